/** How a state may be written on the command line. */
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

const codes = readYaml<Record<string, { alpha2?: string[] }>>(`${root}/rules/detect/lexicon/codes.yaml`, {});
/** The Union writes EL for Greece and UK for the United Kingdom. */
const others = new Map(
  Object.entries(codes).flatMap(([id, { alpha2 = [] }]) => alpha2.map((code) => [code, id] as const)),
);

/** @returns the code as the book writes it; in capitals as given where it is none of the others in use */
export function stateCode(given: string): string {
  const code = given.trim().toUpperCase();
  return others.get(code) ?? code;
}
