/** Made-up pages of police systems, with what leads astray on them: the first card, and the states beside the officer's own. */
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browser/read-popup.ts';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/tests/browser/pages/police`);

it.each([
  ['frameset.html', 'BG', 'hot-pursuit', ['RO']],
  ['listbox.html', 'CZ', 'hot-pursuit', ['DE']],
  ['grid.html', 'LT', 'sis-objects', ['PL', 'DE', 'LV']],
  ['footer.html', 'SK', 'joint-patrol', ['HU']],
  ['second-line.html', 'GR', 'sis-entry-ban', ['DE', 'AL']],
  ['inbox.html', 'AT', 'sis-checks', ['IT', 'HU']],
  ['components.html', 'HR', 'surveillance', ['AT', 'SI']],
  ['plan.html', 'RO', 'football', ['RS']],
  ['footer-list.html', 'FR', 'eaw', ['BE']],
  ['witness-table.html', 'PL', 'surveillance', ['DE']],
  ['name-column.html', 'LV', 'sis-objects', ['LT']],
  ['shadow-report.html', 'SK', 'hot-pursuit', ['AT']],
  ['passport.html', 'AT', 'sis-checks', ['IT', 'RO']],
  ['surnames.html', 'ES', 'eio', ['PT']],
  ['targets.html', 'ES', 'surveillance', ['FR']],
  ['refusal.html', 'BG', 'sis-entry-ban', ['AT', 'MK']],
  ['mail-thread.html', 'NL', 'surveillance', ['BE']],
  ['mixed-patrol.html', 'SI', 'joint-patrol', ['IT']],
  ['airport.html', 'NO', 'sis-entry-ban', ['NL', 'RS', 'DK']],
  ['chat.html', 'DK', 'surveillance', ['SE']],
  ['radio-log.html', 'BG', 'hot-pursuit', ['RO', 'RS']],
  ['archive.html', 'IE', 'controlled-delivery', ['NL', 'FR', 'BE', 'PL', 'PT']],
  ['customs-post.html', 'DK', 'customs-cooperation', ['DE', 'PL']],
  ['goods-table.html', 'HU', 'sis-objects', ['HR']],
  ['shop-names.html', 'SI', 'joint-patrol', ['IT', 'RS', 'HU']],
])('%s', async (path, homeState, topic, partners) => {
  await stage.settings({ homeState, service: 'police', interfaceLanguage: 'en' });
  const { page, popup } = await stage.press(path);
  const { states, cards } = await readPopup(popup);
  expect(cards[0]).toMatchObject({ topic, home: homeState, partner: partners[0] });
  expect(states.filter((id) => id !== homeState).sort()).toEqual([...partners].sort());
  await page.close();
});
