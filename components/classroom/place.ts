/**
 * Where the class is, as it stands behind the `#` of the address: the view, the case, what was switched, the step. So a
 * reload, a bookmark or the Back key comes back to it. The text of a case is never in it.
 */
import type { ClassSituation } from './class-case.ts';

export const viewNames = ['list', 'case', 'free', 'compare', 'print', 'edit', 'quiz'] as const;
export type ViewName = (typeof viewNames)[number];

export interface Place {
  view: ViewName;
  /** What the view is about: a scenario (`from/<id>`: to be edited as a copy); for paper, the kind of sheet and what it is of: `card/DE`. */
  id: string | null;
  /** How far the class has got. */
  step: number;
  /** What is other than the case gives it. */
  switched: Partial<ClassSituation>;
  /** The language of the sheet, where it is not that of the interface. */
  lang: string | null;
}

export const firstPlace: Place = { view: 'list', id: null, step: 0, switched: {}, lang: null };

const forms: { [Key in keyof ClassSituation]: [name: string, form: RegExp] } = {
  home: ['home', /^[A-Z]{2}$/],
  partner: ['with', /^[A-Z]{2}$/],
  topic: ['topic', /^[a-z0-9-]{1,60}$/],
  direction: ['direction', /^(out|in)$/],
  service: ['service', /^(police|customs)$/],
  asOf: ['as-of', /^\d{4}-\d{2}-\d{2}$/],
};
const keys = Object.keys(forms) as (keyof ClassSituation)[];
const mostSteps = 99;

/** @param hash anything at all: what does not fit is left out */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [name, ...rest] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  const view = viewNames.find((known) => known === name) ?? 'list';
  const switched = keys.flatMap((key) => {
    const [parameter, form] = forms[key];
    const value = asked.get(parameter);
    return value !== null && form.test(value) ? [[key, value]] : [];
  });
  const step = Number(asked.get('step'));
  const lang = asked.get('lang');
  return {
    view,
    id: rest.join('/') || null,
    step: Number.isInteger(step) && step > 0 && step <= mostSteps ? step : 0,
    switched: Object.fromEntries(switched) as Partial<ClassSituation>,
    lang: lang !== null && /^[a-z]{2}$/.test(lang) ? lang : null,
  };
}

/** @returns the address with its `#`; `parsePlace` reads it back */
export function formatPlace({ view, id, step, switched, lang }: Place): string {
  const path = [view, ...(id?.split('/') ?? [])].map(encodeURIComponent).join('/');
  const asked = new URLSearchParams();
  for (const key of keys) {
    const value = switched[key];
    if (value !== undefined && value !== null) asked.set(forms[key][0], value);
  }
  if (step > 0) asked.set('step', String(step));
  if (lang !== null) asked.set('lang', lang);
  const query = asked.toString();
  return view === 'list' ? '#/' : `#/${path}${query && `?${query}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
