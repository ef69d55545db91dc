/** Reads parts of a page again: all their texts together, then what stands in each as a field. */
import { Chunk, chunkLength } from '../chunk.ts';
import { collectText } from '../collect-text.ts';
import { closest, parentOf, query, rootOf, tagOf, textOf } from '../dom.ts';
import type { Field } from '../field.ts';
import { textFields } from '../fields.ts';
import { Labelling } from '../labelling.ts';
import { controls, type FrameReader, type Shared } from '../read-frame.ts';
import { fieldsOfRow, rows } from '../table-fields.ts';
import { kindOfTag, UNREAD } from '../tags.ts';
import { outermost } from './parts.ts';

/** So many parts are read at a time: between two lots the caller is asked whether it is still worth it. */
const lot = 100;
const apart = '\n\n\n\n';

/**
 * @param isOver asked now and then: what is left is then not read
 * @returns the elements that were read
 */
export async function readParts(
  parts: ReadonlySet<Node>,
  reader: FrameReader,
  shared: Shared,
  isOver: () => boolean,
): Promise<Element[]> {
  const all = outermost(parts);
  const { labels, ledger, slices } = shared;
  for (let from = 0; from < all.length; from += lot) {
    if (isOver()) break;
    const some = all.slice(from, from + lot);
    for (const part of some) ledger.forgetIn(part);
    await reader.readText(joinedTexts(some));
    for (const part of some) {
      if (!(part instanceof Element)) continue;
      await reader.readControls(query(part, controls), new Labelling(rootOf(part)));
      await reader.readFields(fieldsIn(part, labels.isCodeLabel));
      await slices.rest();
    }
  }
  return all.filter((part) => part instanceof Element);
}

function fieldsIn(part: Element, isCodeLabel: (label: string) => boolean): Iterable<Field | null> {
  return closest(part, rows) === part ? fieldsOfRow(part, isCodeLabel) : textFields(part, isCodeLabel);
}

/** The texts of the parts in as few chunks as they fit in. */
function* joinedTexts(parts: readonly Node[]): Generator<Chunk> {
  let joined = new Chunk();
  for (const part of parts) {
    for (const chunk of textsOf(part)) {
      if (joined.length + chunk.length > chunkLength && joined.length > 0) {
        yield joined;
        joined = new Chunk();
      }
      joined.append(joined.text === '' ? '' : apart, chunk);
    }
  }
  if (joined.text !== '') yield joined;
}

function* textsOf(part: Node): Generator<Chunk> {
  if (part instanceof Element) yield* collectText(part);
  const parent = parentOf(part);
  if (!(part instanceof Text) || (parent instanceof Element && kindOfTag(tagOf(parent)) === UNREAD)) return;
  const chunk = new Chunk();
  chunk.add('', textOf(part), part, false);
  yield chunk;
}
