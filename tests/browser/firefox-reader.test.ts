/** The reader in Firefox: what depends on the browser's own DOM. */
import { expect, it } from 'vitest';
import { setReaderStage } from './reader.ts';

const stage = setReaderStage('firefox');

it.each([
  ['text', '<p>They went to Belgium.</p>', 'BE'],
  ['a declarative shadow root', '<div><template shadowrootmode="open">to Belgium</template></div>', 'BE'],
  ['what a slot shows', '<div><template shadowrootmode="open"><slot></slot></template>to Belgium</div>', 'BE'],
  ['not what no slot shows', '<div><template shadowrootmode="open"><p>x</p></template>to Belgium</div>', ''],
  ['a label and its control', '<label for="a">Nationality</label><input id="a" value="AUT">', 'AT'],
  ['a column', '<table><tr><th>Ref</th><th>Nationality</th></tr><tr><td>7</td><td>AUT</td></tr></table>', 'AT'],
  ['a chosen option', '<label>Nationality <select><option>FRA<option selected>SVN</select></label>', 'SI'],
  ['not what is hidden', '<p hidden>to Belgium</p><p style="opacity:0">to Denmark</p>', ''],
  ['not a closed <details>', '<details><summary>more</summary>to Belgium</details>', ''],
])('reads %s', async (_, html, states) => {
  expect(await stage.states(html)).toBe(states);
});
