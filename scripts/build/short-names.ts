/**
 * Short names, in the scripts that are put into pages, for properties that nobody but the detector reads: a page gets some
 * hundred bytes less. What packs, findings and other scripts call by its name keeps it.
 */
import type { Plugin } from 'vite';

const readers = ['reader.js', 'live-reader.js', 'practice-reader.js'];

const ofDetector = [
  'beforeCapitals',
  'besideAt',
  'besideHashes',
  'besideOf',
  'certain',
  'classesAfter',
  'classesBefore',
  'classesOf',
  'everyday',
  'evidence',
  'exact',
  'firstInnerCapital',
  'firstSeed',
  'functionKeys',
  'functionLangs',
  'functionWords',
  'isForeign',
  'isWide',
  'lastSmall',
  'laterFilter',
  'mention',
  'needsArticle',
  'needsCue',
  'onPlate',
  'ordinal',
  'pending',
  'personUntil',
  'readings',
  'recordClass',
  'recordFrom',
  'recordId',
  'recordLang',
  'recordSource',
  'recordTo',
  'references',
  'rolesOf',
  'takeInNext',
  'turnTo',
  'wordStart',
];

export const shortNames: Plugin = {
  name: 'short-names',
  outputOptions(options) {
    // No other script: the book's data have names of their own, which are read by their letters.
    if (!readers.includes(String(options.entryFileNames))) return;
    const include = new RegExp(`^(${ofDetector.join('|')})$`);
    return { ...options, minify: { compress: true, mangle: true, mangleProps: { include } } };
  },
};
