/** A button that shows a drawing and nothing else: its name is heard, and seen when pointed at. */
import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends ButtonHTMLAttributes {
  icon: IconName;
  /** What it does, in a few words. */
  label: string;
}

/** @param props others than these go to the button; `title` may say more than the name */
export function IconButton({ icon, label, ...others }: IconButtonProps) {
  return (
    <button type="button" class="button button-plain button-icon" aria-label={label} title={label} {...others}>
      <Icon name={icon} />
    </button>
  );
}
