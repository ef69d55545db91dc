/** A frame that is read and watched, and its line to the panel. */
import type { FrameReading } from '../../rules/model/reading.ts';
import { LiveFrame } from '../reader/live/live-frame.ts';
import { detectorOf, type ReaderWorld } from '../reader/reader-world.ts';
import { type ReaderPort, readingPort } from '../shared/reading-port.ts';

interface Watched {
  live: LiveFrame;
  reading: Promise<FrameReading>;
  port?: ReaderPort;
}

export interface LiveWorld extends ReaderWorld {
  borderbriefLive?: Watched | undefined;
  borderbriefWatch?: () => Promise<FrameReading>;
}

interface Extension {
  runtime: { connect(options: { name: string }): ReaderPort };
}

/** Reads the frame, or says what is known of one that is watched already, and connects it with the panel. */
export async function watchFrame(world: LiveWorld): Promise<FrameReading> {
  world.borderbriefLive ??= watch(world);
  const watched = world.borderbriefLive;
  const reading = await watched.reading;
  connect(world, watched);
  return reading;
}

function watch(world: LiveWorld): Watched {
  const live = new LiveFrame(
    detectorOf(world),
    (reading) => {
      watched.reading = Promise.resolve(reading);
      watched.port?.postMessage(reading);
    },
    (wish) => void watched.reading.then(() => watched.port?.postMessage(wish)),
  );
  const watched: Watched = { live, reading: live.start() };
  return watched;
}

/** Each injection has a line of its own to the panel; the last one counts. */
function connect(world: LiveWorld, watched: Watched): void {
  const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const port = runtime.connect({ name: readingPort });
  watched.port = port;
  port.onDisconnect.addListener(() => {
    if (watched.port !== port) return;
    watched.live.stop();
    if (world.borderbriefLive === watched) world.borderbriefLive = undefined;
  });
  void watched.reading.then((reading) => port.postMessage(reading));
}
