/**
 * Keeps the reading of a frame up to date: what changed is read again, in slices, at most so often that the page does not
 * feel it, and not at all while nobody sees the tab.
 */
import type { Detector } from '../../../rules/detect/detector.ts';
import type { FrameReading } from '../../../rules/model/reading.ts';
import type { Wish } from '../../shared/reading-port.ts';
import { Slices } from '../../shared/slices.ts';
import { closedFramesIn } from '../closed-frames.ts';
import { CodeLabels } from '../code-labels.ts';
import { valueOfControl } from '../control.ts';
import { isConnected, type Root, rootOf, shadowOf } from '../dom.ts';
import { Labelling } from '../labelling.ts';
import { FrameReader, type Shared } from '../read-frame.ts';
import { shadowRootsIn } from '../shadow-roots.ts';
import { Changes, type Wanted } from './changes.ts';
import { Ledger } from './ledger.ts';
import { readParts } from './read-parts.ts';

/** The page has settled by then, and an officer does not wait for it. */
const soonestMs = 250;
/** After work of a millisecond so many are left to the page: two hundredths of a core at most. */
const restShare = 50;
const latestMs = 20_000;
/** How often is looked for what no browser tells: values set by scripts, shadow roots attached to elements that stood there. */
const roundMs = 2000;

export class LiveFrame {
  readonly #detector: Detector;
  readonly #tell: (reading: FrameReading) => void;
  readonly #want: (wish: Wish) => void;
  readonly #changes: Changes;
  readonly #missed = new Set<string>();
  readonly #newLedger: (onRoot: (root: ShadowRoot) => void) => Ledger;
  #shared: Shared;
  #reading: FrameReading | undefined;
  #told = '';
  #isWorking = false;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = soonestMs;

  /**
   * @param tell called with the new reading where what is found has changed
   * @param want called with what others must do for the frame
   * @param newLedger makes the book of what stands where, anew for each reading of the whole frame
   */
  constructor(
    detector: Detector,
    tell: (reading: FrameReading) => void,
    want: (wish: Wish) => void,
    newLedger = (onRoot: (root: ShadowRoot) => void) => new Ledger(onRoot),
  ) {
    this.#detector = detector;
    this.#newLedger = newLedger;
    this.#tell = tell;
    this.#want = want;
    this.#changes = new Changes(() => this.#schedule());
    this.#shared = this.#newShared();
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener('load', this.#onLoad, { capture: true });
  }

  /** The first reading. */
  async start(): Promise<FrameReading> {
    const reading = await this.#readAll();
    this.#schedule();
    this.#scheduleRound(roundMs);
    return reading;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#round);
    this.#changes.stop();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener('load', this.#onLoad, { capture: true });
  }

  get #rests(): boolean {
    return this.#isStopped || document.visibilityState === 'hidden';
  }

  readonly #onVisibility = () => this.#schedule();

  /** A frame has loaded a page: a page cannot make the browser say so. */
  readonly #onLoad = ({ target, isTrusted }: Event) => {
    const isFrame = target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;
    if (isFrame && isTrusted && !this.#isStopped) this.#want({ wish: 'read-frames' });
  };

