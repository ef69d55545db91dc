/** What the popup shows, as data and as text. */
import type { Page } from 'puppeteer-core';
import type { Verdict } from '../../rules/model/book.ts';

export interface PopupContent {
  states: string[];
  topics: string[];
  cards: { topic: string; home: string; partner: string; direction: string; verdict: Verdict }[];
  text: string;
}

export function readPopup(popup: Page): Promise<PopupContent> {
  return popup.evaluate(() => {
    const attributes = (selector: string, name: string) => [
      ...new Set([...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')),
    ];
    return {
      states: attributes('[data-state]', 'data-state'),
      topics: attributes('[data-topic]', 'data-topic'),
      cards: [...document.querySelectorAll<HTMLElement>('[data-topic][data-verdict]')].map(({ dataset }) => ({
        topic: dataset.topic ?? '',
        home: dataset.home ?? '',
        partner: dataset.partner ?? '',
        direction: dataset.direction ?? '',
        verdict: (dataset.verdict ?? '') as Verdict,
      })),
      text: document.querySelector<HTMLElement>('[data-ready]')?.innerText ?? '',
    };
  });
}
