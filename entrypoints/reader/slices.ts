/** Work in slices: after so many milliseconds the page has its turn. */
const sliceMs = 8;

export class Slices {
  #started = performance.now();

  /** To be awaited between two pieces of work; returns at once while the slice lasts. */
  async rest(): Promise<void> {
    if (performance.now() - this.#started >= sliceMs) await this.pause();
  }

  /** Gives the page its turn now. */
  async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      // A message comes after input and painting; timers would wait four milliseconds more each time.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#started = performance.now();
  }
}
