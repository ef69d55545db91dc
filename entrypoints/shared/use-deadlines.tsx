/** The deadline helper for a briefing page, once there is a briefing. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClockOf } from '../../components/card/card-slots.tsx';
import type { Book } from '../../rules/model/book.ts';
import type { Settings } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';

type Helper = typeof import('./deadlines.tsx');

export function useDeadlines(
  book: Book | null,
  words: Words,
  isBriefed: boolean,
  { timeZone }: Settings,
): { clockOf?: ClockOf; running?: ComponentChildren } {
  const [helper, setHelper] = useState<Helper | null>(null);
  useEffect(() => {
    if (isBriefed) void import('./deadlines.tsx').then(setHelper);
  }, [isBriefed]);
  return useMemo(() => {
    if (helper === null || book === null) return {};
    const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    return {
      clockOf: helper.clockFor(words, book, zone),
      running: <helper.Running words={words} book={book} zone={zone} />,
    };
  }, [helper, book, words, timeZone]);
}
