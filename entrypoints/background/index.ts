/** Menu, keys, address bar and reminders: the first two open the panel and tell it what is wanted. Nothing is kept here: the worker may stop at any moment. */

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../shared/panel.ts';
import { longestQuery, sendToPanel } from '../shared/panel-mail.ts';
import { followSites, toggleMarks } from './follow-sites.ts';
import { answerOmnibox } from './omnibox.ts';
import { remindOfDeadlines } from './remind.ts';

const menuId = 'look-up';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: menuId,
      contexts: ['selection'],
      title: browser.i18n.getMessage('lookUp'),
    });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== menuId || tab?.windowId === undefined) return;
    void openPanel(tab.windowId);
    void sendToPanel(tab.windowId, { type: 'search', query: (selectionText ?? '').trim().slice(0, longestQuery) });
  });

  answerOmnibox();
  remindOfDeadlines();
  followSites();

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    if (command === 'marks') {
      void toggleMarks(tab);
      return;
    }
    void openPanel(tab.windowId);
    void sendToPanel(tab.windowId, command === 'search' ? { type: 'search', query: '' } : { type: 'read' });
  });
});
