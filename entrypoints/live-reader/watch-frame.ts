/**
 * A frame that is read and watched, and its line to the panel. A page that is followed already (`entrypoints/follower/`) is not
 * watched twice: the panel is told what the follower reads, for as long as that is there.
 */
import type { FrameReading } from '../../rules/model/reading.ts';
import { LiveFrame } from '../reader/live/live-frame.ts';
import { detectorOf, type ReaderWorld } from '../reader/reader-world.ts';
import type { Follower, FollowWorld } from '../shared/follow.ts';
import { type ReaderPort, readingPort, type Wish } from '../shared/reading-port.ts';

interface Watched {
  reading: Promise<FrameReading>;
  port?: ReaderPort;
  stop(): void;
}

export interface LiveWorld extends ReaderWorld, FollowWorld {
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
  let stop = (): void => undefined;
  const tell = (reading: FrameReading) => {
    watched.reading = Promise.resolve(reading);
    watched.port?.postMessage(reading);
  };
  const want = (wish: Wish) => void watched.reading.then(() => watched.port?.postMessage(wish));
  const leanOn = (follower: Follower): Promise<FrameReading> => {
    world.borderbriefLean = undefined;
    // They were put here for a reading of one's own.
    world.borderbriefPacks = {};
    const end = () => {
      if (world.borderbriefLive === watched) world.borderbriefLive = undefined;
      want(again);
    };
    stop = follower.hear({ tell, want, end });
    return follower.first;
  };
  const watchAlone = (): Promise<FrameReading> => {
    const live = new LiveFrame(detectorOf(world), tell, want);
    stop = () => {
      live.stop();
      world.borderbriefLean = undefined;
    };
    world.borderbriefLean = (follower) => {
      live.stop();
      void leanOn(follower).then(tell);
    };
    return live.start();
  };
  const { borderbriefFollower: follower } = world;
  const watched: Watched = { reading: follower ? leanOn(follower) : watchAlone(), stop: () => stop() };
  return watched;
}

/** What the panel is asked for when the follower has gone: another one, or none, is there by then. */
const again: Wish = { wish: 'read-frames' };

/** Each injection has a line of its own to the panel; the last one counts. */
function connect(world: LiveWorld, watched: Watched): void {
  const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const port = runtime.connect({ name: readingPort });
  watched.port = port;
  port.onDisconnect.addListener(() => {
    if (watched.port !== port) return;
    watched.stop();
    if (world.borderbriefLive === watched) world.borderbriefLive = undefined;
  });
  void watched.reading.then((reading) => {
    port.postMessage(reading);
    if (world.borderbriefLive !== watched) port.postMessage(again);
  });
}
