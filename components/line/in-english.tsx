/** Prose that the book has in English alone: for a reader of another language marked to the eye, and to the voice by `lang`. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../rules/model/words.ts';
import './line.css';

export interface InEnglishProps {
  words: Words;
  /** False where the prose is translated after all. */
  when?: boolean | undefined;
  children: ComponentChildren;
}

export function InEnglish({ words, when = true, children }: InEnglishProps) {
  if (!when || words.lang === 'en') return <span>{children}</span>;
  return (
    <>
      <span lang="en">{children}</span> <span class="line-language">{words.t('line.untranslated')}</span>
    </>
  );
}
