/** Class files: what is written is read again the same; what is bad is refused with the place and the reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '../model/scenario-schema.ts';
import type { ClassFault } from './fault.ts';
import { type ReadClassFile, readClassFile } from './read-class-file.ts';
import { sampleKnown, sampleScenario } from './sample-scenario.ts';
import { writeClassFile } from './write-class-file.ts';

const encoder = new TextEncoder();
const read = (text: string) => readClassFile(encoder.encode(text), sampleKnown);
const good = writeClassFile('Autumn', [sampleScenario(), sampleScenario({ id: 'another' })]);

function faultsOf(result: ReadClassFile): ClassFault[] {
  return 'faults' in result ? result.faults : [];
}

/** The sample's file with other values at these places; `undefined` takes one away. */
function changed(values: Record<string, unknown>): string {
  const file: unknown = JSON.parse(good);
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop() as string;
    const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], file) as Record<string, unknown>;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return JSON.stringify(file);
}

describe('a good file', () => {
  it('is read, and written again byte for byte', () => {
    const result = read(good);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    expect(result.remarks).toEqual([]);
    expect(writeClassFile(result.file.title, result.file.scenarios)).toBe(good);
  });

  it('has the same bytes whatever the order of its keys and languages', () => {
    const { id, title, ...rest } = sampleScenario();
    const shuffled = { ...rest, title: { en: title.en, de: title.de }, id } as ReturnType<typeof sampleScenario>;
    expect(writeClassFile('Autumn', [shuffled])).toBe(writeClassFile('Autumn', [sampleScenario()]));
  });

  it('may begin with a byte order mark', () => {
    expect(faultsOf(read(`\ufeff${good}`))).toEqual([]);
  });

  it('keeps markup as the text that it is', () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>{{7*7}}';
    const places = ['title', 'case', 'goals[0]', 'questions[0].ask', 'questions[1].options[0].text'];
    const texts = [...places, 'questions[3].explain', 'whatIfs[0].ask'].map((place) => `scenarios[0].${place}.en`);
    const result = read(changed(Object.fromEntries(['title', ...texts].map((path) => [path, markup]))));
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    const [scenario] = result.file.scenarios;
    expect(scenario?.case.en).toBe(markup);
    expect(scenario?.whatIfs[0]?.ask.en).toBe(markup);
  });
});

describe('of an older version', () => {
  const old = readFileSync(new URL('./fixtures/class-file-1.json', import.meta.url), 'utf8');

  it('is read in the current form, and says so', () => {
    const result = read(old);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    expect(result.migratedFrom).toBe(1);
    expect(result.file.scenarios[0]).toMatchObject({
      id: 'fahrt-nach-luxemburg',
      partners: ['LU'],
      topics: ['hot-pursuit'],
      case: { de: 'Ein Wagen flieht über die Grenze.' },
      questions: [{ kind: 'open', ask: { de: 'Wie weit?' }, explain: { de: 'Zehn Kilometer.' } }],
    });
    expect(faultsOf(read(writeClassFile(result.file.title, result.file.scenarios)))).toEqual([]);
  });

  it('is refused at its own place where it is wrong', () => {
    const wrong = JSON.parse(old);
    wrong.scenarios[0].language = 'xx';
    delete wrong.scenarios[0].text;
    expect(faultsOf(read(JSON.stringify(wrong)))).toMatchObject([
      { code: 'bad-language', path: 'scenarios[0].language', value: 'xx' },
      { code: 'missing', path: 'scenarios[0].text' },
    ]);
  });
});

