/**
 * A frame that is read and followed while nobody has the panel open: the button's number keeps up with it, and words are
 * marked where the officer wants that. Findings leave the frame, as ever, and nothing else.
 */
import type { HintText } from '../../components/hint/hint-text.ts';
import { LiveFrame } from '../reader/live/live-frame.ts';
import { detectorOf, type ReaderWorld } from '../reader/reader-world.ts';
import {
  type Follower,
  type FollowListener,
  type FollowNote,
  type FollowOrder,
  type FollowWorld,
  isFollowEnd,
} from '../shared/follow.ts';
import { Highlights } from './highlights.ts';
import { HintHost } from './hint-host.ts';
import { type Mark, MarkingLedger } from './marking-ledger.ts';
import type { Box } from './place-card.ts';
import { hearPointing } from './pointing.ts';

type EndListener = (message: unknown, _: unknown, respond: (isLeft: boolean) => void) => void;

interface Extension {
  runtime: {
    sendMessage(message: FollowNote): Promise<unknown>;
    onMessage: { addListener(listener: EndListener): void; removeListener(listener: EndListener): void };
  };
}

/** Does nothing where the frame is followed already, or where nobody has said how. */
export function followFrame(world: ReaderWorld & FollowWorld): void {
  const { borderbriefOrder: order } = world;
  if (world.borderbriefFollower || !order) return;
  const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const listeners = new Set<FollowListener>();
  const tell = async (note: FollowNote): Promise<unknown> => {
    try {
      return await runtime.sendMessage(note);
    } catch {
      // The extension was removed or renewed: nobody listens any more, or nobody has woken up yet.
      return null;
    }
  };
  const marked = order.marks ? markFrame(world, order, (item) => tell({ follow: 'hint', item })) : null;
  const live = new LiveFrame(
    marked?.detector ?? detectorOf(world),
    (reading) => {
      follower.reading = reading;
      marked?.look();
      void tell({ follow: 'changed' });
      for (const listener of listeners) listener.tell(reading);
    },
    ({ wish, lang }) => {
      // Another language is brought by following anew, of which the listeners are told.
      if (wish === 'read-frames') for (const listener of listeners) listener.want({ wish });
      if (wish === 'read-frames') void tell({ follow: wish });
      else if (lang !== undefined && !order.languages.some((known) => known === lang))
        void tell({ follow: wish, lang });
    },
    marked?.newLedger,
  );
  const onMessage: EndListener = (message, _, respond) => {
    if (!isFollowEnd(message) || order.site === null || !message.followEnds.includes(order.site)) return;
    stop();
    respond(true);
  };
  function stop() {
    live.stop();
    marked?.stop();
    runtime.onMessage.removeListener(onMessage);
    world.borderbriefFollower = undefined;
    world.borderbriefOrder = undefined;
    for (const listener of listeners) listener.end();
    listeners.clear();
  }
  runtime.onMessage.addListener(onMessage);
  const follower: Follower = {
    reading: null,
    first: live.start(),
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
  };
  world.borderbriefFollower = follower;
  world.borderbriefLean?.(follower);
  void follower.first.then((reading) => {
    if (world.borderbriefFollower !== follower) return;
    follower.reading = reading;
    void tell({ follow: 'changed' });
  });
}

/** What marking adds to following. */
function markFrame(world: ReaderWorld, order: FollowOrder, ask: (item: Mark['item']) => Promise<unknown>) {
  const highlights = new Highlights();
  const host = new HintHost(order.theme);
  const detector = detectorOf(world);
  let text = '';
  let ledger: MarkingLedger | undefined;
  let pointed: Mark | null = null;
  const hide = () => {
    pointed = null;
    host.hide();
  };
  const show = async (mark: Mark, box: Box) => {
    hide();
    pointed = mark;
    const hint = (await ask(mark.item)) as HintText | null | undefined;
    if (pointed === mark && ledger?.has(mark) && hint) host.show(hint, box);
  };
  const deafen = hearPointing(() => ledger, {
    show: (mark, box) => void show(mark, box),
    hide,
    isOnCard: (event) => host.isUnder(event),
  });
  return {
    /** It remembers the text in which was found what is noted next. */
    detector: {
      ...detector,
      detect: (chunk: string, options: Parameters<typeof detector.detect>[1]) => {
        text = chunk;
        return detector.detect(chunk, options);
      },
    },
    newLedger: (onRoot: (root: ShadowRoot) => void) => {
      highlights.clear();
      ledger = new MarkingLedger(onRoot, highlights, () => text, order.home);
      return ledger;
    },
    /** A card goes with the word that it is about. */
    look: () => {
      if (pointed !== null && !ledger?.has(pointed)) hide();
    },
    stop: () => {
      deafen();
      hide();
      highlights.end();
      ledger = undefined;
    },
  };
}
