/** Joins the deadline helper to the browser. Loaded after the briefing is shown: no briefing waits for it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DeadlineClock, type Started } from '../../components/deadline/deadline-clock.tsx';
import { type RunningDeadline, RunningDeadlines } from '../../components/deadline/running-deadlines.tsx';
import { cite } from '../../rules/brief/cite.ts';
import { countingRule } from '../../rules/brief/deadline.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Card, CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { addDeadline, deleteDeadlines, loadDeadlines, type StoredDeadline, watchDeadlines } from './deadline-store.ts';
import { withTopics } from './load-book.ts';

const minuteMs = 60_000;
/** So long before the end the reminder comes, or a quarter of the period if that is shorter. */
const noticeMs = 30 * minuteMs;

/** The clock under a line of a card; null where the line sets no period. */
export function clockFor(words: Words, book: Book, zone: string) {
  return ({ topic }: Card, line: CardLine) => {
    const rule = countingRule(line);
    if (rule === null) return null;
    return (
      <DeadlineClock
        words={words}
        rule={rule}
        zone={zone}
        law={cite(book, { instrument: 'reg-1971-1182', article: '3' })}
        now={Date.now}
        onStart={(started) => keep(topic, line.id, started)}
      />
    );
  };
}

function keep(topic: string, line: string, { start, due, remind }: Started): Promise<boolean> {
  const remindAt = remind ? due.at - Math.min(noticeMs, (due.at - start) / 4) : null;
  return addDeadline({ id: crypto.randomUUID(), topic, line, start, at: due.at, endOfDay: due.endOfDay, remindAt });
}

/** What runs, in one line; the minute is kept up. */
export function Running({ words, book, zone }: { words: Words; book: Book; zone: string }) {
  const [stored, setStored] = useState<StoredDeadline[]>([]);
  const [lines, setLines] = useState<ReadonlyMap<string, RunningDeadline['line']>>(new Map());
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const read = () => void loadDeadlines().then(setStored);
    read();
    const tick = setInterval(() => setNow(Date.now()), 10_000);
    // Whoever looks at the list has been reminded.
    void browser.action.setBadgeText({ text: '' });
    const stop = watchDeadlines(() => {
      setNow(Date.now());
      read();
    });
    return () => {
      clearInterval(tick);
      stop();
    };
  }, []);
  useEffect(() => {
    let isCurrent = true;
    void withTopics(book, [...new Set(stored.map(({ topic }) => topic))]).then((loaded) => {
      if (isCurrent) setLines(new Map(stored.map((deadline) => [deadline.line, lineOf(loaded, deadline)])));
    });
    return () => {
      isCurrent = false;
    };
  }, [stored, book]);
  return (
    <RunningDeadlines
      words={words}
      deadlines={stored.map(({ id, topic, at, endOfDay, line }) => ({
        id,
        topic,
        at,
        endOfDay,
        line: lines.get(line) ?? null,
      }))}
      now={now}
      zone={zone}
      onDelete={(ids) => void deleteDeadlines(ids)}
    />
  );
}

function lineOf(book: Book, { topic, line }: StoredDeadline): RunningDeadline['line'] {
  const found = book.topics[topic]?.layers.flatMap((layer) => layer.lines ?? []).find(({ id }) => id === line);
  if (!found) return null;
  const translated = book.texts?.texts[line];
  return {
    text: translated ?? found.text,
    ...(found.deadline !== undefined && { deadline: found.deadline }),
    ...(book.texts && translated === undefined && { untranslated: true }),
  };
}
