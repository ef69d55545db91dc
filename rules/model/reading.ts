/** What leaves a page that was read: identifiers, counts and the words that matched, never its text. */
import type { TopicId } from './book.ts';
import type { Finding } from './finding.ts';

export interface FoundItem {
  kind: Finding['kind'];
  id: Finding['id'];
  /** How often it was found. */
  count: number;
  /** The strongest sign of it, from 0 to 1. */
  weight: number;
  /** The distinct words that matched, in the order in which they stand. */
  surfaces: string[];
  /** For instruments and citations: the topic to which they lead. */
  topic?: TopicId;
}

export interface PageReading {
  /** `unreadable`: the browser lets no extension in. `too-large`: only the first part was read. */
  status: 'read' | 'unreadable' | 'too-large';
  findings: FoundItem[];
}
