/** The briefing for a request: loads the topics that it needs, once the page is on the screen, then asks the book. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { brief } from '../../rules/brief/brief.ts';
import { everydayTopics } from '../../rules/brief/everyday.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Briefing, BriefingRequest } from '../../rules/model/briefing.ts';
import { firstPaint } from './first-paint.ts';
import { withTopics } from './load-book.ts';

export interface Answer {
  briefing: Briefing | null;
  /** The book could not answer. */
  failed: boolean;
}

/** @returns the last answer until the next one is there, so that nothing flickers */
export function useBriefing(core: Book | null, request: BriefingRequest | null): Answer {
  const [answer, setAnswer] = useState<Answer>({ briefing: null, failed: false });
  const book = useRef<Book | null>(null);
  const painted = useRef<Promise<void> | null>(null);
  const asked = request && JSON.stringify(request);
  // Effects wait for the next frame; what the officer waits for does not.
  useLayoutEffect(() => {
    painted.current ??= firstPaint();
    if (core === null) return;
    if (asked === null) {
      // While the page is being read there is time to fetch what most pages ask for.
      void painted.current.then(() => withTopics(core, everydayTopics));
      return;
    }
    let isCurrent = true;
    const wanted = JSON.parse(asked) as BriefingRequest;
    painted.current
      .then(() => withTopics(book.current ?? core, wanted.topics.length > 0 ? wanted.topics : everydayTopics))
      .then((loaded) => {
        book.current = loaded;
        return { briefing: brief(loaded, wanted), failed: false };
      })
      .catch(() => ({ briefing: null, failed: true }))
      .then((next) => {
        if (isCurrent) setAnswer(next);
      });
    return () => {
      isCurrent = false;
    };
  }, [asked, core]);
  return answer;
}
