import { expect, it } from 'vitest';
import { lexiconLanguages, readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { askingService } from './asking-service.ts';

it.each([
  ['de', 'Zollstreife hinter einem Tabakschmuggler, dürfen wir über die Grenze?', 'customs'],
  ['fr', 'Nous sommes douaniers, un camion file en Espagne', 'customs'],
  ['nl', 'Douane: mogen wij de bus volgen tot Antwerpen?', 'customs'],
  ['el', 'Είμαστε τελωνειακοί, μπορούμε να συνεχίσουμε στη Βουλγαρία;', 'customs'],
  ['de', 'Der Zoll hat einen Lkw gemeldet, dürfen wir als Polizei hinterher?', 'police'],
  ['fr', 'Les douaniers nous passent un fuyard, la police peut-elle le suivre ?', 'police'],
  ['en', 'Driver with smuggled cigarettes makes for the border, may we follow?', 'police'],
])('tells who asks (%s: %s)', (lang, text, service) => {
  expect(askingService(text, [lang])).toBe(service);
});

it('knows customs officers in all languages', () => {
  const folder = `${root}/rules/detect/lexicon`;
  const known = Object.keys(readYaml<Record<string, unknown>>(`${folder}/askers.yaml`, {}));
  expect(known.sort()).toEqual(lexiconLanguages(folder).sort());
});
