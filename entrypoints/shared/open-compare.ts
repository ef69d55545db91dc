/** Opens the comparison of a card's measure at all land borders of its state; of a state without any, at the card's own. */
import browser from 'webextension-polyfill';
import { hashOf } from '../../components/compare/compare-state.ts';
import type { Card, Service } from '../../rules/model/briefing.ts';

export function openCompare({ home, topic, direction, partner }: Card, service: Service): void {
  const hash = hashOf({
    mode: 'borders',
    home,
    topic,
    direction,
    service,
    partners: null,
    partner,
    day: null,
    days: null,
  });
  void browser.tabs.create({ url: browser.runtime.getURL(`compare.html${hash}`) });
}
