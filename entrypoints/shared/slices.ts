/** Work in slices: after so many milliseconds the page has its turn. Typing must not feel them: what is typed waits for one at most. */
const sliceMs = 3;

export class Slices {
  #started = performance.now();
  #worked = 0;

  /** Milliseconds of work in the slices so far, without the page's turns between them. */
  get worked(): number {
    return this.#worked + performance.now() - this.#started;
  }

  /** To be awaited between two pieces of work; returns at once while the slice lasts. */
  async rest(): Promise<void> {
    if (performance.now() - this.#started >= sliceMs) await this.pause();
  }

  /** Gives the page its turn now. */
  async pause(): Promise<void> {
    this.#worked += performance.now() - this.#started;
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
