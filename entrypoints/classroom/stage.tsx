/** Joins one case to the book, the detector and the keys. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClassCase, ClassSituation } from '../../components/classroom/class-case.ts';
import type { KeyAction } from '../../components/classroom/keys.ts';
import type { Place } from '../../components/classroom/place.ts';
import { StageView } from '../../components/classroom/stage-view.tsx';
import { stepsOf } from '../../components/classroom/steps.ts';
import { differenceOf, nextOf, nextStop, switched, whatIfsOf } from '../../components/classroom/switch-situation.ts';
import { usualDays } from '../../components/compare/compare-state.ts';
import { changesOf } from '../../rules/brief/changes.ts';
import type { Book, IsoDate, Verdict } from '../../rules/model/book.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Words } from '../../rules/model/words.ts';
import { allTopics, homeStates } from '../shared/load-book.ts';
import { baseOf, foundIn } from './base-situation.ts';
import { LiveCase } from './live-case.tsx';
import { useCards } from './use-cards.ts';
import { useKeys } from './use-keys.ts';
import type { Go } from './use-place.ts';

export interface StageProps {
  words: Words;
  book: Book;
  scenario: ClassCase | null;
  /** Who asks where the class writes its own text. */
  officer: Pick<ClassSituation, 'home' | 'service'>;
  /** What the class has written; nothing is drawn for it but the field itself. */
  draft: RefObject<string>;
  today: IsoDate;
  place: Place;
  go: Go;
  singleKeys: boolean;
  isCovered: boolean;
  /** What concerns the whole page. */
  onAction: (action: KeyAction) => void;
}

export function Stage(props: StageProps) {
  const { words, book, scenario, officer, draft, today, place, go } = props;
  const lang = scenario?.lang ?? words.lang;
  const [items, setItems] = useState<FoundItem[]>([]);
  const found = useMemo(() => foundIn(items, book), [items, book]);
  const base = scenario?.situation ?? baseOf(found, officer.home, officer.service, today);
  const situation = useMemo(() => ({ ...base, ...place.switched }), [JSON.stringify(base), place.switched]);
  const [before, setBefore] = useState<ClassSituation | null>(null);
  const [answer, setAnswer] = useState<Verdict | null>(null);
  const cardFor = useCards(book, situation.topic);
  const acts = scenario?.acts ?? found.named;
  const card = useMemo(() => cardFor(situation, acts), [cardFor, situation, acts]);
  const changes = useMemo(() => {
    const previous = cardFor(before, acts);
    return previous && card && changesOf(previous, card);
  }, [cardFor, before, card]);
  const steps = useMemo(() => stepsOf(card, (scenario?.questions.length ?? 0) > 0), [card, scenario]);
  const at = Math.min(place.step, steps.length - 1);
  useEffect(() => {
    // What is new is in sight, under the verdict that stays there.
    const pane = document.querySelector('.stage-reveal');
    const part = pane?.querySelector('.slot[open]');
    const verdict = pane?.querySelector('.verdict')?.getBoundingClientRect().height ?? 0;
    if (pane && part) pane.scrollTop += part.getBoundingClientRect().top - pane.getBoundingClientRect().top - verdict;
  }, [at, card]);
  const homes = useMemo(() => homeStates(book), [book]);
  const states = useMemo(() => Object.keys(book.states), [book]);
  const neighbours = (book.states[base.home]?.neighbours ?? []).filter((state) => book.states[state]);
  const whatIfs = whatIfsOf(base, scenario?.whatIfs ?? [], neighbours, words.state);
  const topics = [...new Set([...(scenario?.topics ?? []), ...found.topics.map(({ id }) => id)])];
  const stops = usualDays(today);

  const turnTo = (next: ClassSituation) => {
    setBefore(situation);
    go({ ...place, switched: differenceOf(base, next) });
  };
  const onSwitch = (change: Partial<ClassSituation>) => turnTo(switched(situation, change));
  const onWhatIf = (index: number) => {
    const chosen = whatIfs[index];
    if (!chosen) return;
    // A what-if of the case is told of the case; a neighbour takes the place of the other state, whatever else is switched.
    const isOwn = index < (scenario?.whatIfs.length ?? 0);
    turnTo(switched(isOwn ? base : situation, chosen.change));
  };
  const onText = (typed: string) => {
    setBefore(null);
    draft.current = typed;
  };
  const onStep = (step: number) => go({ ...place, step: Math.max(0, Math.min(step, steps.length - 1)) });
  const onLanguage = (wanted: string) => go({ ...place, lang: wanted });

  const onAction = (action: KeyAction, key: string) => {
    switch (action) {
      case 'next':
        return onStep(at + 1);
      case 'back':
        return onStep(at - 1);
      case 'first':
        return onStep(0);
      case 'last':
        return onStep(steps.length - 1);
      case 'what-if':
        return onWhatIf(Number(key) - 1);
      case 'reset':
        return turnTo(base);
      case 'direction':
        return onSwitch({ direction: situation.direction === 'out' ? 'in' : 'out' });
      case 'service':
        return onSwitch({ service: situation.service === 'police' ? 'customs' : 'police' });
      case 'time':
        return onSwitch({ asOf: nextStop(stops, situation.asOf) });
      case 'topic':
        return topics.length > 0 ? onSwitch({ topic: nextOf(topics, situation.topic) }) : undefined;
      case 'language':
        return scenario ? onLanguage(nextOf(scenario.langs, scenario.lang)) : undefined;
      case 'compare':
        return go({ ...place, view: 'compare', id: null, step: 0, switched: situation }, 'push');
      default:
        return props.onAction(action);
    }
  };
  useKeys(onAction, props.singleKeys, props.isCovered);

  const chips = {
    states: found.states.map(({ id, count }) => ({ id, count, on: id === situation.partner })),
    topics: found.topics.map(({ id, count }) => ({ id, count, on: id === situation.topic })),
  };
  return (
    <StageView
      words={words}
      scenario={scenario}
      lang={lang}
      caseText={
        <LiveCase
          words={words}
          text={scenario?.text ?? draft.current ?? ''}
          lang={lang}
          onText={scenario ? undefined : onText}
          onFound={setItems}
        />
      }
      chips={chips}
      situation={situation}
      homes={homes}
      states={states}
      topics={allTopics}
      stops={stops}
      checked={book.checked}
      card={card}
      changes={changes}
      steps={steps}
      at={at}
      whatIfs={whatIfs}
      isSwitched={Object.keys(differenceOf(base, situation)).length > 0}
      answer={answer}
      onAnswer={setAnswer}
      onSwitch={onSwitch}
      onWhatIf={onWhatIf}
      onReset={() => turnTo(base)}
      onStep={onStep}
      onLanguage={onLanguage}
    />
  );
}
