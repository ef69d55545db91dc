/** The frames of a tab that are watched for the panel: what each found last, put together as one page. */
import browser, { type Runtime } from 'webextension-polyfill';
import { mergeReadings } from '../../rules/brief/merge-readings.ts';
import type { FrameReading, PageReading } from '../../rules/model/reading.ts';
import { isReading } from '../popup/read-page.ts';
import { isWish, readingPort, type Wish } from '../shared/reading-port.ts';

interface WatchedFrame {
  port: Runtime.Port;
  reading: FrameReading | null;
}

/**
 * @param onPage called with the whole page's reading each time a frame's has changed
 * @param onWish called with what a frame asks for
 * @returns ends it: the frames stop watching
 */
export function watchFrames(
  tabId: number,
  onPage: (page: PageReading) => void,
  onWish: (wish: Wish) => void,
): () => void {
  const frames = new Map<number, WatchedFrame>();
  const merge = () => onPage(mergeReadings([...frames.values()].flatMap(({ reading }) => reading ?? [])));
  const onConnect = (port: Runtime.Port) => {
    const { tab, frameId } = port.sender ?? {};
    if (port.name !== readingPort || tab?.id !== tabId || frameId === undefined) return;
    frames.get(frameId)?.port.disconnect();
    const frame: WatchedFrame = { port, reading: null };
    frames.set(frameId, frame);
    port.onMessage.addListener((message: unknown) => {
      if (isWish(message)) onWish(message);
      if (!isReading(message)) return;
      frame.reading = message;
      merge();
    });
    port.onDisconnect.addListener(() => {
      if (frames.get(frameId) !== frame) return;
      frames.delete(frameId);
      // Of the whole page nothing is left: the next one says what it holds.
      if (frames.size > 0) merge();
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    for (const { port } of frames.values()) port.disconnect();
    frames.clear();
  };
}
