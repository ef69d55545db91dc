/** The hand-outs of a scenario: the case, the questions with room to write, and the answers, each on sheets of its own. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { LawDate } from '../law-date/law-date.tsx';
import { CitationLink } from '../line/citation-link.tsx';
import { Line } from '../line/line.tsx';
import { PrintedAddresses } from '../line/printed-addresses.tsx';
import { Tiles } from '../tile/tile.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import type { ClassCase } from './class-case.ts';
import { Answers } from './questions.tsx';
import './print.css';

export interface HandOutProps {
  words: Words;
  told: ClassCase;
  card: Card;
  /** Ids of the lines that decide the case. */
  deciding: readonly string[];
}

export function HandOut({ words, told, card, deciding }: HandOutProps) {
  const { title, text, lang, questions, situation } = told;
  const sheet = (name: 'case' | 'question' | 'answers', content: ComponentChildren) => (
    <section class="sheet paper" data-sheet={name}>
      <header>
        <p class="muted">{words.t(`classroom.${name}`)}</p>
        <h2 lang={lang}>{title}</h2>
        <p class="muted">
          {words.t('direction.pair', situationPair(words, card))} · {words.t(`settings.service.${situation.service}`)}
        </p>
      </header>
      {content}
      <footer>
        <LawDate words={words} asOf={situation.asOf} checked={card.checked} />
        <p class="muted">{words.t('copy.notAdvice')}</p>
      </footer>
    </section>
  );
  return (
    <div class="sheets" data-ready="true">
      {sheet(
        'case',
        <div class="sheet-text" lang={lang}>
          {text}
        </div>,
      )}
      {sheet(
        'question',
        <ol class="sheet-questions" lang={lang}>
          {questions.map(({ ask, options }) => (
            <li key={ask}>
              <p>{ask}</p>
              {options.map((option) => (
                <p key={option} class="sheet-option">
                  {option}
                </p>
              ))}
              {options.length === 0 && <div class="sheet-room" />}
            </li>
          ))}
        </ol>,
      )}
      {sheet(
        'answers',
        <>
          <Answers words={words} questions={questions} goals={told.goals} lang={lang} />
          <Verdict
            words={words}
            verdict={card.verdict}
            confidence={card.confidence}
            reason={reasonText(words, card)}
            called={verdictText(words, card)}
          />
          {card.tiles.length > 0 && <Tiles words={words} tiles={card.tiles} />}
          <ul class="sheet-lines">
            {card.lines
              .filter((line) => deciding.includes(line.id))
              .map((line) => (
                <li key={line.id}>
                  <Line words={words} line={line} />
                </li>
              ))}
          </ul>
          <h3>{words.t('slot.sources')}</h3>
          <ul class="sheet-sources">
            {card.citations.map((citation) => (
              <li key={`${citation.instrument} ${citation.article}`}>
                <CitationLink words={words} citation={citation} />
              </li>
            ))}
          </ul>
          <PrintedAddresses words={words} citations={card.citations} />
        </>,
      )}
    </div>
  );
}

function situationPair(words: Words, { home, partner, direction }: Card): { acting: string; host: string } {
  const [here, there] = [words.state(home), words.state(partner ?? home)];
  return direction === 'out' ? { acting: here, host: there } : { acting: there, host: here };
}
