/**
 * A page of the extension in Firefox, in its first tab. Firefox moves such a tab to another process and puppeteer loses it on the way, so the
 * protocol is spoken directly: go there, and ask in the page until the answer is there.
 */
import type { Browser } from 'puppeteer-core';

interface Answer {
  contexts?: { context: string }[];
  result?: { value?: unknown };
}

/** What puppeteer's browser has and does not declare. */
interface Connected {
  connection: { send(method: string, parameters: object): Promise<{ result: Answer }> };
}

export interface FirefoxPage {
  /** Runs an expression in the page; resolves with its value once that is neither null nor false. */
  until(expression: string): Promise<unknown>;
}

const patienceMs = 30_000;

export async function openFirefoxPage(browser: Browser, url: string): Promise<FirefoxPage> {
  const { connection } = browser as unknown as Connected;
  // The tab that is there: with one tab moved, Firefox does not answer the wish for another.
  const tree = await connection.send('browsingContext.getTree', {});
  const context = tree.result.contexts?.[0]?.context ?? '';
  await answered(connection.send('browsingContext.navigate', { context, url, wait: 'none' }));
  return {
    async until(expression) {
      for (const started = Date.now(); Date.now() - started < patienceMs; ) {
        const value = await evaluate(connection, context, expression);
        if (value !== null && value !== false && value !== undefined) return value;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`In ${url} this never came true: ${expression}`);
    },
  };
}

/** The value of the expression; null while the page is on its way. */
async function evaluate(connection: Connected['connection'], context: string, expression: string): Promise<unknown> {
  const asked = connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
  const answer = await answered(asked);
  return answer?.result.result?.value ?? null;
}

/** What is asked of a tab in the middle of its move is never answered: null after a while, or where it was refused. */
function answered<T>(asked: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, 3000, null));
  return Promise.race([asked.catch(() => null), late]);
}
