/**
 * The case text, large. Each line of it is one element with one text node, so that marks can be laid on the words without
 * touching them. Where it may be written, a field lies over the same lines.
 */
import type { Ref } from 'preact';
import type { Words } from '../../rules/model/words.ts';
import './case-text.css';

export interface CaseTextProps {
  words: Words;
  text: string;
  lang: string;
  /** The element whose children are the lines of the text. */
  linesRef: Ref<HTMLDivElement>;
  /** Absent: the text is only read. */
  onText?: ((text: string) => void) | undefined;
  /** Stands in the empty field. */
  hint?: string;
  /** What is wrong with the text. */
  describedBy?: string | undefined;
}

/** What the field takes: more is no case for a class. */
const mostCharacters = 50_000;

export function CaseText({ words, text, lang, linesRef, onText, hint, describedBy }: CaseTextProps) {
  const lines = (
    <div class="case-lines" ref={linesRef} lang={lang} aria-hidden={onText ? 'true' : undefined}>
      {text.split('\n').map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </div>
  );
  if (!onText) return lines;
  return (
    <div class="case-field">
      {lines}
      <textarea
        aria-label={words.t('classroom.case')}
        placeholder={hint ?? words.t('classroom.free.hint')}
        lang={lang}
        aria-describedby={describedBy}
        aria-invalid={describedBy ? 'true' : undefined}
        maxLength={mostCharacters}
        spellcheck={false}
        autoComplete="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
