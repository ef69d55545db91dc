/** The few drawings of the interface, in the colour of the text around them. They say nothing that words do not. */
import { verdictDrawings } from './verdict-drawings.ts';
import './icon.css';

const drawings = {
  ...verdictDrawings,
  close: { mark: 'm5 5 10 10M15 5 5 15' },
  plus: { mark: 'M10 4v12M4 10h12' },
  check: { mark: 'm4 10.5 4 4 8-9' },
  search: { mark: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17' },
  settings: { mark: 'M3 5.5h8m4 0h2M3 14.5h2m4 0h8M13 3.5v4M7 12.5v4' },
  panel: { mark: 'M3 4h14v12H3ZM12.5 4v12' },
  pin: { mark: 'M7 3h6l-.7 5 2.7 3H5l2.7-3ZM10 11v6' },
  pinned: { fill: 'M7 3h6l-.7 5 2.7 3H5l2.7-3Z', mark: 'M7 3h6l-.7 5 2.7 3H5l2.7-3ZM10 11v6' },
  copy: { mark: 'M7.5 7.5h9v9h-9ZM12.5 4.5v-1h-9v9h1' },
  external: { mark: 'M8 4H4v12h12v-4M11 4h5v5m0-5-7 7' },
  chevron: { mark: 'm7 4 6 6-6 6' },
  again: { mark: 'M15.5 6.5A6.5 6.5 0 1 0 16.5 10M16 2.5v4h-4' },
  back: { mark: 'M16 10H4m5-5-5 5 5 5' },
  clock: { mark: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.5l3 1.5' },
  differs: { mark: 'M4 7.5h12M4 12.5h12M13.5 3.5l-7 13' },
  changed: { mark: 'M4 13 10 6l6 7' },
  swap: { mark: 'M4 7h12m-4-4 4 4-4 4M16 13H4m4-4-4 4 4 4' },
  larger: { mark: 'm2.5 16 4.5-12 4.5 12m-7.4-4h5.8M15 5v6m-3-3h6' },
  smaller: { mark: 'm2.5 16 4.5-12 4.5 12m-7.4-4h5.8M12 8h6' },
  colours: { fill: 'M10 3a7 7 0 0 1 0 14Z', mark: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z' },
  'full-screen': { mark: 'M3.5 7.5v-4h4m5 0h4v4m0 5v4h-4m-5 0h-4v-4' },
  print: { mark: 'M5.5 7V3h9v4m-9 7H3V7.5h14V14h-2.5m-9-2.5h9V17h-9Z' },
  keyboard: { mark: 'M2.5 5h15v10h-15ZM5.5 8h.1m2.9 0h.1m2.9 0h.1m2.9 0h.1M6.5 12h7' },
  'official-mark': { fill: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z' },
  'secondary-mark': { fill: 'M10 4a6 6 0 1 0 0 12Z', mark: 'M10 4.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4Z' },
  'unverified-mark': { mark: 'M10 4.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4Z' },
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  const drawing: { fill?: string; mark?: string } = drawings[name];
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawing.fill && <path class="icon-fill" d={drawing.fill} />}
      {drawing.mark && <path class={drawing.fill ? 'icon-mark icon-mark-on-fill' : 'icon-mark'} d={drawing.mark} />}
    </svg>
  );
}
