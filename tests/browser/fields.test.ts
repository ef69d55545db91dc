/** Codes count where the page makes them codes, and only there: labels, headers, terms, chosen options. */
import { describe, expect, it } from 'vitest';
import { setReaderStage } from './reader.ts';

const stage = setReaderStage();

describe('a code counts once', () => {
  it.each([
    ['a label around its control', '<label>Nationality <input value="BEL"></label>', 'BE'],
    ['a label with "for"', '<label for="a">Staatsangehörigkeit</label><p>x</p><input id="a" value="AUT">', 'AT'],
    ['aria-label', '<input aria-label="Nationalité" value="LUX">', 'LU'],
    ['aria-labelledby', '<b id="n">Country of issue</b><p>x</p><input aria-labelledby="n" value="HRV">', 'HR'],
    ['a placeholder', '<input placeholder="Nationality" value="DNK">', 'DK'],
    ['a name', '<input name="issuingCountry" value="EST">', 'EE'],
    ['text before the control', '<div>Nationality: <input value="FIN"></div>', 'FI'],
    ['the cell before the control', '<table><tr><td>Nationality</td><td><input value="POL"></td></tr></table>', 'PL'],
    ['a chosen option', '<label>Nationality <select><option>FRA<option selected>SVN</select></label>', 'SI'],
    ['the value of a chosen option', '<label>Country <select><option value="ITA" selected>(3)</select></label>', 'IT'],
    [
      'a name in an option, with its code',
      '<label>Country <select><option value="ITA" selected>Italy</select></label>',
      'IT',
    ],
    ['a term and its description', '<dl><dt>Name</dt><dd>X</dd><dt>Nationality</dt><dd>SWE</dd></dl>', 'SE'],
    ['a row header', '<table><tr><th>Nationality</th><td>NOR</td></tr></table>', 'NO'],
    ['a row of two cells', '<table><tr><td>Nationality</td>\n   <td>\n ISL\n </td></tr></table>', 'IS'],
    ['a line', '<p>Nationality: CZE</p>', 'CZ'],
    ['two elements', '<div><div>Nationality</div>\n     <div>SVK</div></div>', 'SK'],
    ['data-label', '<div data-label="Nationality">HUN</div>', 'HU'],
    ['a sign beside a plate', '<label>Number plate <input value="EXE-000 (RO)"></label>', 'RO'],
  ])('by %s', async (_, html, states) => {
    expect(await stage.states(html)).toBe(states);
  });
});

describe('columns', () => {
  const header = '<tr><th>Ref</th><th>Name</th><th>Nationality</th><th>Seen</th><th>By</th></tr>';
  const row = (code: string) => `<tr><td>7</td><td>N. N.</td><td>${code}</td><td>noon</td><td>3</td></tr>`;

  it('under a header', async () => {
    expect(await stage.states(`<table>${header}${row('BEL')}${row('AUT')}${row('BEL')}</table>`)).toBe('AT BE×2');
  });

  it('under a header that spans two columns', async () => {
    const html =
      '<table><tr><th>No</th><th colspan="2">Nationalities</th></tr><tr><td>1</td><td>BEL</td><td>AUT</td></tr></table>';
    expect(await stage.states(html)).toBe('AT BE');
  });

  it('beside a cell that spans two rows', async () => {
    const html = `<table>${header}<tr><td rowspan="2">7</td><td>N</td><td>BEL</td><td>a</td><td>b</td></tr>
      <tr><td>M</td><td>AUT</td><td>c</td><td>d</td></tr></table>`;
    expect(await stage.states(html)).toBe('AT BE');
  });

  it('on their side', async () => {
    const html =
      '<table><tr><th>Name</th><td>N</td><td>M</td></tr><tr><th>Nationality</th><td>BEL</td><td>AUT</td></tr></table>';
    expect(await stage.states(html)).toBe('AT BE');
  });

  it('of a grid made of other elements', async () => {
    const html = `<div role="grid"><div role="row"><span role="columnheader">Name</span> <span role="columnheader">Nationality</span></div>
      <div role="row"><span role="gridcell" aria-colindex="1">N</span> <span role="gridcell" aria-colindex="2">LVA</span></div></div>`;
    expect(await stage.states(html)).toBe('LV');
  });
});

describe('no code is', () => {
  it.each([
    ['a word in capitals', '<p>DEU BEL AUT</p>'],
    ['under another header', '<table><tr><th>Ref</th><th>Shift</th></tr><tr><td>BE</td><td>AT</td></tr></table>'],
    [
      'the first cell below the last header',
      '<table><tr><th>Ref</th><th>Nationality</th></tr><tr><td>BEL</td><td>–</td></tr></table>',
    ],
    ['in an option that was not chosen', '<label>Nationality <select><option selected>–<option>BEL</select></label>'],
    ['in a password', '<label>Nationality <input type="password" value="BEL"></label>'],
    ['in a hidden field', '<label>Nationality <input type="hidden" value="BEL"></label>'],
    ['in a field that nobody sees', '<div style="display:none"><label>Nationality <input value="BEL"></label></div>'],
  ])('%s', async (_, html) => {
    expect(await stage.states(html)).toBe('');
  });
});
