import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { hintCard } from './hint-card.ts';
import type { HintText } from './hint-text.ts';

/** The card as a page has it: made by hand, and put in its place. */
function InPage({ hint, isDark }: { hint: HintText; isDark: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(hintCard(hint, isDark)), [hint, isDark]);
  return <div ref={place} class="gallery-in-page" />;
}

function ofTopic(words: Words): HintText {
  const row = (partner: string, verdict: HintText['rows'][0]['verdict'], caution: string | null = null) => ({
    label: words.t('direction.pair', { acting: words.state('DE'), host: words.state(partner) }),
    verdict,
    word: words.t(`verdict.${verdict}`),
    caution,
  });
  return {
    lang: words.lang,
    name: words.topic('hot-pursuit'),
    kind: `${words.t('why.kind.topic')} · ${words.t('direction.out')}`,
    rows: [row('AT', 'conditions'), row('PL', 'allowed', words.t('confidence.secondary'))],
    note: words.t('chips.more', { count: 2 }),
    next: {
      label: words.t('card.next'),
      text: 'Call the control room on the other side before you cross.',
      lang: 'en',
      inEnglish: words.lang === 'en' ? null : words.t('line.untranslated'),
    },
    where: words.t('marks.where'),
  };
}

const view = (change: (words: Words) => Partial<HintText>, isDark = false) => ({
  view: (words: Words) => <InPage hint={{ ...ofTopic(words), ...change(words) }} isDark={isDark} />,
});

export const fixture: Fixture = {
  title: 'Hint card',
  states: [
    { name: 'topic', ...view(() => ({})) },
    { name: 'topic, dark', ...view(() => ({}), true) },
    {
      name: 'not available',
      ...view((words) => ({
        name: words.state('LI'),
        kind: `${words.t('why.kind.state')} · ${words.t('direction.out')}`,
        rows: [
          {
            label: words.topic('surveillance'),
            verdict: 'not-available',
            word: words.t('verdict.not-available'),
            caution: words.t('verdict.unverified'),
          },
        ],
        note: null,
        next: null,
      })),
    },
    { name: 'no partner', ...view((words) => ({ rows: [], next: null, note: words.t('empty.noPartner.text') })) },
  ],
};
