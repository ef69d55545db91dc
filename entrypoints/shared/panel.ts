/** Opens the view that stays beside the page: the side panel of Chrome and Edge, the sidebar of Firefox. */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Unknown to the polyfill's types, and absent in Firefox. */
const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** To be called at once in the officer's own click or key press: browsers open it for nobody else. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
