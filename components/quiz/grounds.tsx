/** What an answer rests on: the provision, the lines of the book with their sources, the way to the whole card. */
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import { textIn } from '../classroom/case-of-scenario.ts';
import { firstPlace, formatPlace } from '../classroom/place.ts';
import { CitationLink } from '../line/citation-link.tsx';
import { Line } from '../line/line.tsx';
import { langOfCase } from './quiz-words.ts';

export function Grounds({ words, question }: { words: Words; question: QuizQuestion }) {
  const { lines, citation, told } = question;
  const lang = langOfCase(question, words);
  return (
    <section class="quiz-grounds">
      {told?.explain && <p lang={lang}>{textIn(told.explain, lang)}</p>}
      <h3>
        {words.t('editor.because')} {citation && <CitationLink words={words} citation={citation} />}
      </h3>
      {lines.map((line) => (
        <Line key={line.id} words={words} line={line} />
      ))}
      <p>
        <a class="quiz-card" href={cardPlace(question)}>
          {words.t('quiz.card')}
        </a>
      </p>
    </section>
  );
}

/** The stage with the card laid open. */
function cardPlace({ situation }: QuizQuestion): string {
  const { home, topic, direction, service, asOf, partner } = situation;
  const switched = { home, topic, direction, service, asOf, ...(partner !== null && { partner }) };
  return formatPlace({ ...firstPlace, view: 'free', step: 99, switched });
}
