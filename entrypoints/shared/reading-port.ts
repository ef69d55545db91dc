/** The line between a frame that is watched and the panel that listens. */

/** The name of the line. */
export const readingPort = 'reading';

/** What a frame cannot do for itself, beside its readings. */
export interface Wish {
  /** A frame in it has loaded a page: nobody reads that yet. A language is heard whose phrases it was not given. */
  wish: 'read-frames' | 'read-language';
  lang?: string;
}

/** The frame's end of it, as every browser has it. */
export interface ReaderPort {
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}

export function isWish(message: unknown): message is Wish {
  return typeof message === 'object' && message !== null && 'wish' in message;
}
