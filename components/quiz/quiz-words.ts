/** The texts of a question in the language of the class. */
import type { Words } from '../../rules/model/words.ts';
import type { Choice, QuizQuestion } from '../../rules/quiz/question.ts';
import { textIn } from '../classroom/case-of-scenario.ts';

/** A text with the language in which it is written. */
export interface Said {
  text: string;
  lang: string;
}

/** The language of a case: that of the interface where the scenario has it. */
export function langOfCase({ told }: QuizQuestion, words: Words): string {
  if (told === null) return words.lang;
  const langs = Object.keys(told.ask);
  return [words.lang, 'en'].find((lang) => langs.includes(lang)) ?? langs[0] ?? 'en';
}

export function askOf(question: QuizQuestion, words: Words): Said {
  const lang = langOfCase(question, words);
  if (question.told) return { text: textIn(question.told.ask, lang), lang };
  if (question.ask) return { text: words.t(`quiz.ask.${question.ask}`), lang };
  return { text: words.factLabel(question.fact), lang: words.langOf(`facts.${question.fact}.label`) };
}

export function choiceText(choice: Choice, lang: string, words: Words): string {
  switch (choice.kind) {
    case 'verdict':
      return words.t(`verdict.${choice.verdict}`);
    case 'value':
      return words.factText(choice.fact, choice.value);
    case 'deadline':
      return words.deadline(choice.deadline);
    case 'text':
      return textIn(choice.text, lang);
  }
}

/** The right choice in words: those of an option are in the case's language, values in that of the interface. */
export function rightOf(question: QuizQuestion, words: Words): Said {
  const lang = langOfCase(question, words);
  const right = question.choices.find(({ key }) => key === question.right);
  if (!right) return { text: '', lang: words.lang };
  return { text: choiceText(right, lang, words), lang: right.kind === 'text' ? lang : words.lang };
}

/** "France → Luxembourg": from the state that acts or asks to the one that is entered or asked. */
export function pairOf({ situation: { home, partner, direction } }: QuizQuestion, words: Words): string {
  if (partner === null) return words.state(home);
  const [acting, host] = direction === 'out' ? [home, partner] : [partner, home];
  return words.t('direction.pair', { acting: words.state(acting), host: words.state(host) });
}
