/** A stretch of the page's text, put together from the texts of nodes, that knows which node each character is from. */
import type { Stretch } from '../../rules/detect/in-context.ts';

/** So much text makes a chunk: small enough to be matched in a fraction of a slice. */
export const chunkLength = 16_384;

export class Chunk {
  /** Code units so far. */
  length = 0;
  /** The stretches that are headings. */
  readonly headings: Stretch[] = [];
  readonly #starts: number[] = [];
  #parts: string[] = [];
  readonly #nodes: Node[] = [];

  /** All in one piece: to add strings up would leave a chain of them, to be walked again for each character. */
  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')];
    return this.#parts[0] ?? '';
  }

  add(separator: string, text: string, node: Node, isHeading: boolean): void {
    const start = this.length + separator.length;
    this.#starts.push(start);
    this.#nodes.push(node);
    this.#append(separator);
    this.#append(text);
    if (isHeading) this.headings.push([start, this.length]);
  }

  /** Adds all of another chunk. */
  append(separator: string, other: Chunk): void {
    const offset = this.length + separator.length;
    for (const start of other.#starts) this.#starts.push(start + offset);
    for (const node of other.#nodes) this.#nodes.push(node);
    for (const [start, end] of other.headings) this.headings.push([start + offset, end + offset]);
    this.#append(separator);
    this.#append(other.text);
  }

  /** The node that the character at `offset` comes from. */
  nodeAt(offset: number): Node {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#nodes[low] as Node;
  }

  #append(text: string): void {
    if (text !== '') this.#parts.push(text);
    this.length += text.length;
  }
}
