/**
 * What leaves a page that was read: identifiers, counts and words of the lexicon, never text of the page. A word is given
 * only where the page's word is one of ours; for a code, a telephone number or a citation only how it was recognised.
 * Before that: which words it may hold, in a form from which nobody can tell them (`rules/detect/word-sieve.ts`).
 */
import type { TopicId } from './book.ts';
import type { Finding, How } from './finding.ts';

export interface FoundItem {
  kind: Finding['kind'];
  id: Finding['id'];
  /** How often it was found. */
  count: number;
  /** The strongest sign of it, from 0 to 1. */
  weight: number;
  /** How it was recognised, each way once. */
  how: How[];
  /** The lexicon's words that matched, in the order in which they stand; articles for citations. */
  surfaces: string[];
  /** It counts only where the page says nothing surer. */
  isLone?: true;
  /** For instruments and citations: the topic to which they lead. */
  topic?: TopicId;
  /** Of a citation that was read without knowing its topic: the article, without its paragraphs. */
  article?: string;
}

/** What a frame answers before it is read. */
export interface FrameSpeech {
  /** The languages that it is written in; none where too little is written to tell. */
  languages: string[];
  /** A sieve of its words (`rules/detect/word-sieve.ts`). */
  words: string;
}

/** One frame's answer. */
export interface FrameReading {
  findings: FoundItem[];
  /** So much text was read. */
  characters: number;
  /** The frame had more text than that. */
  truncated: boolean;
  /** Frames of other sites inside this one, which a press of the button does not open. */
  closedFrames: number;
}

export interface PageReading {
  /** `unreadable`: the browser lets no extension in. `too-large`: only the first part was read. */
  status: 'read' | 'unreadable' | 'too-large';
  findings: FoundItem[];
  characters: number;
  closedFrames: number;
}
