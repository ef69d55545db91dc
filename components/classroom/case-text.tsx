/** The case text, large, with its marks. Where it may be written, a field lies over the same lines. */
import { Component } from 'preact';
import type { Words } from '../../rules/model/words.ts';
import { isSameLine, type MarkedLine, markedLines, piecesOf } from './marked-lines.ts';
import type { Mark } from './text-reading.ts';
import './case-text.css';

export interface CaseTextProps {
  words: Words;
  text: string;
  lang: string;
  /** What was found in the text. */
  marks: readonly Mark[];
  /** Absent: the text is only read. */
  onText?: ((text: string) => void) | undefined;
  /** Stands in the empty field. */
  hint?: string | undefined;
  /** What is wrong with the text. */
  describedBy?: string | undefined;
}

/** What the field takes: more is no case for a class. */
const mostCharacters = 50_000;

export function CaseText({ words, text, lang, marks, onText, hint, describedBy }: CaseTextProps) {
  const lines = (
    <div class="case-lines" lang={lang} aria-hidden={onText ? 'true' : undefined}>
      {markedLines(text, marks).map((line, at) => (
        <Line key={at} {...line} />
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

/** A text may be long: a key stroke draws the line in which it fell, and no other. */
class Line extends Component<MarkedLine> {
  override shouldComponentUpdate(next: MarkedLine): boolean {
    return !isSameLine(this.props, next);
  }

  override render({ text, marks }: MarkedLine) {
    return (
      <div>
        {piecesOf({ text, marks }).map(({ text: said, kinds }) =>
          kinds === '' ? said : <mark data-mark={kinds}>{said}</mark>,
        )}
      </div>
    );
  }
}
