/**
 * The browser's highlights: they lie over the page's words and leave its DOM as it is. Their names say nothing about who
 * laid them, since a page can list them.
 */
import type { Finding } from '../../rules/model/finding.ts';

export type MarkKind = 'noted-place' | 'noted-matter' | 'noted-act';

export function markOf(kind: Finding['kind']): MarkKind {
  if (kind === 'state') return 'noted-place';
  return kind === 'topic' ? 'noted-matter' : 'noted-act';
}

/** False in Firefox before 140: there no word is marked. */
export function hasHighlights(): boolean {
  return 'highlights' in CSS;
}

export class Highlights {
  readonly #made = new Map<MarkKind, Highlight>();
  #isOver = false;

  add(kind: MarkKind, range: AbstractRange): void {
    if (this.#isOver || !hasHighlights()) return;
    let highlight = this.#made.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      this.#made.set(kind, highlight);
    }
    highlight.add(range);
    // Each time: a page can take the name for itself.
    CSS.highlights.set(kind, highlight);
  }

  delete(kind: MarkKind, range: AbstractRange): void {
    const highlight = this.#made.get(kind);
    highlight?.delete(range);
    if (highlight?.size === 0) this.#remove(kind);
  }

  clear(): void {
    for (const kind of [...this.#made.keys()]) this.#remove(kind);
  }

  /** For good: a reading that is still under way marks nothing any more. */
  end(): void {
    this.clear();
    this.#isOver = true;
  }

  #remove(kind: MarkKind): void {
    this.#made.get(kind)?.clear();
    this.#made.delete(kind);
    CSS.highlights.delete(kind);
  }
}
