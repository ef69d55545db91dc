/** Above a sheet, on the screen only: the language of the class, and the way to the printer. */
import { useId } from 'preact/hooks';
import { endonym, type Language } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';

export interface PrintBarProps {
  words: Words;
  lang: string;
  languages: Language[];
  onLanguage: (lang: string) => void;
  onPrint: () => void;
}

export function PrintBar({ words, lang, languages, onLanguage, onPrint }: PrintBarProps) {
  const id = useId();
  return (
    <p class="print-bar no-print">
      <label htmlFor={id}>{words.t('classroom.sheetLanguage')}</label>
      <select id={id} class="field" onChange={(event) => onLanguage(event.currentTarget.value)}>
        {languages.map((one) => (
          <option key={one} value={one} selected={one === lang} lang={one}>
            {endonym(one)}
          </option>
        ))}
      </select>
      <button type="button" class="button button-primary" data-print onClick={onPrint}>
        {words.t('classroom.print')}
      </button>
    </p>
  );
}
