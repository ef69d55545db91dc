/**
 * The looks of the hint card, as they are set on its elements one by one: in a page that is not ours no style sheet can be
 * relied on. The page's own do not reach into the card's shadow root. The colours are those of the theme.
 */
import type { Verdict } from '../../rules/model/book.ts';

export type Look = Record<string, string>;

interface Colours {
  surface: string;
  text: string;
  muted: string;
  edge: string;
  rule: string;
  verdicts: Record<Verdict, string>;
}

export const light: Colours = {
  surface: '#ffffff',
  text: '#16202b',
  muted: '#4a5765',
  edge: '#77838f',
  rule: '#d7dde3',
  verdicts: { allowed: '#14552f', conditions: '#6a4100', authorisation: '#333a8c', 'not-available': '#8a1c22' },
};

export const dark: Colours = {
  surface: '#1a2129',
  text: '#e8edf2',
  muted: '#a7b4c1',
  edge: '#75828f',
  rule: '#2e3843',
  verdicts: { allowed: '#a5e0bb', conditions: '#f0c878', authorisation: '#bfc4ff', 'not-available': '#ffb4b0' },
};

/** In forced colours the browser paints all but the shapes: those name the system's colours themselves. */
export const forced: Colours = {
  surface: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  edge: 'CanvasText',
  rule: 'CanvasText',
  verdicts: {
    allowed: 'CanvasText',
    conditions: 'CanvasText',
    authorisation: 'CanvasText',
    'not-available': 'CanvasText',
  },
};

const plain: Look = { display: 'block', 'overflow-wrap': 'anywhere' };

export function looksOf({ surface, text, muted, edge, rule, verdicts }: Colours) {
  const small: Look = { ...plain, 'font-size': '12px', color: muted };
  return {
    box: {
      ...plain,
      'box-sizing': 'border-box',
      width: 'max-content',
      'max-width': 'min(360px, 100%)',
      padding: '8px 12px',
      border: `1px solid ${edge}`,
      'border-radius': '4px',
      background: surface,
      color: text,
      font: '14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
      'box-shadow': '0 2px 10px rgb(0 0 0 / 22%)',
      cursor: 'default',
    },
    kind: small,
    name: { ...plain, 'font-size': '15px', 'font-weight': '700', 'line-height': '1.3' },
    row: { ...plain, display: 'grid', 'grid-template-columns': '18px 1fr', gap: '0 8px', 'margin-top': '8px' },
    shape: (verdict: Verdict): Look => ({
      ...plain,
      width: '18px',
      height: '18px',
      'margin-top': '1px',
      color: verdicts[verdict],
      'forced-color-adjust': 'none',
    }),
    fill: { fill: 'currentColor', 'forced-color-adjust': 'none' },
    mark: {
      fill: 'none',
      stroke: surface,
      'forced-color-adjust': 'none',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    label: small,
    word: (verdict: Verdict): Look => ({ ...plain, 'font-weight': '700', color: verdicts[verdict] }),
    caution: { ...plain, 'font-size': '12px' },
    note: { ...small, 'margin-top': '6px' },
    next: { ...plain, 'margin-top': '8px', 'padding-top': '6px', 'border-top': `1px solid ${rule}` },
    where: { ...small, 'margin-top': '6px' },
    plain,
    strong: { ...plain, 'font-size': '12px', 'font-weight': '700' },
  };
}