describe('a bad file', () => {
  const one = 'scenarios[0]';
  const tooMany = Array(limits.scenarios + 1).fill(sampleScenario());
  it.each<[string, string, unknown, Partial<ClassFault>]>([
    ['another format', 'format', 'geojson', { code: 'other-format', path: '' }],
    ['a newer version', 'version', 3, { code: 'newer-version', value: 3 }],
    ['a version of none', 'version', '2', { code: 'unknown-version' }],
    ['a missing part', `${one}.home`, undefined, { code: 'missing' }],
    ['an unknown part', `${one}.x`, 1, { code: 'unknown-key', path: one, value: 'x' }],
    ['a number for a text', `${one}.title.en`, 5, { code: 'wrong-type' }],
    ['a text for a list', `${one}.partners`, 'LU', { code: 'wrong-type' }],
    ['null for a scenario', one, null, { code: 'wrong-type' }],
    ['a kind of question of none', `${one}.questions[0].kind`, 'riddle', { code: 'not-one-of' }],
    ['an answer of none', `${one}.questions[0].answer`, 'maybe', { code: 'not-one-of' }],
    ['a text in no language', `${one}.case`, {}, { code: 'empty' }],
    ['a language of none', `${one}.title.tlh`, 'x', { code: 'bad-language', value: 'tlh' }],
    ['a blank title', 'title', '  ', { code: 'empty' }],
    ['a text too long', `${one}.case.en`, 'x'.repeat(limits.case + 1), { code: 'too-long', value: limits.case }],
    ['too many scenarios', 'scenarios', tooMany, { code: 'too-many', value: limits.scenarios }],
    ['markup for an id', `${one}.id`, '<b>', { code: 'bad-id', value: '<b>' }],
    ['a day that is none', `${one}.date`, '2026-02-30', { code: 'bad-date' }],
    ['a state in small letters', `${one}.home`, 'fr', { code: 'bad-state' }],
    ['an unknown state', `${one}.partners[0]`, 'QQ', { code: 'unknown-state', value: 'QQ' }],
    ['an unknown state in a what-if', `${one}.whatIfs[0].change.partners[0]`, 'QQ', { code: 'unknown-state' }],
    ['an unknown topic', `${one}.topics[0]`, 'teleport', { code: 'unknown-topic', value: 'teleport' }],
    ['the same partner twice', `${one}.partners`, ['LU', 'LU'], { code: 'twice' }],
    ['two scenarios of one id', 'scenarios[1].id', 'car-into-luxembourg', { code: 'same-id' }],
    [
      'no right option',
      `${one}.questions[1].options[0].right`,
      false,
      { code: 'no-right-option', path: `${one}.questions[1].options` },
    ],
    ['a value asked for that is none', `${one}.questions[2].because`, [{ verdict: 'allowed' }], { code: 'no-value' }],
    [
      'an answer that rests on two things',
      `${one}.questions[0].because[0]`,
      { verdict: 'allowed', line: 'x' },
      { code: 'bad-tie' },
    ],
    [
      'an open question without an answer',
      `${one}.questions[3].explain`,
      undefined,
      { code: 'no-answer', path: `${one}.questions[3]` },
    ],
    ['a what-if that changes nothing', `${one}.whatIfs[0].change`, {}, { code: 'no-change' }],
    ['half a character', `${one}.case.en`, 'A \ud800 car', { code: 'broken-text' }],
    ['a control character', `${one}.goals[0].en`, '\u001b[2J', { code: 'broken-text' }],
    ['a constructor', `${one}.case.constructor`, 'x', { code: 'forbidden-key', path: `${one}.case` }],
  ])('with %s is refused, and told where', (_, path, value, fault) => {
    const [first] = faultsOf(read(changed({ [path]: value })));
    expect(first).toMatchObject({ path, ...fault });
    expect(first?.sentence).toMatch(/^["A-Z].+\.$/);
  });

  it.each<[string, string, Partial<ClassFault>]>([
    ['nothing', '', { code: 'truncated', line: 1, column: 1 }],
    ['a page of the web', '<!doctype html>\n<p>', { code: 'syntax', line: 1, column: 1 }],
    ['a list', '[]', { code: 'other-format' }],
    ['a format that is inherited', '{"__proto__":{"format":"borderbrief-class"}}', { code: 'other-format' }],
    [
      'a way to the prototype',
      good.replace('"goals"', '"__proto__": {"polluted": true}, "goals"'),
      { code: 'forbidden-key', path: one },
    ],
    ['values in values', good.replace('"Autumn"', `${'['.repeat(5000)}${']'.repeat(5000)}`), { code: 'too-deep' }],
  ])('that is %s is refused', (_, text, fault) => {
    expect(faultsOf(read(text))[0]).toMatchObject(fault);
    expect('polluted' in {}).toBe(false);
  });

  it('is called incomplete wherever it is cut off', () => {
    for (let length = 0; length < good.length - 2; length++)
      expect(faultsOf(read(good.slice(0, length)))[0]?.code, `after ${length}`).toBe('truncated');
  });

  it('is told by line and column where it is not JSON', () => {
    const lines = good.split('\n');
    lines[3] = lines[3]?.replace(':', ' ') ?? '';
    expect(faultsOf(read(lines.join('\n')))[0]).toMatchObject({ code: 'syntax', line: 4, column: 12 });
  });

  it('is refused by its size before it is looked at', () => {
    expect(faultsOf(readClassFile(new Uint8Array(limits.bytes * 10), sampleKnown))).toMatchObject([
      { code: 'too-large', value: limits.bytes },
    ]);
  });

  it('is refused where it is not UTF-8', () => {
    expect(faultsOf(readClassFile(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), sampleKnown))[0]?.code).toBe('not-text');
  });

  it('is told with so many faults as somebody would read', () => {
    const many = changed({ scenarios: Array(500).fill({}) });
    expect(faultsOf(read(many))).toHaveLength(50);
  });
});

it('is taken with a remark where an answer rests on what the book does not have', () => {
  const result = read(
    changed({
      'scenarios[0].lines': ['gone'],
      'scenarios[0].acts': ['reg-1'],
      'scenarios[0].questions[2].because[0].fact': 'height',
    }),
  );
  expect(result).toMatchObject({
    remarks: [
      { code: 'unknown-act', path: 'scenarios[0].acts[0]', value: 'reg-1' },
      { code: 'unknown-line', path: 'scenarios[0].lines[0]', value: 'gone' },
      { code: 'unknown-fact', path: 'scenarios[0].questions[2].because[0].fact', value: 'height' },
    ],
  });
});

describe('whatever stands in a file', () => {
  const odd = [null, 0, -1, 1e308, true, '', 'x', '\u202e', '<b>', [], [null], {}, { en: 1 }, { '': '' }];

  /** Every place of the value, as a way of keys. */
  function waysInto(value: unknown, way: string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [way];
    return [way, ...Object.entries(value).flatMap(([key, entry]) => waysInto(entry, [...way, key]))];
  }

  it('is told as a fault, or is read and written again the same', () => {
    const ways = waysInto(JSON.parse(good)).filter((way) => way.length > 0);
    for (const way of ways)
      for (const value of odd) {
        const result = read(changed({ [way.join('.')]: value }));
        if ('faults' in result) expect(result.faults.length, way.join('.')).toBeGreaterThan(0);
        else {
          const written = writeClassFile(result.file.title, result.file.scenarios);
          const again = read(written);
          if ('faults' in again) throw new Error(`${way.join('.')}: ${JSON.stringify(again.faults)}`);
          expect(writeClassFile(again.file.title, again.file.scenarios)).toBe(written);
        }
      }
    expect(ways.length).toBeGreaterThan(100);
  });
});
