/** A scenario as the class sees it: in one of its languages, its answers in words. */
import type { Question, Scenario, Texts, WhatIf } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClassCase, ClassQuestion, ClassSituation, ClassWhatIf } from './class-case.ts';

/**
 * @param words for values and for yes and no
 * @param wanted the language that the class reads, where the scenario has it; else English, else its first
 */
export function caseOfScenario(scenario: Scenario, words: Words, wanted: string): ClassCase {
  const langs = Object.keys(scenario.case);
  const lang = [wanted, 'en'].find((one) => langs.includes(one)) ?? langs[0] ?? 'en';
  const say = (texts: Texts) => textIn(texts, lang);
  return {
    id: scenario.id,
    title: say(scenario.title),
    text: say(scenario.case),
    lang,
    langs,
    situation: situationOf(scenario),
    topics: scenario.topics,
    partners: scenario.partners,
    acts: scenario.acts ?? [],
    goals: scenario.goals.map(say),
    questions: scenario.questions.map((question) => questionOf(question, words, say)),
    whatIfs: scenario.whatIfs.map((whatIf) => ({ ask: say(whatIf.ask), change: changeOf(whatIf.change) })),
  };
}

/** The text in the language, else in English, else in any. */
export function textIn(texts: Texts, lang: string): string {
  const of: Record<string, string | undefined> = texts;
  return of[lang] ?? of.en ?? Object.values(texts)[0] ?? '';
}

function situationOf({ home, partners, topics, direction, service, date }: Scenario): ClassSituation {
  return { home, partner: partners[0] ?? null, topic: topics[0] ?? '', direction, service, asOf: date };
}

function changeOf({ home, partners, direction, service, date }: WhatIf['change']): ClassWhatIf['change'] {
  return {
    ...(home !== undefined && { home }),
    ...(partners !== undefined && { partner: partners[0] ?? null }),
    ...(direction !== undefined && { direction }),
    ...(service !== undefined && { service }),
    ...(date !== undefined && { asOf: date }),
  };
}

function questionOf(question: Question, words: Words, say: (texts: Texts) => string): ClassQuestion {
  const explain = question.explain ? say(question.explain) : null;
  const asked = { ask: say(question.ask), options: [], explain };
  switch (question.kind) {
    case 'yes-no':
      return { ...asked, answer: words.t(`values.${yesNo[question.answer]}`) };
    case 'choice': {
      const right = question.options.filter((option) => option.right).map((option) => say(option.text));
      return { ...asked, options: question.options.map((option) => say(option.text)), answer: right.join(' · ') };
    }
    case 'value':
      return { ...asked, answer: valueText(question.because[0], words) };
    case 'open':
      return { ...asked, answer: explain ?? '', explain: null };
  }
}

const yesNo = { yes: 'true', conditions: 'conditions', no: 'false' } as const;

function valueText(tie: Question['because'][0] | undefined, words: Words): string {
  if (tie?.fact !== undefined && tie.value !== undefined) return words.factText(tie.fact, tie.value);
  return tie?.deadline === undefined ? '' : words.deadline(tie.deadline);
}
