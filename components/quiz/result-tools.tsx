/** What can be done with the results: taken out as a file, and deleted after a second press. */
import type { Words } from '../../rules/model/words.ts';

export interface ResultToolsProps {
  words: Words;
  /** Delete was pressed once. */
  isSure: boolean;
  onSure: (isSure: boolean) => void;
  onExport: (form: 'json' | 'csv') => void;
  onErase: () => void;
}

export function ResultTools({ words, isSure, onSure, onExport, onErase }: ResultToolsProps) {
  return (
    <p class="quiz-tools">
      <button type="button" class="button" data-export="json" onClick={() => onExport('json')}>
        {words.t('quiz.export')} (JSON)
      </button>
      <button type="button" class="button" data-export="csv" onClick={() => onExport('csv')}>
        {words.t('quiz.export')} (CSV)
      </button>
      <button
        type="button"
        class="button"
        data-erase
        onClick={() => {
          if (isSure) onErase();
          onSure(!isSure);
        }}
      >
        {words.t(isSure ? 'editor.sure' : 'quiz.erase')}
      </button>
    </p>
  );
}
