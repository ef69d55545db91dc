/** Does for the frames of a page what they cannot do themselves, and not more often than the page can bear. */
import type { Wish } from './reading-port.ts';

const soonestMs = 1000;
/** After a millisecond of it so many are left to the page. */
const restShare = 20;

export interface Granting {
  grant(wish: Wish): void;
  stop(): void;
}

/**
 * @param readFrames reads and watches the frames that nobody watches yet
 * @param readLanguage reads the page again, with the phrases of one more language
 */
export function grantWishes(readFrames: () => Promise<void>, readLanguage: (lang: string) => void): Granting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = soonestMs;
  let isWorking = false;
  let isWanted = false;
  const schedule = () => {
    if (timer === undefined && !isWorking) timer = setTimeout(() => void work(), pauseMs);
  };
  const work = async () => {
    timer = undefined;
    isWanted = false;
    isWorking = true;
    const started = Date.now();
    await readFrames();
    pauseMs = Math.max(soonestMs, (Date.now() - started) * restShare);
    isWorking = false;
    if (isWanted) schedule();
  };
  return {
    grant({ wish, lang }) {
      if (wish === 'read-language' && lang !== undefined) readLanguage(lang);
      if (wish !== 'read-frames') return;
      isWanted = true;
      schedule();
    },
    stop: () => clearTimeout(timer),
  };
}
