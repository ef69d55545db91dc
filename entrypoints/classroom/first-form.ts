/** What the form begins with: a saved scenario, a copy of one, or nothing. */
import type { Scenario, Texts } from '../../rules/model/scenario.ts';
import { freeId } from '../../rules/scenarios/merge.ts';

/**
 * @param wanted the place in the editor: an id, `from/<id>` for a copy, empty for a new one
 * @returns the form, and how it is saved already: null for a new one
 */
export function firstForm(
  wanted: string,
  ready: Scenario[],
  own: Scenario[],
  officer: { home: string; service: Scenario['service'] },
  today: string,
  lang: string,
): { form: Scenario; first: Scenario | null } {
  const saved = own.find(({ id }) => id === wanted);
  if (saved) return { form: saved, first: saved };
  const taken = new Set([...ready, ...own].map(({ id }) => id));
  const copied = [...own, ...ready].find(({ id }) => `from/${id}` === wanted || id === wanted);
  if (copied) return { form: { ...copied, id: freeId(copied.id, taken), title: numbered(copied.title) }, first: null };
  return {
    form: {
      id: freeId('own', taken),
      title: {},
      ...officer,
      partners: [],
      topics: [],
      direction: 'out',
      date: today,
      case: { [lang]: '' },
      goals: [],
      questions: [],
      lines: [],
      whatIfs: [],
    },
    first: null,
  };
}

function numbered(title: Texts): Texts {
  return Object.fromEntries(Object.entries(title).map(([lang, text]) => [lang, `${text} (2)`]));
}
