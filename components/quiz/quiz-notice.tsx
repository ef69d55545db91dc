/** What went wrong with the results, said in a sentence each. */
import type { Words } from '../../rules/model/words.ts';

/** `unsaved`: storage is full, or what is there cannot be written over. `dropped`: entries that did not fit. */
export type QuizTrouble = 'unsaved' | 'dropped';

export function QuizNotice({ words, trouble }: { words: Words; trouble: QuizTrouble[] }) {
  return (
    <div role="status" class="quiz-notices">
      {trouble.map((one) => (
        <p key={one} class="quiz-notice" data-trouble={one}>
          {words.t(`quiz.trouble.${one}`)}
        </p>
      ))}
    </div>
  );
}
