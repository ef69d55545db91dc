/** What is printed for a class: hand-outs of a scenario, or the pocket card of a state, in the language that is chosen. */
import { useEffect, useState } from 'preact/hooks';
import { caseOfScenario } from '../../components/classroom/case-of-scenario.ts';
import type { ClassSituation } from '../../components/classroom/class-case.ts';
import { HandOut } from '../../components/classroom/hand-out.tsx';
import type { Place } from '../../components/classroom/place.ts';
import { PocketCard } from '../../components/classroom/pocket-card.tsx';
import { PrintBar } from '../../components/classroom/print-bar.tsx';
import { statePage } from '../../rules/brief/state-page.ts';
import type { Book, IsoDate } from '../../rules/model/book.ts';
import type { Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { inLanguage } from '../shared/load-book.ts';
import { translatedLanguages } from '../shared/load-words.ts';
import { loadClassWords } from './load-class-words.ts';
import { useBook, useCards } from './use-cards.ts';
import type { Go } from './use-place.ts';

export interface PrintViewProps {
  words: Words;
  book: Book;
  scenarios: Scenario[];
  officer: Pick<ClassSituation, 'home' | 'service'>;
  today: IsoDate;
  place: Place;
  go: Go;
}

export function PrintView(props: PrintViewProps) {
  const { words, book, place, go } = props;
  const lang = place.lang ?? words.lang;
  const [spoken, setSpoken] = useState<{ words: Words; book: Book } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([loadClassWords(lang), inLanguage(book, lang)]).then(([words, book]) => {
      if (isCurrent) setSpoken({ words, book });
    });
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  const [kind, id = ''] = place.id?.split('/') ?? [];
  return (
    <main class="class-print">
      <PrintBar
        words={words}
        lang={lang}
        languages={translatedLanguages}
        onLanguage={(wanted) => go({ ...place, lang: wanted })}
        onPrint={() => print()}
      />
      {spoken && spoken.words.lang === lang && (
        <Sheet key={lang} {...props} words={spoken.words} book={spoken.book} kind={kind ?? ''} id={id} />
      )}
    </main>
  );
}

function Sheet(props: PrintViewProps & { kind: string; id: string }) {
  const { words, book: core, scenarios, officer, today, kind, id } = props;
  const scenario = kind === 'case' ? scenarios.find((one) => one.id === id) : undefined;
  const told = scenario && caseOfScenario(scenario, words, words.lang);
  const topic = told?.situation.topic ?? 'hot-pursuit';
  const cardFor = useCards(core, topic);
  const book = useBook(core, topic);
  if (told) {
    const card = cardFor(told.situation, told.acts);
    return card && <HandOut words={words} told={told} card={card} deciding={scenario.lines} />;
  }
  const page = kind === 'card' && book.topics[topic] ? statePage(book, id, officer.service, today) : null;
  return page && <PocketCard words={words} page={page} asOf={today} checked={book.checked} />;
}
