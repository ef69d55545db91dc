/** A lexicon of a few words, for tests of the engine that should not hang on the real one. */
import { nameHashes } from './given-names.ts';
import type { CommonPack, LexiconPack, PackSize } from './lexicon-pack.ts';

const room: PackSize = { records: 200, words: 400, links: 200 };
const citation = {
  article: 'art article artikel',
  paragraph: 'abs para',
  point: 'lit point',
  regulation: 'regulation',
  directive: 'directive richtlinie',
  decision: 'decision',
  framework: 'framework',
  of: 'of the der des eu',
  and: 'and und',
};

export const samplePacks: LexiconPack[] = [
  {
    lang: 'de',
    size: room,
    citation,
    forms: {
      name: 'Deutschland\nPolen\nIsland\nNordmazedonien',
      form: 'Deutschland{s}\nPolens\nIslands',
      adjective: 'deutsch{e|em|en|er|es|}\npolnisch{e|en|er|}',
      combining: 'deutsch',
      'form+': '\n\n\nMazedonien',
      term: 'Nacheile;Recht der Nacheile',
      function: 'der;die;und;nicht;ist;wurde;nach',
      cue: 'nach;in;aus',
      title: 'Herr;Frau',
      'street-after': 'Straße',
      label: '\nstaatsangehörigkeit',
    },
  },
  {
    lang: 'en',
    size: room,
    citation,
    forms: {
      name: 'Germany\nPoland\nIceland\nNorth Macedonia',
      adjective: 'German\nPolish',
      term: 'hot pursuit{|s}\nEuropean arrest warrant{|s}',
      nickname: 'CISA',
      function: 'the;and;not;was;were;from;with;of',
      cue: 'in;from;to',
      not: 'Island;Islands',
      street: 'Rue',
    },
  },
];

export const sampleCommon: CommonPack = {
  size: room,
  states: ['DE', 'PL', 'IS', 'MK'],
  terms: [{ topics: ['hot-pursuit'] }, { topics: ['eaw'], instrument: 'fd-2002-584' }],
  instruments: [
    { id: 'cisa', celex: '42000A0922(02)', topic: 'hot-pursuit', articles: { 40: 'surveillance' } },
    { id: 'fd-2002-584', celex: '32002F0584', topic: 'eaw' },
    { id: 'reg-2018-1862', celex: '32018R1862', topic: 'sirene', articles: { 36: 'sis-checks' } },
  ],
  codes: [
    { id: 'DE', iso3: 'DEU', plate: ['D'], phone: '49', mrz: ['D'], alpha2: [], iban: 22 },
    { id: 'PL', iso3: 'POL', plate: ['PL'], phone: '48', mrz: [], alpha2: [], iban: 28 },
    { id: 'IS', iso3: 'ISL', plate: ['IS'], phone: '354', mrz: [], alpha2: [], iban: 26 },
    { id: 'MK', iso3: 'MKD', plate: ['NMK', 'MK'], phone: '389', mrz: [], alpha2: [], iban: 19 },
  ],
  given: nameHashes(['Anna', 'Roman']),
  forms: { acronym: '\nEAW' },
};
