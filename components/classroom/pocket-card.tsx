/**
 * Pursuit at every border of one state on one sheet: A4, folded twice to A6. The four faces carry eight panels; the upper
 * two stand on their heads on the flat sheet, so that they are upright inside once it is folded.
 */
import type { ComponentChildren } from 'preact';
import type { NeighbourRow, StatePage } from '../../rules/brief/state-page.ts';
import type { IsoDate } from '../../rules/model/book.ts';
import type { Card, Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { Icon } from '../icon/icon.tsx';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import './print.css';
import './pocket-card.css';

export interface PocketCardProps {
  words: Words;
  page: StatePage;
  asOf: IsoDate;
  checked: IsoDate;
}

const shownFacts = ['apprehend', 'limitKm', 'limitMinutes', 'notifyBy'];
/** Panels for the neighbours. */
const middlePanels = 5;

export function PocketCard({ words, page, asOf, checked }: PocketCardProps) {
  const { state, neighbours, centres } = page;
  const perPanel = Math.max(1, Math.ceil(neighbours.length / middlePanels));
  const borders = Array.from({ length: middlePanels }, (_, at) => (
    <Panel key={at} name={`borders-${at + 1}`}>
      {neighbours.slice(at * perPanel, (at + 1) * perPanel).map((row) => (
        <Border key={row.state} words={words} row={row} page={page} />
      ))}
    </Panel>
  ));
  const cover = (
    <Panel name="cover">
      <h2>{words.state(state.id)}</h2>
      <p class="pocket-topic">{words.topic('hot-pursuit')}</p>
      <p>{words.list(neighbours.map((row) => words.state(row.state)))}</p>
      <p class="pocket-date">
        {words.t('law.asOf', { date: words.date(asOf) })}
        <br />
        {words.t('law.checked', { date: words.date(checked) })}
      </p>
      <p class="muted">{words.t('copy.notAdvice')}</p>
    </Panel>
  );
  const joint = (
    <Panel name="centres">
      <h3>{words.t('state.centres')}</h3>
      <ul>
        {centres.map((centre) => (
          <li key={centre.id}>
            <strong>{firstName(centre.name)}</strong>, {centre.place}
            {centre.confidence !== 'official' && <ConfidenceMark words={words} confidence={centre.confidence} brief />}
          </li>
        ))}
      </ul>
    </Panel>
  );
  const sources = (
    <Panel name="sources">
      <h3>{words.t('slot.sources')}</h3>
      <p class="pocket-sources">{sourcesOf(words, neighbours).join(' · ')}</p>
      <p class="pocket-marks">
        {(['official', 'secondary', 'unverified'] as const).map((confidence) => (
          <ConfidenceMark key={confidence} words={words} confidence={confidence} />
        ))}
      </p>
    </Panel>
  );
  const [first, second, third, fourth, fifth] = borders;
  return (
    <div class="pocket paper" data-pocket-card={state.id} data-ready="true">
      <div class="pocket-face" data-face="front">
        {cover}
        {first}
      </div>
      <div class="pocket-face" data-face="inside-left">
        {second}
        {third}
      </div>
      <div class="pocket-face" data-face="inside-right">
        {fourth}
        {fifth}
      </div>
      <div class="pocket-face" data-face="back">
        {joint}
        {sources}
      </div>
    </div>
  );
}

function Panel({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="pocket-panel" data-panel={name}>
      {children}
    </section>
  );
}

function Border({ words, row, page }: { words: Words; row: NeighbourRow; page: StatePage }) {
  const here = words.state(page.state.id);
  return (
    <article class="pocket-border" data-neighbour={row.state}>
      <h3>{words.state(row.state)}</h3>
      <div class="pocket-ways">
        {(['out', 'in'] as const).map((direction: Direction) => (
          <div key={direction} data-direction={direction} data-verdict={row[direction].verdict}>
            <p class="pocket-way">
              {direction === 'out' ? words.t('state.from', { state: here }) : words.t('state.to', { state: here })}
            </p>
            <Way words={words} card={row[direction]} />
          </div>
        ))}
      </div>
    </article>
  );
}

function Way({ words, card }: { words: Words; card: Card }) {
  return (
    <>
      <p class="pocket-verdict">
        <Icon name={card.verdict} />
        {verdictText(words, card)}
        {card.confidence !== 'official' && <ConfidenceMark words={words} confidence={card.confidence} brief />}
      </p>
      {card.tiles
        .filter(({ fact }) => shownFacts.includes(fact))
        .map(({ fact, value }) => (
          <p key={fact} class="pocket-value">
            {words.factLabel(fact)} <strong>{words.factText(fact, value)}</strong>
          </p>
        ))}
    </>
  );
}

/** The provision that decides each border, each once. */
function sourcesOf(words: Words, neighbours: NeighbourRow[]): string[] {
  const deciding = neighbours.flatMap((row) => [row.out, row.in].flatMap((card) => card.citations.slice(0, 1)));
  return [...new Set(deciding.map(words.citation))];
}

/** A centre's names in its languages stand side by side; a pocket has room for one. */
function firstName(name: string): string {
  return name.split(' / ')[0] ?? name;
}
