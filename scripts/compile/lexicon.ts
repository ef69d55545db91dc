/** Compiles `rules/detect/lexicon/` and the codes and names in the book into the detector's packs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonPack, LexiconPack, StateCodes, TermActs, TermEntry } from '../../rules/detect/lexicon-pack.ts';
import { FIELD_KINDS } from '../../rules/detect/lexicon-pack.ts';
import { isPhraseClass, type PhrasePack } from '../../rules/detect/phrases.ts';
import type { Instrument, State, Topic } from '../../rules/model/book.ts';
import type { Places, SharedTerm, StateWords, TermWords } from './lexicon-files.ts';
import { lexiconLanguages, readYaml, readYamlFolder, wordList } from './lexicon-files.ts';
import { instrumentEntries } from './lexicon-instruments.ts';
import { addSmallWords, addStates, addTerms, FormSets, finishPack, sizeOf } from './lexicon-packs.ts';

interface Lists {
  states: string[];
  terms: Record<string, SharedTerm>;
  instruments: Instrument[];
}

function languagePack(folder: string, lang: string, lists: Lists): LexiconPack {
  const sets = new FormSets();
  const read = <T>(name: string): Record<string, T> => readYaml(join(folder, lang, `${name}.yaml`), {});
  addStates(sets, lists.states, read<StateWords>('states'));
  addTerms(sets, lists.terms, read<TermWords>('terms'));
  addSmallWords(sets, read<string>('words'));
  const citation = Object.entries(read<string[]>('citations')).map(([role, words]) => [role, words.join(' ')]);
  lists.instruments.forEach(({ names }, position) => {
    sets.add('nickname', position, names?.[lang]);
  });
  const labels = read<string[]>('labels');
  FIELD_KINDS.forEach((kind, position) => {
    sets.add(
      'label',
      position,
      labels[kind]?.map((label) => label.toLowerCase()),
    );
  });
  return finishPack(lang, sets, { citation: Object.fromEntries(citation) });
}

type MoreCodes = Partial<Pick<StateCodes, 'alpha2' | 'iban' | 'plate' | 'mrz'>>;

function stateCodes(states: State[], more: Record<string, MoreCodes>): StateCodes[] {
  return states.map(({ id, iso3, plate, phone, mrz }) => ({
    id,
    iso3,
    phone,
    ...more[id],
    plate: [plate, ...(more[id]?.plate ?? [])],
    mrz: [...mrz, ...(more[id]?.mrz ?? [])],
  }));
}

function termEntries(terms: Record<string, SharedTerm>, acts: Record<string, TermActs>): TermEntry[] {
  return Object.entries(terms).map(([id, { topics = [], instrument }]) => ({
    id,
    topics,
    ...(instrument ? { instrument } : {}),
    ...(acts[id] ? { acts: acts[id] } : {}),
  }));
}

function commonPack(folder: string, lists: Lists, states: State[], topics: Topic[]): CommonPack {
  const sets = new FormSets();
  for (const [id, { places, context }] of Object.entries(
    readYaml<Record<string, Places>>(join(folder, 'places.yaml'), {}),
  )) {
    const position = lists.states.indexOf(id);
    if (position < 0) continue;
    sets.add('place', position, places);
    sets.add('place+', position, context);
  }
  Object.values(lists.terms).forEach(({ acronyms = [], context = [], ambiguous }, position) => {
    const certain = (acronym: string) => !ambiguous && !context.includes(acronym);
    sets.add('acronym', position, acronyms.filter(certain));
    sets.add(
      'acronym+',
      position,
      [...new Set([...acronyms, ...context])].filter((acronym) => !certain(acronym)),
    );
  });
  sets.add('given', 0, wordList(readYaml(join(folder, 'given-names.yaml'), { names: '' }).names));
  const phrases = readYaml<{ phrases?: string[] }>(join(folder, 'not-states.yaml'), {}).phrases;
  sets.add('not', 0, phrases);
  const forms = sets.write();
  return {
    size: sizeOf(forms),
    states: lists.states,
    terms: termEntries(lists.terms, readYaml(join(folder, 'acts-by-article.yaml'), {})),
    instruments: instrumentEntries(lists.instruments, topics),
    codes: stateCodes(states, readYaml(join(folder, 'codes.yaml'), {})),
    forms,
  };
}

/** Reads the project at `root` and makes all packs: one a language, and the one that they share. */
export function makePacks(root: string): [LexiconPack[], CommonPack] {
  const folder = join(root, 'rules/detect/lexicon');
  const states = readYamlFolder<State>(join(root, 'rules/book/states'));
  const instruments = readYamlFolder<Instrument>(join(root, 'rules/book/instruments'));
  const topics = readYamlFolder<Topic>(join(root, 'rules/book/topics'));
  const terms = readYaml<Record<string, SharedTerm>>(join(folder, 'terms.yaml'), {});
  const lists: Lists = { states: states.map(({ id }) => id), terms, instruments };
  const packs = lexiconLanguages(folder).map((lang) => languagePack(folder, lang, lists));
  return [packs, commonPack(folder, lists, states, topics)];
}

/** Parts a pack into its phrases and the rest of it. */
function parted(pack: LexiconPack): { pack: LexiconPack; phrases: PhrasePack } {
  const entries = Object.entries(pack.forms);
  const phrases = Object.fromEntries(entries.filter(([key]) => isPhraseClass(key)));
  const others = Object.fromEntries(entries.filter(([key]) => !isPhraseClass(key)));
  return {
    pack: { ...pack, size: sizeOf(others), forms: others },
    phrases: { lang: pack.lang, size: sizeOf(phrases), forms: phrases },
  };
}

/** Writes the packs of the project at `root` into `out`: `<lang>.json`, `<lang>-phrases.json` and `common.json`. */
export function compileLexicon(root: string, out: string): void {
  const [packs, common] = makePacks(root);
  mkdirSync(out, { recursive: true });
  for (const { pack, phrases } of packs.map(parted)) {
    writeFileSync(join(out, `${pack.lang}.json`), JSON.stringify(pack));
    writeFileSync(join(out, `${pack.lang}-phrases.json`), JSON.stringify(phrases));
  }
  writeFileSync(join(out, 'common.json'), JSON.stringify(common));
}