  #newShared(): Shared {
    const ledger = this.#newLedger((root) => {
      this.#changes.watch(root);
      root.addEventListener('load', this.#onLoad, { capture: true });
    });
    return { labels: new CodeLabels(this.#detector), slices: new Slices(), ledger };
  }

  /** What comes into the page may speak a language that nobody spoke there before. */
  readonly #hear = (text: string) => {
    for (const lang of this.#detector.languagesMissed(text)) {
      if (this.#missed.has(lang)) continue;
      this.#missed.add(lang);
      this.#want({ wish: 'read-language', lang });
    }
  };

  async #readAll(): Promise<FrameReading> {
    this.#isWorking = true;
    this.#shared = this.#newShared();
    const reading = await new FrameReader(this.#detector, this.#shared).read();
    this.#reading = reading;
    this.#told = JSON.stringify(reading);
    this.#isWorking = false;
    this.#shared.hear = this.#hear;
    return reading;
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#isWorking || this.#rests || this.#changes.isEmpty) return;
    this.#timer = setTimeout(() => void this.#catchUp(), this.#pauseMs);
  }

  #scheduleRound(ms: number): void {
    this.#round = setTimeout(() => void this.#lookAround(), ms);
  }

  /** Works off what has changed. */
  async #catchUp(): Promise<void> {
    await this.#work(async () => {
      const wanted = this.#changes.take(this.#shared.ledger);
      if (wanted === null) await this.#readAllAgain();
      else await this.#read(wanted);
    });
    this.#timer = undefined;
    this.#schedule();
  }

  /** Looks for what no browser tells. */
  async #lookAround(): Promise<void> {
    let ms = roundMs;
    if (!this.#rests && !this.#isWorking) {
      const worked = await this.#work(async () => {
        const { ledger } = this.#shared;
        const controls = new Set(ledger.changedControls(valueOfControl));
        await this.#readNewRoots([document, ...ledger.roots]);
        await this.#read({ parts: new Set(), controls, looks: false });
      });
      ms = Math.max(ms, worked * restShare * 2);
    }
    if (!this.#isStopped) this.#scheduleRound(ms);
  }

  /** @returns the milliseconds that it took, without the page's turns */
  async #work(work: () => Promise<void>): Promise<number> {
    if (this.#rests) return 0;
    this.#isWorking = true;
    const { slices } = this.#shared;
    await afterFrame();
    await slices.pause();
    const before = slices.worked;
    await work();
    const worked = slices.worked - before;
    this.#isWorking = false;
    this.#pauseMs = Math.min(latestMs, Math.max(soonestMs, worked * restShare));
    if (!this.#isStopped) this.#tellChange();
    return worked;
  }

  async #read({ parts, controls, looks }: Wanted): Promise<void> {
    const { ledger, slices } = this.#shared;
    const reader = new FrameReader(this.#detector, this.#shared);
    const read = await readParts(parts, reader, this.#shared, () => this.#rests);
    await this.#readNewRoots(read);
    for (const control of [...controls].filter(isConnected)) {
      ledger.forget(control);
      await reader.readControls([control], new Labelling(rootOf(control)));
    }
    if (looks) for (const _ of ledger.lookAgain()) await slices.rest();
    if (this.#rests) this.#changes.giveUp();
  }

  /** Reads the shadow roots that nobody knew of, and those in them. */
  async #readNewRoots(roots: Root[]): Promise<void> {
    const { ledger, slices } = this.#shared;
    const found: ShadowRoot[] = [];
    for (let root = roots.pop(); root !== undefined && !this.#rests; root = roots.pop()) {
      const own = root instanceof Element ? shadowOf(root) : null;
      if (own !== null && !ledger.roots.has(own)) found.push(own);
      for (const shadow of shadowRootsIn(root)) {
        if (shadow !== null && !ledger.roots.has(shadow)) found.push(shadow);
        await slices.rest();
      }
      for (let fresh = found.pop(); fresh !== undefined; fresh = found.pop()) {
        ledger.addRoot(fresh);
        roots.push(fresh);
        await new FrameReader(this.#detector, this.#shared).readPart(fresh);
      }
    }
  }

  async #readAllAgain(): Promise<void> {
    this.#shared = { ...this.#newShared(), hear: this.#hear };
    this.#reading = await new FrameReader(this.#detector, this.#shared).read();
  }

  #tellChange(): void {
    if (!this.#reading) return;
    const { ledger } = this.#shared;
    this.#reading = {
      ...this.#reading,
      findings: ledger.items,
      truncated: this.#reading.truncated || ledger.isFull,
      closedFrames: [document, ...ledger.roots]
        .flatMap((root) => [...closedFramesIn(root)])
        .reduce((sum, one) => sum + one, 0),
    };
    const told = JSON.stringify(this.#reading);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell(this.#reading);
  }
}

/** Right after the page was drawn its styles are known: asking what can be seen costs nothing then. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
