/** The views of the classroom, the bar above them, and what lies over them: the help of keys, and the blank screen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Blank } from '../../components/classroom/blank.tsx';
import { caseOfScenario, textIn } from '../../components/classroom/case-of-scenario.ts';
import { ClassBar } from '../../components/classroom/class-bar.tsx';
import type { KeyAction } from '../../components/classroom/keys.ts';
import { KeysHelp } from '../../components/classroom/keys-help.tsx';
import { ListView } from '../../components/classroom/list-view.tsx';
import { firstPlace, type Place } from '../../components/classroom/place.ts';
import type { Book } from '../../rules/model/book.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';
import { homeStates } from '../shared/load-book.ts';
import type { Start } from '../shared/start.ts';
import { homeOf } from './base-situation.ts';
import { CompareView } from './compare-view.tsx';
import { EditView } from './edit-view.tsx';
import { applyLook, keepLook, type Look, otherColours, scaled } from './look.ts';
import { OwnTools } from './own-tools.tsx';
import { PrintView } from './print-view.tsx';
import { QuizView } from './quiz-view.tsx';
import { changeOwn, type Own } from './scenario-store.ts';
import { Stage } from './stage.tsx';
import { useKeys } from './use-keys.ts';
import { useOwn } from './use-own.ts';
import { usePlace } from './use-place.ts';

export interface ClassroomProps {
  start: Start;
  book: Book;
  /** The scenarios that come with the extension. */
  ready: Scenario[];
  known: KnownIds;
  /** The trainer's own as they were saved when the page was opened. */
  own: Own;
  look: Look;
}

export function Classroom({ start, book, ready, known, own: firstOwn, look: firstLook }: ClassroomProps) {
  const { words, settings } = start;
  const [place, go] = usePlace();
  const own = useOwn(known, firstOwn);
  const scenarios = useMemo(() => [...own.file.scenarios, ...ready], [own, ready]);
  const [look, setLook] = useState(firstLook);
  const [over, setOver] = useState<'help' | 'blank' | null>(null);
  /** Kept for as long as the page is open, and nowhere else. */
  const draft = useRef('');
  const today = useMemo(() => dayOf(new Date()), []);
  const found = place.view === 'case' ? scenarios.find(({ id }) => id === place.id) : undefined;
  const wanted = place.lang ?? words.lang;
  const scenario = useMemo(() => (found ? caseOfScenario(found, words, wanted) : null), [found, words, wanted]);
  const officer = { home: homeOf(settings, book), service: settings.service };
  useEffect(() => applyLook(look), [look]);

  const onAction = (action: KeyAction) => {
    const change = (next: Look) => {
      setLook(next);
      keepLook(next);
    };
    switch (action) {
      case 'larger':
        return change(scaled(look, 1));
      case 'smaller':
        return change(scaled(look, -1));
      case 'colours':
        return change(otherColours(look));
      case 'full-screen':
        return void (document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen());
      case 'blank':
      case 'help':
        return setOver(action);
      case 'list':
        return go(firstPlace, 'push');
      case 'leave':
        return leave(() => go(firstPlace, 'push'));
    }
  };
  const isStage = scenario !== null || place.view === 'free';
  // A stage and a quiz have more keys and take them themselves.
  useKeys(onAction, look.singleKeys, over !== null || isStage || place.view === 'quiz');
  const shared = { words, book, today, place, go };
  return (
    <div class="classroom" data-view={isStage || place.view !== 'case' ? place.view : 'list'}>
      <ClassBar
        words={words}
        title={scenario?.title ?? words.t(titleOf(place))}
        titleLang={scenario?.lang ?? words.lang}
        isFirst={!isStage && (place.view === 'list' || place.view === 'case')}
        onAction={onAction}
      />
      {isStage && (
        <Stage
          key={scenario?.id ?? ''}
          {...shared}
          scenario={scenario}
          officer={officer}
          draft={draft}
          singleKeys={look.singleKeys}
          isCovered={over !== null}
          onAction={onAction}
        />
      )}
      {place.view === 'edit' && (
        <EditView {...shared} known={known} ready={ready} own={own.file.scenarios} officer={officer} />
      )}
      {place.view === 'quiz' && (
        <QuizView
          words={words}
          book={book}
          scenarios={scenarios}
          officer={officer}
          today={today}
          singleKeys={look.singleKeys}
          isCovered={over !== null}
          onAction={onAction}
        />
      )}
      {place.view === 'compare' && <CompareView key={location.hash} start={start} book={book} place={place} />}
      {place.view === 'print' && <PrintView {...shared} scenarios={scenarios} officer={officer} />}
      {!isStage && (place.view === 'list' || place.view === 'case') && (
        <ListView
          words={words}
          cases={scenarios.map((one, at) => ({ ...listed(one, words.lang), isOwn: at < own.file.scenarios.length }))}
          homes={homeStates(book)}
          home={settings.homeState}
          tools={<OwnTools words={words} known={known} ready={ready} own={own} />}
          onDelete={(id) =>
            void changeOwn(known, (file) => ({ ...file, scenarios: file.scenarios.filter((one) => one.id !== id) }))
          }
        />
      )}
      {over === 'help' && (
        <KeysHelp
          words={words}
          singleKeys={look.singleKeys}
          onSingleKeys={(singleKeys) => {
            setLook({ ...look, singleKeys });
            keepLook({ ...look, singleKeys });
          }}
          onClose={() => setOver(null)}
        />
      )}
      {over === 'blank' && <Blank words={words} onEnd={() => setOver(null)} />}
    </div>
  );
}

const titles = {
  list: 'classroom.scenarios',
  case: 'classroom.scenarios',
  free: 'classroom.free',
  compare: 'classroom.key.compare',
  print: 'classroom.print',
  edit: 'editor.edit',
  quiz: 'quiz.title',
} as const;

function titleOf({ view, id }: Place): (typeof titles)[Place['view']] | 'editor.new' {
  return view === 'edit' && id === null ? 'editor.new' : titles[view];
}

function listed({ id, title, home, partners, topics }: Scenario, wanted: string) {
  const lang = wanted in title ? wanted : 'en';
  return { id, title: textIn(title, lang), lang: lang in title ? lang : 'en', home, partners, topics };
}

/** Esc leaves a field first, and then the view. */
function leave(toList: () => void): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select')) activeElement.blur();
  else toList();
}
