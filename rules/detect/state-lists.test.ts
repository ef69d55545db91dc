import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { withoutStateLists } from './state-lists.ts';

const ids = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU'.split(' ');

/** A text that names these states one after the other, and the findings in it. */
function naming(states: readonly string[], separator: string): { text: string; findings: Finding[] } {
  let text = '';
  const findings = states.map((id): Finding => {
    const start = text.length;
    text += `${id}${separator}`;
    return { kind: 'state', id, start, end: start + id.length, surface: id, how: 'name', langs: [], weight: 1 };
  });
  return { text, findings };
}

const left = ({ text, findings }: ReturnType<typeof naming>) =>
  withoutStateLists(text, findings, true).map(({ id }) => id);

describe('a run of states', () => {
  it.each([['\n'], [' | '], [', '], [' · '], ['\n\n\n\n']])(
    'of twelve and more, parted by %j, counts for nothing',
    (separator) => {
      expect(left(naming(ids, separator))).toEqual([]);
    },
  );

  it('need not be in order', () => {
    expect(left(naming(ids.toReversed(), '\n'))).toEqual([]);
  });

  it('of eleven counts', () => {
    expect(left(naming(ids.slice(0, 11), ', '))).toHaveLength(11);
  });

  it('with words between them counts', () => {
    expect(left(naming(ids, ' behind which came '))).toEqual(ids);
  });

  it('that are always the same two counts', () => {
    const two = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'DE' : 'FR'));
    expect(left(naming(two, ' → '))).toEqual(two);
  });

  it('takes nothing but states with it', () => {
    const { text, findings } = naming(ids, '\n');
    const topic: Finding = { ...(findings[3] as Finding), kind: 'topic', id: 'hot-pursuit' };
    expect(withoutStateLists(text, [...findings.slice(0, 4), topic, ...findings.slice(4)], true)).toEqual([topic]);
  });
});

describe('in a text that is no page', () => {
  const inText = (states: readonly string[], separator: string) => {
    const { text, findings } = naming(states, separator);
    return withoutStateLists(text, findings, false).map(({ id }) => id);
  };

  it('an enumeration in a sentence is all of them', () => {
    expect(inText(ids, ', ')).toEqual(ids);
  });

  it('a menu of ten is none of them', () => {
    expect(inText(ids.slice(0, 10), '\n')).toEqual([]);
  });

  it('a column in no order is no menu', () => {
    expect(inText(ids.toReversed(), '\n')).toHaveLength(ids.length);
  });
});

describe('a list of countries to choose from', () => {
  /** The states with what is written between each and the next. */
  const withOthers = (between: (at: number) => string) => {
    let text = '';
    const findings = ids.map((id, at): Finding => {
      const start = text.length;
      text += `${id}${between(at)}`;
      return { kind: 'state', id, start, end: start + 2, surface: id, how: 'name', langs: [], weight: 1 };
    });
    return { text, findings };
  };

  it.each<[string, (at: number) => string]>([
    ['with countries that nobody looks for', (at) => (at % 3 === 0 ? '\nOther Land\nSaint Elsewhere\n' : '\n')],
    ['in one line, with others', (at) => (at % 4 === 0 ? ', Elsewhere, Nowhere Land, ' : ', ')],
    ['with codes', (at) => ` (${ids[at]})\n`],
    ['with telephone numbers', (at) => ` (+${at + 20})\n`],
  ])('%s counts for nothing', (_, between) => {
    expect(left(withOthers(between))).toEqual([]);
  });

  /** What is left of a list with a sentence behind it that ends with a state. */
  const withSentence = (list: string, findings: Finding[], id: string) => {
    const text = `${list}A car went to ${id}.`;
    const end = text.length - 1;
    const last: Finding = { ...(findings[0] as Finding), id, surface: id, start: end - 2, end };
    return withoutStateLists(text, [...findings, last], true).map((state) => state.id);
  };

  it('does not take the sentence behind it along', () => {
    const { text, findings } = withOthers((at) => ` ${at}\n`);
    expect(withSentence(text, findings, 'ES')).toEqual(['ES']);
  });

  it('nor where it ends with a state that comes later in the alphabet than the last one', () => {
    const { text, findings } = naming(ids.toReversed(), ' | ');
    expect(withSentence(`${text}\n\n`, findings, 'BE')).toEqual(['BE']);
  });

  it('is no table of cases, which has some states again and again', () => {
    const cases = Array.from({ length: 60 }, (_, at) => ids[(at * 5 + (at % 3)) % 14] as string);
    expect(left(naming(cases, '\n17\n'))).toEqual(cases);
  });
});
