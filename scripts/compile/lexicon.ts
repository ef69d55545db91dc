/** Compiles `rules/detect/lexicon/` and the codes and names in the book into the detector's packs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedWords } from '../../rules/detect/asked-topics.ts';
import { nameHashes } from '../../rules/detect/given-names.ts';
import type { CommonPack, LexiconPack, StateCodes, TermActs, TermEntry } from '../../rules/detect/lexicon-pack.ts';
import { FIELD_KINDS } from '../../rules/detect/lexicon-pack.ts';
import { type PhrasePack, withPhrases } from '../../rules/detect/phrases.ts';
import type { Instrument, State, Topic } from '../../rules/model/book.ts';
import { type ActNames, actNames } from './act-names.ts';
import { inflectName } from './inflect-names.ts';
import type { Places, SharedTerm, StateWords, TermWords } from './lexicon-files.ts';
import { cleanForm, lexiconLanguages, readCalledPlaces, readYaml, readYamlFolder, wordList } from './lexicon-files.ts';
import { instrumentEntries } from './lexicon-instruments.ts';
import { addSmallWords, addStates, addTerms, FormSets, finishForms, withCompounds } from './lexicon-packs.ts';
import { type NotStateFile, type NotStates, shareOut } from './not-states.ts';
import { searchWords } from './search-words.ts';
import { readWords } from './words.ts';
import { writeAsked } from './write-asked.ts';
import { writeCommon } from './write-common.ts';
import { writePack } from './write-pack.ts';

const KINDS_OF_ACTS = ['regulation', 'directive', 'decision', 'framework', 'convention'];

interface LanguagePacks {
  pack: LexiconPack;
  phrases: PhrasePack;
}

interface Lists {
  states: string[];
  places: Record<string, Places>;
  notStates: NotStates;
  terms: Record<string, SharedTerm>;
  instruments: Instrument[];
  actNames: ActNames;
}

function languagePacks(folder: string, lang: string, lists: Lists): LanguagePacks {
  const sets = new FormSets();
  const phrases = new FormSets();
  addPlaces(sets, phrases, lang, lists, readCalledPlaces(folder, lang));
  const read = <T>(name: string): Record<string, T> => readYaml(join(folder, lang, `${name}.yaml`), {});
  const words = read<string>('words');
  addStates(sets, phrases, lists.states, withCompounds(read<StateWords>('states'), words));
  addTerms(phrases, lists.terms, read<TermWords>('terms'));
  addSmallWords(sets, phrases, words);
  phrases.add('not*', 0, lists.notStates.own[lang]);
  const citation = Object.entries(read<string[]>('citations')).map(([role, words]) => [role, words.join(' ')]);
  // A term that stands for the act finds it as well.
  const terms = Object.values(lists.terms).map(({ instrument }) => instrument);
  const isTerm = ({ id }: Instrument, name: string) =>
    terms.some(
      (instrument, position) => instrument === id && phrases.formsAt(position, ['term']).includes(cleanForm(name)),
    );
  const kinds = KINDS_OF_ACTS.map((kind) => read<string[]>('citations')[kind] ?? []);
  const more = read<string[]>('acts');
  lists.instruments.forEach((act, position) => {
    sets.add('nickname', position, lists.actNames.signs(act, lang));
    const names = [...lists.actNames.words(act, lang), ...(more[act.id] ?? [])];
    const forms = names.flatMap((name) => inflectName(name, kinds, lang === 'de'));
    phrases.add(
      'nickname',
      position,
      [...new Set(forms)].filter((name) => !isTerm(act, name)),
    );
  });
  const labels = read<string[]>('labels');
  FIELD_KINDS.forEach((kind, position) => {
    sets.add(
      'label',
      position,
      labels[kind]?.map((label) => label.toLowerCase()),
    );
  });
  return {
    pack: { lang, ...finishForms(sets), citation: {} },
    phrases: {
      lang,
      ...finishForms(phrases),
      citation: {
        ...Object.fromEntries(citation),
        ...(words.concern && { concern: wordList(words.concern).join(' ') }),
      },
    },
  };
}

/** Languages with a script of their own: whoever reads it has the language set. */
const ownScripts: Record<string, RegExp> = { el: /\p{Script=Greek}/u, bg: /\p{Script=Cyrillic}/u };

/** Adds the places' names that the language writes and most others do not, and those in its script. */
function addPlaces(
  sets: FormSets,
  phrases: FormSets,
  lang: string,
  { states, places: all }: Lists,
  called: Record<string, string[]>,
): void {
  states.forEach((id, position) => {
    const inScript = all[id]?.places?.filter((name) => ownScripts[lang]?.test(name));
    sets.add('place*', position, inScript);
    phrases.add('place', position, called[id]);
  });
}

type MoreCodes = Partial<Pick<StateCodes, 'alpha2' | 'iban' | 'plate' | 'mrz'>>;

function stateCodes(states: State[], more: Record<string, MoreCodes>): StateCodes[] {
  return states.map(({ id, iso3, plate, phone, mrz }) => ({
    id,
    iso3,
    phone: phone.replace('+', ''),
    iban: more[id]?.iban ?? 0,
    plate: [plate, ...(more[id]?.plate ?? [])],
    mrz: [...mrz, ...(more[id]?.mrz ?? [])].filter((code) => code !== iso3),
    alpha2: more[id]?.alpha2 ?? [],
  }));
}

