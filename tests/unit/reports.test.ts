/** Made-up police reports: what is found in them stays as good as it was. */
import { expect, it } from 'vitest';
import { belowForReports } from '../../scripts/eval/floor.ts';
import { readMarked } from '../../scripts/eval/marked-text.ts';
import { readReports, reportLanguages, tallyReports } from '../../scripts/eval/reports.ts';
import { theDetector } from '../../scripts/rulebook/load-detector.ts';

it('marks are parted from the text', () => {
  expect(readMarked('Anfrage an [PL|Polen] ([@cisa 39|Art. 39 [#information-request|SDÜ]])')).toEqual({
    text: 'Anfrage an Polen (Art. 39 SDÜ)',
    marks: [
      { kind: 'state', wanted: ['PL'], optional: false, start: 11, end: 16 },
      { kind: 'topic', wanted: ['information-request'], optional: false, start: 26, end: 29 },
      { kind: 'citation', wanted: ['cisa 39'], optional: false, start: 18, end: 29 },
    ],
  });
});

it.each(reportLanguages())('%s: at least 40 reports, read as well as before', (lang) => {
  expect(readReports(lang).length).toBeGreaterThanOrEqual(40);
  const tallies = tallyReports(theDetector(), lang);
  expect(belowForReports(lang, tallies), tallies.errors.join('\n')).toEqual([]);
});
