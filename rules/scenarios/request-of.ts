/** What a scenario asks the book. */
import { everydayTopics } from '../brief/everyday.ts';
import type { StateId, TopicId } from '../model/book.ts';
import type { BriefingRequest } from '../model/briefing.ts';
import type { Scenario, Tie, WhatIf } from '../model/scenario.ts';

/** @param change what is changed for a "what if" */
export function requestOf(scenario: Scenario, change: WhatIf['change'] = {}): BriefingRequest {
  return {
    officer: { homeState: change.home ?? scenario.home, service: change.service ?? scenario.service },
    partners: change.partners ?? scenario.partners,
    topics: scenario.topics,
    direction: change.direction ?? scenario.direction,
    asOf: change.date ?? scenario.date,
    ...(scenario.acts !== undefined && { named: scenario.acts }),
  };
}

/**
 * Every topic on whose cards the scenario's answers rest, its own first: what has to be loaded. Where it names none, as one
 * that is just begun, those that are asked for in their place.
 */
export function topicsOf({ topics, questions, whatIfs }: Scenario): TopicId[] {
  const ties = [...questions, ...whatIfs].flatMap(({ because }) => because);
  const named = [...new Set([...topics, ...ties.flatMap((tie) => tie.topic ?? [])])];
  return named.length > 0 ? named : everydayTopics;
}

/** The card on which an answer rests: by default that of the first topic, with the first partner. */
export function cardOfTie(
  tie: Tie,
  asked: BriefingRequest,
): { topic: TopicId | undefined; partner: StateId | undefined } {
  return { topic: tie.topic ?? asked.topics[0], partner: tie.partner ?? asked.partners[0] };
}
