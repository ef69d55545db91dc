/** What the class can begin with: a text of its own, the quiz, a sheet of paper, the practice police system, a scenario. The scenarios are many, and come last. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { StateId, TopicId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { OwnCaseTools } from '../editor/own-case-tools.tsx';
import { Icon } from '../icon/icon.tsx';
import { narrow } from '../picker/narrow.ts';
import { StateSelect } from '../settings/state-select.tsx';
import { firstPlace, formatPlace } from './place.ts';
import './list-view.css';

/** What the list says of a scenario. */
export interface ListedCase {
  id: string;
  title: string;
  lang: string;
  home: StateId;
  partners: StateId[];
  topics: TopicId[];
  /** The trainer's own. */
  isOwn: boolean;
}

export interface ListViewProps {
  words: Words;
  cases: ListedCase[];
  homes: StateId[];
  home: StateId | null;
  /** What can be done with scenarios of one's own. */
  tools: ComponentChildren;
  onDelete: (id: string) => void;
}

/** Pages of the practice police system that stand alone; each is in its own language. */
const practicePages = [
  { href: '/practice/dispatch/detail.html', lang: 'de', name: 'Einsatzleitsystem' },
  { href: '/practice/check/index.html', lang: 'fr', name: 'Fiche de contrôle' },
  { href: '/practice/case/index.html', lang: 'pl', name: 'Akta sprawy' },
  { href: '/practice/inbox/index.html', lang: 'it', name: 'Scambio informazioni' },
];

export function ListView({ words, cases, homes, home, tools, onDelete }: ListViewProps) {
  const [typed, setTyped] = useState('');
  const [card, setCard] = useState(home);
  const shown = narrow(
    words,
    cases.map((one) => ({ id: one.id, name: describe(words, one) })),
    typed,
  ).flatMap(({ id }) => cases.find((one) => one.id === id) ?? []);
  return (
    <main class="class-list" data-ready="true">
      <aside>
        <section>
          <h2>{words.t('classroom.free')}</h2>
          <p class="muted">{words.t('classroom.free.hint')}</p>
          <a class="button button-primary" data-way="free" href={formatPlace({ ...firstPlace, view: 'free' })}>
            {words.t('classroom.free')}
          </a>
        </section>
        <section>
          <h2>{words.t('quiz.title')}</h2>
          <p class="muted">{words.t('quiz.hint')}</p>
          <a class="button button-primary" data-way="quiz" href={formatPlace({ ...firstPlace, view: 'quiz' })}>
            {words.t('quiz.title')}
          </a>
        </section>
        <section>
          <h2>{words.t('classroom.pocketCard')}</h2>
          <p class="class-card-choice">
            <label htmlFor="card-state" class="spoken">
              {words.t('search.kind.state')}
            </label>
            <StateSelect
              id="card-state"
              words={words}
              states={homes}
              value={card}
              none={words.t('firstRun.choose')}
              onChange={setCard}
            />
            {card !== null && (
              <a class="button" href={formatPlace({ ...firstPlace, view: 'print', id: `card/${card}` })}>
                {words.t('classroom.print')}
              </a>
            )}
          </p>
        </section>
        <section>
          <h2>{words.t('classroom.practice')}</h2>
          <p class="muted">{words.t('classroom.practice.hint')}</p>
          <ul class="class-practice">
            {practicePages.map(({ href, lang, name }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener" lang={lang}>
                  {name}
                  <Icon name="external" />
                </a>{' '}
                <span class="spoken">({words.t('card.opensTab')})</span>
              </li>
            ))}
          </ul>
        </section>
      </aside>
      <section>
        <h2>{words.t('classroom.scenarios')}</h2>
        {tools}
        <input
          class="field class-filter"
          type="search"
          aria-label={words.t('classroom.filter')}
          placeholder={words.t('classroom.filter')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {shown.length === 0 && <p role="status">{words.t('search.none', { query: typed })}</p>}
        <ul class="class-cases" onKeyDown={moveAmongCases}>
          {shown.map((one) => (
            <li key={one.id} data-case={one.id} data-own={one.isOwn ? '' : undefined}>
              <a class="class-case" href={formatPlace({ ...firstPlace, view: 'case', id: one.id })}>
                <strong lang={one.lang}>{one.title}</strong>
                {one.isOwn && <span class="class-own">{words.t('editor.own')}</span>}
                <span class="muted">
                  {words.t('direction.pair', {
                    acting: words.state(one.home),
                    host: words.list(one.partners.map(words.state)),
                  })}
                </span>
                <span class="class-case-topics">{one.topics.map(words.topic).join(' · ')}</span>
              </a>
              <a
                class="button button-plain"
                href={formatPlace({ ...firstPlace, view: 'print', id: `case/${one.id}` })}
                aria-label={`${words.t('classroom.handouts')}: ${one.title}`}
                title={words.t('classroom.handouts')}
              >
                <Icon name="print" />
              </a>
              <OwnCaseTools words={words} id={one.id} title={one.title} isOwn={one.isOwn} onDelete={onDelete} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** Arrows lead from scenario to scenario; Tab goes to what can be done with each as well. */
function moveAmongCases(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const step = steps[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.class-case')];
  const item = (event.target as HTMLElement).closest('li');
  const at = links.findIndex((link) => link.closest('li') === item);
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}

/** What the filter looks through: title, states and topics. */
function describe(words: Words, { title, home, partners, topics }: ListedCase): string {
  return [title, ...[home, ...partners].map(words.state), ...topics.map(words.topic)].join(' ');
}
