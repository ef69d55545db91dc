/** What the scripts that read answer when they are put into frames. */
import { isLanguage, type Language } from '../../rules/model/languages.ts';
import type { FrameSpeech } from '../../rules/model/reading.ts';

/** A frame that went away answers nothing. */
export function speechesIn(answers: readonly unknown[]): FrameSpeech[] {
  return answers.filter(isSpeech);
}

/** The languages that the frames speak; none where too little is written to tell. */
export function languagesIn(speeches: readonly FrameSpeech[]): Language[] {
  return [...new Set(speeches.flatMap(({ languages }) => languages))].filter(isLanguage);
}

function isSpeech(value: unknown): value is FrameSpeech {
  return typeof value === 'object' && value !== null && 'languages' in value && 'words' in value;
}
