/** A trainer's own scenario: its form, beside it what the class will see and what the book says to its answers. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatPlace, type Place } from '../../components/classroom/place.ts';
import { EditorForm } from '../../components/editor/editor-form.tsx';
import { mayBeTold } from '../../components/editor/fault-text.tsx';
import { faultId, withText } from '../../components/editor/field.tsx';
import { Preview } from '../../components/editor/preview.tsx';
import type { Book } from '../../rules/model/book.ts';
import { isLanguage } from '../../rules/model/languages.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { checkScenario } from '../../rules/scenarios/check-scenario.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import { judgedOn, judgeScenario } from '../../rules/scenarios/judge.ts';
import { freeId } from '../../rules/scenarios/merge.ts';
import { topicsOf } from '../../rules/scenarios/request-of.ts';
import { allTopics, homeStates } from '../shared/load-book.ts';
import { foundIn } from './base-situation.ts';
import { exportScenarios } from './export-scenarios.ts';
import { firstForm } from './first-form.ts';
import { LiveCase } from './live-case.tsx';
import { useBook, useCards } from './use-cards.ts';
import { useSaving } from './use-saving.ts';

export interface EditViewProps {
  words: Words;
  book: Book;
  known: KnownIds;
  ready: Scenario[];
  own: Scenario[];
  officer: { home: string; service: Scenario['service'] };
  today: string;
  place: Place;
}

/** Forms that could not be saved when they were left: kept for as long as the page is open. */
const unsaved = new Map<string, { form: Scenario; first: Scenario | null }>();

export function EditView({ words, book: core, known, ready, own, officer, today, place }: EditViewProps) {
  const wanted = place.id ?? '';
  const opened = useMemo(() => unsaved.get(wanted) ?? firstForm(wanted, ready, own, officer, today, words.lang), []);
  const [form, setForm] = useState(opened.form);
  const langs = Object.keys(form.case);
  const [lang, setLang] = useState(langs.includes(words.lang) ? words.lang : (langs[0] ?? words.lang));
  const checked = useMemo(() => checkScenario(form, known), [form, known]);
  const isBlank = useMemo(() => JSON.stringify(form) === JSON.stringify(opened.form), [form, opened]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { state, conflict, settle } = useSaving(known, checked.scenario, opened.first, isBlank);
  const text = textOfLang(form, lang);
  const [items, setItems] = useState<FoundItem[]>([]);
  const topic = form.topics[0] ?? '';
  const book = useBook(core, topic);
  const cardFor = useCards(core, topic);
  const found = useMemo(() => foundIn(items, core), [items, core]);
  const { home, service, direction, date, partners, acts } = form;
  const card = useMemo(
    () => cardFor({ home, service, direction, topic, partner: partners[0] ?? null, asOf: date }, acts ?? []),
    [cardFor, home, service, direction, topic, partners, date, acts],
  );
  const { scenario } = checked;
  const judged = useMemo(
    () => (!scenario || topicsOf(scenario).some((id) => !book.topics[id]) ? null : judgeScenario(book, scenario)),
    [scenario && judgedOn(scenario), book],
  );
  const choices = useMemo(() => ({ homes: homeStates(core), states: known.states, topics: allTopics }), [core, known]);
  const told = checked.faults.filter((fault) => mayBeTold(fault, left));
  const isBegun = told.length === 0 && checked.faults.some(isOfFirstFields) && checked.faults.every(isOfFirstFields);
  const toldText = JSON.stringify(told);
  const context = useMemo(() => ({ words, lang, faults: told }), [words, lang, toldText]);
  const chosen = useMemo(() => ({ home, partners, topics: form.topics }), [home, partners, form.topics]);
  const caseFault = faultId(context, 'case');
  // What is given to it stays the same where it says the same: neither is drawn anew at each key.
  const caseField = useMemo(
    () => (
      <LiveCase
        words={words}
        text={text}
        lang={lang}
        hint=""
        describedBy={caseFault}
        onText={(typed) => setForm((before) => ({ ...before, case: withText(before.case, lang, typed) }))}
        onFound={setItems}
      />
    ),
    [words, text, lang, caseFault],
  );

  const kept = useRef({ form, state });
  kept.current = { form, state };
  useEffect(
    () => () => {
      const { form: last, state: how } = kept.current;
      if (how === 'saved' || how === 'waiting' || how === 'blank') unsaved.delete(wanted);
      else unsaved.set(wanted, { form: last, first: opened.first });
    },
    [],
  );
  useEffect(() => {
    // A reload comes back to what was saved.
    if (state === 'saved') history.replaceState(null, '', formatPlace({ ...place, id: form.id }));
  }, [state, form.id]);

  return (
    <main class="editor" data-save={state}>
      <EditorForm
        context={context}
        form={form}
        choices={choices}
        card={card}
        caseField={caseField}
        onForm={setForm}
        onLang={(next) => isLanguage(next) && setLang(next)}
        onLeave={(path) => setLeft((before) => new Set(before).add(path))}
      />
      <Preview
        words={words}
        state={isBegun ? 'blank' : state}
        faults={checked.faults}
        found={found}
        card={card}
        judged={judged}
        hasTheirs={conflict?.saved != null}
        onPartner={(id) => setForm((before) => ({ ...before, partners: withOne(before.partners, id) }))}
        onTopic={(id) => setForm((before) => ({ ...before, topics: withOne(before.topics, id) }))}
        chosen={chosen}
        onExport={() => exportScenarios(form.id, [checked.scenario ?? form])}
        onBoth={() => {
          settle(null);
          setForm({ ...form, id: freeId(form.id, new Set([...own, ...ready].map(({ id }) => id))) });
        }}
        onTheirs={() => {
          if (!conflict?.saved) return;
          settle(conflict.saved);
          setForm(conflict.saved);
        }}
      />
    </main>
  );
}

function withOne(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

/** A title and a text: until they are there, nobody has made a mistake. */
function isOfFirstFields({ path }: ClassFault): boolean {
  return /^(title|case)\b/.test(path);
}

function textOfLang({ case: texts }: Scenario, lang: string): string {
  const said: Record<string, string | undefined> = texts;
  return said[lang] ?? '';
}
