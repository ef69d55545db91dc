/** What no reading takes in, line by line: what nobody sees, what is secret, what is no content, and lists of all states. */
import { describe, expect, it } from 'vitest';
import { setReaderStage } from './reader.ts';

const stage = setReaderStage();
const seen = '<p>They went to Denmark.</p>';

describe('is not read:', () => {
  it.each([
    ['a password', '<input type="password" value="to Belgium">'],
    ['a password that is shown', '<input type="text" autocomplete="current-password" value="to Belgium">'],
    ['a one-time code', '<input autocomplete="one-time-code" aria-label="Nationality" value="BEL">'],
    ['a hidden control', '<input type="hidden" value="to Belgium">'],
    ['the word on a button', '<input type="submit" value="to Belgium">'],
    ['a file name', '<input type="file" aria-label="to Belgium">'],
    ['text with the attribute "hidden"', '<div hidden><p>to Belgium</p></div>'],
    ['text with the attribute "hidden" that is drawn', '<style>p{display:block}</style><p hidden>to Belgium</p>'],
    ['text that is not displayed', '<div style="display:none"><p>to Belgium</p></div>'],
    ['text that is invisible', '<div style="visibility:hidden"><p>to Belgium</p></div>'],
    ['text in a collapsed row', '<table><tr style="visibility:collapse"><td>to Belgium</td></tr></table>'],
    ['text in a transparent block', '<div style="opacity:0"><p>to Belgium</p></div>'],
    ['text whose drawing is left out', '<div style="content-visibility:hidden"><p>to Belgium</p></div>'],
    ['paragraphs in closed details', '<details><summary>more</summary><p>to Belgium</p></details>'],
    ['a dialog that is not open', '<dialog>to Belgium</dialog>'],
    ['a popover that is not open', '<div popover>to Belgium</div>'],
    ['a script', '<script type="application/json">"to Belgium"</script>'],
    ['a style', '<style>p::after { content: "to Belgium" } /* to Belgium */</style>'],
    ['a template', '<template><p>to Belgium</p></template>'],
    ['noscript', '<noscript><p>to Belgium</p></noscript>'],
    ['a comment', '<!-- to Belgium -->'],
    ['decoration', '<span aria-hidden="true"><b>to Belgium</b></span>'],
    ['options that are not chosen', '<select><option selected>none<option>to Belgium</select>'],
    ['groups of options', '<select><optgroup label="to Belgium"><option selected>none</optgroup></select>'],
    ['suggestions for a field', '<input list="all"><datalist id="all"><option>to Belgium</option></datalist>'],
    ['navigation', '<nav><ul><li><a href="#">to Belgium</a></li></ul></nav>'],
    ['navigation by its role', '<div role="navigation"><p>to Belgium</p></div>'],
    ['a menu', '<div role="menu"><div role="menuitem">to Belgium</div></div>'],
    ['a placeholder', '<input placeholder="to Belgium">'],
    ['a label for no eyes', '<button aria-label="to Belgium">x</button>'],
    ['a tooltip and an alternative text', '<p title="to Belgium"><img alt="to Belgium"></p>'],
    ['what stands in for a canvas', '<canvas><p>to Belgium</p></canvas>'],
    ['what stands in for a video', '<video><p>to Belgium</p></video>'],
    ['what stands in for a frame', '<iframe srcdoc="x">to Belgium</iframe>'],
    ['a hidden code in a cell', '<table><tr><th>Nationality</th><td><i hidden>BEL</i></td></tr></table>'],
    ['a hidden code behind a term', '<dl><dt>Nationality</dt><dd><i style="display:none">BEL</i></dd></dl>'],
    ['a hidden code in a labelled element', '<p data-label="Nationality"><i aria-hidden="true">BEL</i></p>'],
    [
      'a shadow root in decoration',
      '<div aria-hidden="true"><div><template shadowrootmode="open">to Belgium</template></div></div>',
    ],
    [
      'a shadow root in navigation',
      '<nav><div><template shadowrootmode="open"><p>to Belgium</p></template></div></nav>',
    ],
    [
      'what a slot puts into navigation',
      '<div><template shadowrootmode="open"><nav><slot></slot></nav></template><p>to Belgium</p></div>',
    ],
    [
      'what a slot puts into decoration',
      '<div><template shadowrootmode="open"><b aria-hidden="true"><slot></slot></b></template>to Belgium</div>',
    ],
    [
      'a shadow root in what is not displayed',
      '<p style="display:none"><b><template shadowrootmode="open">to Belgium</template></b></p>',
    ],
  ])('%s', async (_, html) => {
    expect(await stage.states(`${html}${seen}`)).toBe('DK');
  });
});
