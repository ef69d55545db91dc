/** What can be done with one scenario of the list: edit or delete one's own, copy any. Deleting is asked twice. */
import { useState } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import { firstPlace, formatPlace } from '../classroom/place.ts';

export interface OwnCaseToolsProps {
  words: Words;
  id: string;
  title: string;
  isOwn: boolean;
  onDelete: (id: string) => void;
}

export function OwnCaseTools({ words, id, title, isOwn, onDelete }: OwnCaseToolsProps) {
  const [isSure, setSure] = useState(false);
  const link = (name: string, of: string) => (
    <a
      class="button button-plain"
      href={formatPlace({ ...firstPlace, view: 'edit', id: of })}
      aria-label={`${name}: ${title}`}
    >
      {name}
    </a>
  );
  return (
    <div class="own-case-tools">
      {isOwn && link(words.t('editor.edit'), id)}
      {link(words.t('editor.duplicate'), `from/${id}`)}
      {isOwn && (
        <button
          type="button"
          class="button button-plain"
          data-delete
          aria-label={`${words.t(isSure ? 'editor.sure' : 'editor.delete')}: ${title}`}
          onBlur={() => setSure(false)}
          onClick={() => (isSure ? onDelete(id) : setSure(true))}
        >
          {words.t(isSure ? 'editor.sure' : 'editor.delete')}
        </button>
      )}
    </div>
  );
}
