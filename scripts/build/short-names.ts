/**
 * Short names, in the scripts that are put into pages, for properties that nobody but the detector and the reader call by
 * name: a page gets some hundred bytes less. What packs, findings and other scripts call by its name keeps it.
 */
import type { Plugin } from 'vite';

const readers = ['reader.js', 'live-reader.js', 'practice-reader.js'];

const ofReaders = [
  'addBeside',
  'addFunction',
  'addRecord',
  'addSeed',
  'addWords',
  'beforeCapitals',
  'besideAt',
  'besideHashes',
  'besideOf',
  'byCelex',
  'byNumber',
  'byPhone',
  'certain',
  'classesAfter',
  'classesBefore',
  'classesOf',
  'cursors',
  'everyday',
  'evidence',
  'exact',
  'fillers',
  'firstInnerCapital',
  'firstSeed',
  'functionKeys',
  'functionLangs',
  'functionWords',
  'hasClass',
  'hasNames',
  'inexact',
  'isCodeLabel',
  'isForeign',
  'isNameLabel',
  'isSurnameUnder',
  'isUnderNames',
  'isWide',
  'langSets',
  'lastSmall',
  'laterFilter',
  'mention',
  'needsArticle',
  'needsCue',
  'notes',
  'onPlate',
  'ordinal',
  'ordinalOf',
  'pending',
  'personUntil',
  'readControls',
  'readFields',
  'readPart',
  'readText',
  'readings',
  'recordClass',
  'recordCount',
  'recordFrom',
  'recordId',
  'recordLang',
  'recordSource',
  'recordTo',
  'references',
  'roles',
  'rolesOf',
  'seeds',
  'supportOf',
  'takeIn',
  'takeInNext',
  'turnTo',
  'weightOf',
  'weights',
  'wordStart',
];

export const shortNames: Plugin = {
  name: 'short-names',
  outputOptions(options) {
    // No other script: the book's data have names of their own, which are read by their letters.
    if (!readers.includes(String(options.entryFileNames))) return;
    const include = new RegExp(`^(${ofReaders.join('|')})$`);
    return { ...options, minify: { compress: true, mangle: true, mangleProps: { include } } };
  },
};
