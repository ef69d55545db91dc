/** What the background and the script that follows a page say to each other: plain data, both ways. */
import type { Language } from '../../rules/model/languages.ts';
import type { FoundItem, FrameReading } from '../../rules/model/reading.ts';
import type { Settings } from '../../rules/model/settings.ts';
import type { Wish } from './reading-port.ts';

/** How a frame is to be followed. */
export interface FollowOrder {
  /** The pattern of the site that is always read; null where a key of the officer opened this one page. */
  site: string | null;
  /** Whether what is recognised is marked as well. */
  marks: boolean;
  /** Given by the officer's key, for this page: it outlasts what the settings say of the site. */
  byHand: boolean;
  /** The officer's own state, which is not marked. */
  home: Settings['homeState'];
  theme: Settings['theme'];
  /** Languages whose phrases are wanted beside those in which the page is written. */
  languages: Language[];
}

/** Who is told what the follower reads: the panel, which then need not watch the same frame. */
export interface FollowListener {
  tell(reading: FrameReading): void;
  want(wish: Wish): void;
  /** The follower has gone: it was stopped, or another one comes in its place. */
  end(): void;
}

export interface Follower {
  reading: FrameReading | null;
  first: Promise<FrameReading>;
  /** @returns ends the listening */
  hear(listener: FollowListener): () => void;
  stop(): void;
}

/** The extension's own world of a page that is followed. */
export interface FollowWorld {
  borderbriefOrder?: FollowOrder | undefined;
  borderbriefFollow?: () => void;
  borderbriefFollower?: Follower | undefined;
  /** Of a panel that watches the frame itself: it is to listen to the follower from now on. */
  borderbriefLean?: ((follower: Follower) => void) | undefined;
}

/** What a frame says: its reading has changed, somebody must do something for it, or the officer points at a marked word. */
export type FollowNote =
  | { follow: 'changed' | 'read-frames' }
  | { follow: 'read-language'; lang: string }
  | { follow: 'hint'; item: FoundItem };

/** What the background says to a frame: the site may not be read any more. */
export interface FollowEnd {
  followEnds: string[];
}

/** What the popup asks of the background: marks on this tab's page on or off, until another page is there. */
export interface MarkWish {
  markPage: number;
}

export function isMarkWish(message: unknown): message is MarkWish {
  return typeof message === 'object' && message !== null && 'markPage' in message;
}

export function isFollowNote(message: unknown): message is FollowNote {
  return typeof message === 'object' && message !== null && 'follow' in message;
}

export function isFollowEnd(message: unknown): message is FollowEnd {
  return typeof message === 'object' && message !== null && 'followEnds' in message;
}
