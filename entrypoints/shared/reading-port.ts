/** The line between a frame that is watched and the panel that listens. */

/** The name of the line. */
export const readingPort = 'reading';

/** The frame's end of it, as every browser has it. */
export interface ReaderPort {
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
}
