/** The bundled practice pages, with the real toolbar button: what an officer would see first. */
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

describe('a German officer presses the button', () => {
  it.each([
    ['dispatch/index.html', 'FR', 'hot-pursuit'],
    ['check/index.html', 'BE', 'sis-objects'],
    ['inbox/index.html', 'AT', 'information-request'],
  ])('on %s', async (path, state, topic) => {
    const { popup } = await stage.press(path);
    expect(await attributesOf(popup, '[data-state]', 'data-state')).toContain(state);
    expect(await attributesOf(popup, '[data-topic][data-verdict]', 'data-topic')).toContain(topic);
    await popup.close();
  });

  it('on a page of components with nested shadow roots, as a Polish officer', async () => {
    await stage.settings({ homeState: 'PL', service: 'police', interfaceLanguage: 'en' });
    const { popup } = await stage.press('case/index.html');
    expect(await attributesOf(popup, '[data-topic="surveillance"]', 'data-partner')).toEqual(['DE']);
    expect(await attributesOf(popup, '[data-topic="surveillance"]', 'data-verdict')).toEqual(['authorisation']);
    await popup.close();
    await stage.settings({ homeState: 'DE', service: 'police', interfaceLanguage: 'en' });
  });

  it('and sees first that the person may not be held in France', async () => {
    const { popup } = await stage.press('dispatch/index.html');
    const first = await popup.$eval('[data-topic][data-verdict]', (card) => ({
      topic: card.getAttribute('data-topic'),
      partner: card.getAttribute('data-partner'),
      verdict: card.getAttribute('data-verdict'),
      text: card.textContent,
    }));
    expect(first).toMatchObject({ topic: 'hot-pursuit', partner: 'FR', verdict: 'conditions' });
    expect(first.text).toMatch(/hold/i);
    await popup.close();
  });
});
