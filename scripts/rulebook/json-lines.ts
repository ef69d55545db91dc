/** One JSON object a line in, one a line out, in order: a bad line is answered with its error, the others still are. */
import { createInterface } from 'node:readline';

export interface LineInput {
  id?: unknown;
  [key: string]: unknown;
}

/**
 * @param answer what one input object is answered with; what it throws becomes the line's `error`
 * @returns whether every line could be answered
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
  answer: (object: LineInput) => object | Promise<object>,
): Promise<boolean> {
  let allGood = true;
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const parsed = parseObject(text);
    if (parsed === null) {
      allGood = false;
      write(JSON.stringify({ id: null, line: number, error: `Line ${number} is not a JSON object.` }));
      continue;
    }
    try {
      write(JSON.stringify({ id: parsed.id ?? null, ...(await answer(parsed)) }));
    } catch (error) {
      allGood = false;
      write(JSON.stringify({ id: parsed.id ?? null, error: error instanceof Error ? error.message : String(error) }));
    }
  }
  return allGood;
}

function parseObject(text: string): LineInput | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LineInput) : null;
  } catch {
    return null;
  }
}
