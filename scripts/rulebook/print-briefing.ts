import { copyText } from '../../rules/brief/copy-text.ts';
import type { Briefing } from '../../rules/model/briefing.ts';
import { anyMember } from '../question/any-member.ts';
import { withOutsiderNames } from '../question/with-outsiders.ts';
import { loadWords } from './load-words.ts';

const ruler = `\n${'─'.repeat(72)}\n\n`;

/** A briefing as text, as the popup's "copy" would give its cards. */
export function printBriefing(briefing: Briefing, lang: string): string {
  if (briefing.cards.length === 0) return 'No card: name a partner state (--with FR) or a topic (--topic eaw).';
  const words = withOutsiderNames(loadWords(lang));
  const isGeneral = briefing.cards.some(({ partner }) => partner === anyMember);
  const general = isGeneral ? `${words.t('asked.general')}\n\n` : '';
  return general + briefing.cards.map((card) => copyText(words, card, briefing.asOf)).join(ruler);
}
