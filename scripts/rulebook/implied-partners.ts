/** Which partner a typed question means that names no state: "the PSNI", "Trierer Kollegen". */
import { type AskedWords, askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Book } from '../../rules/model/book.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

const partnersByWord = readYaml<AskedWords>(`${root}/rules/detect/lexicon/implied-partners.yaml`, {});

/** @returns the states whose police, towns or nicknames stand in the text, but for the officer's own; neighbours alone where one is */
export function impliedPartners(book: Book, text: string, home: string): string[] {
  const meant = askedTopics(partnersByWord, text).filter(({ topic, isSlip }) => !isSlip && topic !== home);
  const neighbours = meant.filter(({ topic }) => book.states[home]?.neighbours.includes(topic));
  return (neighbours.length > 0 ? neighbours : meant).map(({ topic }) => topic);
}
