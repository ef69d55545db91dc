/**
 * The scripts that are put into pages, made small. Properties that nobody but the detector and the reader call by name get
 * short names; what packs, findings and other scripts call by its name keeps it. A second look then finds what the
 * bundler leaves: together a page gets one and a half kilobytes less.
 */
import { minify } from 'terser';
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

export const smallReaders: Plugin = {
  name: 'small-readers',
  outputOptions(options) {
    // No other script: the book's data have names of their own, which are read by their letters.
    if (!readers.includes(String(options.entryFileNames))) return;
    const include = new RegExp(`^(${ofReaders.join('|')})$`);
    return { ...options, minify: { compress: true, mangle: true, mangleProps: { include } } };
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !readers.includes(file.fileName)) continue;
        // What the script comes to is what the popup gets from the browser: it stays as it is.
        const compress = { expression: true, passes: 2, unsafe_arrows: true };
        const { code } = await minify(file.code, { ecma: 2020, compress });
        if (code) file.code = code;
      }
    },
  },
};
