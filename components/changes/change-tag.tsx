/** Says of a part of a card that another situation has changed it. */
import './changes.css';

export interface ChangeTagProps {
  kind: 'new' | 'was' | 'gone';
  text: string;
}

export function ChangeTag({ kind, text }: ChangeTagProps) {
  return (
    <strong class="change-tag" data-change-tag={kind}>
      {text}
    </strong>
  );
}