function termEntries(terms: Record<string, SharedTerm>, acts: Record<string, TermActs>): TermEntry[] {
  return Object.entries(terms).map(([id, { topics = [], instrument }]) => ({
    topics,
    ...(instrument ? { instrument } : {}),
    ...(acts[id] ? { acts: acts[id] } : {}),
  }));
}

function commonPack(folder: string, lists: Lists, states: State[], topics: Topic[]): CommonPack {
  const sets = new FormSets();
  for (const [id, { places = [], context }] of Object.entries(lists.places)) {
    const position = lists.states.indexOf(id);
    if (position < 0) continue;
    const inLatin = places.filter((name) => !Object.values(ownScripts).some((script) => script.test(name)));
    sets.add('place', position, inLatin);
    sets.prune('place', position, inLatin);
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
  sets.add('not', 0, lists.notStates.common);
  sets.add('elsewhere', 0, lists.notStates.elsewhere);
  sets.add('firm', 0, lists.notStates.firms);
  const people = readYaml(join(folder, 'given-names.yaml'), { names: '', titles: '', streets: '' });
  sets.add('street', 0, wordList(people.streets));
  sets.add('title', 0, wordList(people.titles));
  return {
    ...finishForms(sets),
    states: lists.states,
    terms: termEntries(lists.terms, readYaml(join(folder, 'acts-by-article.yaml'), {})),
    instruments: instrumentEntries(lists.instruments, topics),
    codes: stateCodes(states, readYaml(join(folder, 'codes.yaml'), {})),
    given: nameHashes(wordList(people.names)),
  };
}

function readNotStates(folder: string, languages: readonly string[], places: Record<string, Places>): NotStates {
  const file = readYaml<NotStateFile>(join(folder, 'not-states.yaml'), {});
  const states = languages.map((lang) => [
    lang,
    readYaml<Record<string, StateWords>>(join(folder, lang, 'states.yaml'), {}),
  ]);
  const everywhere = Object.values(places).flatMap((ofState) => [
    ...(ofState.places ?? []),
    ...(ofState.context ?? []),
  ]);
  return shareOut(file, Object.fromEntries(states), everywhere);
}

function readLexicon(root: string): [LanguagePacks[], CommonPack, Record<string, string[]>] {
  const folder = join(root, 'rules/detect/lexicon');
  const states = readYamlFolder<State>(join(root, 'rules/book/states'));
  const instruments = readYamlFolder<Instrument>(join(root, 'rules/book/instruments'));
  const topics = readYamlFolder<Topic>(join(root, 'rules/book/topics'));
  const terms = readYaml<Record<string, SharedTerm>>(join(folder, 'terms.yaml'), {});
  const places = readYaml<Record<string, Places>>(join(folder, 'places.yaml'), {});
  const languages = lexiconLanguages(folder);
  const notStates = readNotStates(folder, languages, places);
  const { acts: unwritten } = readYaml(join(folder, 'unwritten-acts.yaml'), { acts: [] as string[] });
  const lists: Lists = {
    states: states.map(({ id }) => id),
    places,
    notStates,
    terms,
    instruments,
    actNames: actNames(states, unwritten),
  };
  const packs = languages.map((lang) => languagePacks(folder, lang, lists));
  const others = Object.fromEntries(instruments.map((act) => [act.id, lists.actNames.others(act)]));
  return [packs, commonPack(folder, lists, states, topics), others];
}

/** The packs of the project at `root`: one a language with its phrases, and the one that they share. */
export function makePacks(root: string): [LexiconPack[], CommonPack] {
  const [languages, common] = readLexicon(root);
  const packs = languages.map(({ pack }) => pack);
  const phrases = languages.map((parts) => parts.phrases);
  return [withPhrases(packs, phrases), common];
}

/** What a catalogue calls each topic. */
function topicNames(catalogue: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, text]) => {
      const topic = /^topics\.(.+)\.name$/.exec(key)?.[1];
      return topic === undefined ? [] : [[topic, text]];
    }),
  );
}

/** Writes the packs of the project at `root` into `out`: `<lang>.json`, its `-phrases` and `-asked`, `search.json` and `common.json`. */
export function compileLexicon(root: string, out: string): void {
  const [languages, common, otherNames] = readLexicon(root);
  const { catalogues } = readWords(root);
  mkdirSync(out, { recursive: true });
  for (const { pack, phrases } of languages) {
    writeFileSync(join(out, `${pack.lang}.json`), JSON.stringify(writePack(pack)));
    writeFileSync(join(out, `${pack.lang}-phrases.json`), JSON.stringify(writePack(phrases)));
    const asked = readYaml<AskedWords>(join(root, 'rules/detect/lexicon', pack.lang, 'asked.yaml'), {});
    writeFileSync(
      join(out, `${pack.lang}-asked.json`),
      JSON.stringify(writeAsked(asked, topicNames(catalogues[pack.lang]))),
    );
  }
  writeFileSync(join(out, 'search.json'), JSON.stringify(searchWords(join(root, 'rules/detect/lexicon'), otherNames)));
  writeFileSync(join(out, 'common.json'), JSON.stringify(writeCommon(common)));
}
