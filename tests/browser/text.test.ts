/** The text of pages as they are: blocks, breaks, shadow roots, what is seen and what is not. */
import { describe, expect, it } from 'vitest';
import { setReaderStage } from './reader.ts';

const stage = setReaderStage();
const members =
  'Austria Belgium Bulgaria Croatia Cyprus Denmark Estonia Finland France Germany Greece Hungary Ireland Italy'.split(
    ' ',
  );

describe('words', () => {
  it.each([
    ['of two cells stay apart', '<table><tr><td>in town</td><td>Belgium</td><td>x</td></tr></table>', 'BE'],
    ['on both sides of a line break stay apart', '<p>in town<br>Belgium<br>x</p>', 'BE'],
    ['of one word in two elements stay together', '<p>to Bel<b>gium</b></p>', 'BE'],
    ['in an open <details> are read', '<details open><summary>more</summary>to Belgium</details>', 'BE'],
    ['in a closed <details> are not', '<details><summary>more</summary>to Belgium</details>', ''],
    ['that can be edited are read', '<div contenteditable>to Belgium</div>', 'BE'],
    ['in a declarative shadow root are read', '<div><template shadowrootmode="open">to Belgium</template></div>', 'BE'],
    ['that no slot shows are not', '<div><template shadowrootmode="open"><p>x</p></template>to Belgium</div>', ''],
    [
      'that a slot shows are read once',
      '<div><template shadowrootmode="open"><slot></slot></template>to Belgium</div>',
      'BE',
    ],
    ['of the way to other pages are not', '<nav><a href="#">Europol</a> <a href="#">to Belgium</a></nav>', ''],
    [
      'of an option that is not chosen are not',
      '<div role="listbox"><p role="option" aria-selected="false">Spain</p><p role="option" aria-selected="true">Belgium</p></div>',
      'BE',
    ],
    [
      'beside a button or box that is not chosen are not',
      '<label><input type="radio"> Spain</label><input type="radio" id="b" checked><label for="b">Belgium</label><input type="checkbox" id="c"><label for="c">Italy</label>',
      'BE',
    ],
    [
      'of a message that is not open are read',
      '<div role="listbox"><p role="option" aria-selected="false">Colleagues, the car that we spoke about has left for Belgium an hour ago</p></div>',
      'BE',
    ],
    ['that are transparent are not read', '<p style="opacity:0">to Belgium</p>', ''],
  ])('%s', async (_, html, states) => {
    expect(await stage.states(html)).toBe(states);
  });

  it('of a form count with the labels of their fields, not as their labels', async () => {
    const html =
      '<label>Nationality <input value="BEL" placeholder="to Spain"></label><div contenteditable aria-label="to Italy">to Denmark</div>';
    expect(await stage.states(html)).toBe('BE DK');
  });

  it('that an officer has typed are read', async () => {
    const typed = () => {
      const field = document.querySelector('textarea');
      if (field) field.value = 'They went to Belgium.';
    };
    expect(await stage.states('<textarea>They went to Denmark.</textarea>', typed)).toBe('BE');
  });
});

describe('a list of all states counts for none', () => {
  it.each([
    ['as a menu', `<ul>${members.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`],
    ['as a table of one column', `<table>${members.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>`],
    ['in no order, in a row', `<p>${members.toReversed().join(' | ')}</p>`],
  ])('%s', async (_, html) => {
    expect(await stage.states(`${html}<p>A car went to Belgium.</p>`)).toBe('BE');
  });
});

describe('all countries of the world to choose from count for none', () => {
  const region = new Intl.DisplayNames(['en'], { type: 'region' });
  const codes =
    'AL AD AR AU AT AZ BS BH BD BB BY BE BZ BJ BA BR BN BG CA TD CL CN CO CR HR CU CY CZ DK DJ DM EC EG SV ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW LA LV LB LR LY LI LT LU MG MW MY MT MX MD MC MN ME MA NP NL NZ NE NG NO OM PK PW PA PE PH PL PT QA RO RW SM SA SN RS SG SK SI SO ZA ES LK SE CH SY TW TZ TH TG TN TR UG UA UY UZ VU VN YE ZM ZW'.split(
      ' ',
    );
  const countries = codes.map((code) => [region.of(code) ?? code, code] as const);
  it.each([
    ['as links', ([name]: readonly [string, string]) => `<li><a href="#">${name}</a></li>`],
    ['as a table with codes', ([name, code]) => `<table><tr><td>${name}</td><td>${code}</td></tr></table>`],
    ['as a long line', ([name]) => `${name}, `],
    ['as a picker of blocks', ([name, code]) => `<div role="option"><b>${code}</b> <span>${name}</span></div>`],
    ['as a picker of telephone numbers', ([name], at) => `<div role="option">${name} (+${at + 20})</div>`],
    ['as boxes to tick', ([name]) => `<label><input type="checkbox"> ${name}</label><br>`],
  ] satisfies [string, (country: readonly [string, string], at: number) => string][])('%s', async (_, entry) => {
    expect(await stage.states(`<div>${countries.map(entry).join('')}</div><p>A car went to Belgium.</p>`)).toBe('BE');
  });
});

describe('pages that go to extremes', () => {
  it('500 shadow roots inside each other are read to the last', async () => {
    const nest = () => {
      let at: Element | ShadowRoot = document.body;
      for (let depth = 0; depth < 500; depth++) {
        const host = document.createElement('div');
        at.append(host);
        at = host.attachShadow({ mode: 'open' });
      }
      at.append('They went to Belgium.');
    };
    const { findings, ms } = await stage.read('', nest);
    expect(findings.map(({ id }) => id)).toEqual(['BE']);
    expect(ms).toBeLessThan(5000);
  });

  it('one word of ten megabytes ends', async () => {
    const fill = () => document.body.append('x'.repeat(10_000_000));
    const { truncated, ms } = await stage.read('<p>to Belgium</p>', fill);
    expect(truncated).toBe(true);
    expect(ms).toBeLessThan(10_000);
  });

  it('unpaired surrogates, controls and null characters do no harm', async () => {
    const fill = () => document.body.append('\ud800 \udc00\u0000\u202e to Belgium \ud83d');
    expect(await stage.states('<p>x</p>', fill)).toBe('BE');
  });

  it('ten thousand fields in one row end soon', async () => {
    const fields = Array.from({ length: 10_000 }, (_, at) => `<input id="f${at}" value="7" aria-labelledby="f${at}">`);
    const { findings, ms } = await stage.read(`${fields.join('')}<label for="f9">Nationality</label>to Belgium`);
    expect(findings.map(({ id }) => id)).toEqual(['BE']);
    expect(ms).toBeLessThan(20_000);
  });

  it('a page that changes while it is read is read to the end', async () => {
    const churn = () => {
      const list = document.querySelector('ul') as HTMLElement;
      let turns = 200;
      const turn = () => {
        for (const item of [...list.children].slice(0, 200)) item.replaceWith(item.cloneNode(true));
        if (turns-- > 0) setTimeout(turn);
      };
      turn();
    };
    const rows = Array.from({ length: 20_000 }, (_, at) => `<li>Row ${at}: nothing of note at this kilometre.</li>`);
    const { findings, ms } = await stage.read(`<ul>${rows.join('')}</ul><p>They went to Belgium.</p>`, churn);
    expect(findings.map(({ id }) => id)).toEqual(['BE']);
    expect(ms).toBeLessThan(20_000);
  });
});
