/** What the words mean together: which of several meanings the rest of the query speaks for, and what is too faint to be meant. */
import type { Reason } from '../model/result.ts';
import type { AliasIndex } from './alias-index.ts';
import { isState } from './aliases.ts';
import { keyOf } from './key.ts';
import type { Token } from './tokens.ts';
import type { Understanding } from './understanding.ts';

const familyCue = 0.7;
const smallestFamily = 3;
const besideExact = 0.8;
/** As sure as that a town of a joint centre is meant for its state. */
const leastBesideTown = 0.35;
/** Where not all of the words are understood, what only some of them are like. */
const leastOfSome = 0.45;
const leastOfExact = 0.42;
const leastState = 0.55;
const nearlyAll = 0.99;

/** "banca dati dna": what one word names as it stands is meant rather than the longer name of which the others are a part. */
export function favourExact({ topics }: Understanding): void {
  if (!topics.some(({ why }) => why.tier === 'exact')) return;
  for (const topic of topics) {
    const { tier, typed, matched } = topic.why;
    if (tier === 'fuzzy' && wordsIn(matched) > wordsIn(typed)) topic.score *= besideExact;
  }
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

/** "stolen car sis": of the topics found, those of the family that is named ("sis-objects") are meant. */
export function favourFamily(tokens: readonly Token[], index: AliasIndex, found: Understanding): void {
  for (const { key } of tokens) {
    const isMember = (topic: string) => topic.startsWith(`${key}-`);
    const members = found.topics.filter(({ id }) => isMember(id));
    if (members.length === 0) continue;
    const topics = index.startingWith(`${key} `).filter(({ target }) => target.kind === 'topic');
    const family = new Set(topics.map(({ target }) => target.id));
    if ([...family].filter(isMember).length < smallestFamily) continue;
    for (const topic of members) topic.score += familyCue;
  }
}

/** "fugiu para badajoz": beside an activity, the town of a joint centre is meant for the state in which it lies. */
export function favourTown(index: AliasIndex, found: Understanding): void {
  const centre = found.topics.find(({ id, why }) => id === 'pccc' && why.tier === 'exact');
  const others = found.topics.filter(({ id, score }) => id !== 'pccc' && score >= leastBesideTown);
  if (!centre || others.length === 0) return;
  const state = index.exact(keyOf(centre.why.typed)).find(isState);
  if (state?.target.kind !== 'state') return;
  found.topics = found.topics.filter((topic) => topic !== centre);
  found.states.push({ id: state.target.id, score: state.weight, why: { ...centre.why, matched: state.text } });
}

/** Takes away what a word among strange ones is only like: "nothing found" is the better answer. */
export function dropFaint(tokens: readonly Token[], found: Understanding): void {
  const known = tokens.reduce(
    (sum, { used, isSaid, isIdle, share }) => sum + (used || isSaid || isIdle ? share : 0),
    0,
  );
  const hasTelling = tokens.some(({ share }) => share > 0);
  if (!hasTelling || known >= nearlyAll || found.provisions.length > 0) return;
  const isSure = ({ why, score }: Understanding['states'][number]) => why.tier === 'exact' && score >= leastState;
  if ([...found.states, ...found.instruments].some(isSure)) return;
  found.states = found.states.filter(({ score }) => score >= leastState);
  found.topics = found.topics.filter(({ score, why }) => score >= (why.tier === 'exact' ? leastOfExact : leastOfSome));
  found.instruments = found.instruments.filter(({ score }) => score >= leastOfSome);
}

/** "cheap flights" are no passenger data: beside a word of no work at all, only what a name says as it stands is meant. */
export function dropBesideStrange(tokens: readonly Token[], found: Understanding): void {
  if (!tokens.some(({ isStrange }) => isStrange)) return;
  const isNamed = ({ why }: { why: Reason }) =>
    why.tier === 'exact' && tokens.some(({ text, isSaid }) => !isSaid && why.typed.split(' ').includes(text));
  found.topics = found.topics.filter(isNamed);
  found.instruments = found.instruments.filter(isNamed);
  if (found.topics.length + found.instruments.length + found.provisions.length === 0) found.states = [];
}
