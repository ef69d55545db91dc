/**
 * The deadlines that run, under `deadlines` in `storage.local`: the line that each is of, and times; nothing about a case.
 * What does not fit the schema is left out.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'deadlines';
const most = 50;

const runningSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(40)),
  topic: v.pipe(v.string(), v.maxLength(60)),
  line: v.pipe(v.string(), v.maxLength(80)),
  start: v.pipe(v.number(), v.finite()),
  at: v.pipe(v.number(), v.finite()),
  endOfDay: v.boolean(),
  /** The moment of the reminder, if one is wanted. */
  remindAt: v.nullable(v.pipe(v.number(), v.finite())),
});
export type StoredDeadline = v.InferOutput<typeof runningSchema>;

export async function loadDeadlines(): Promise<StoredDeadline[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (!Array.isArray(stored)) return [];
  return stored
    .map((each) => v.safeParse(runningSchema, each))
    .flatMap((read) => (read.success ? [read.output] : []))
    .slice(0, most);
}

/** @returns false where it could not be kept */
export async function addDeadline(deadline: StoredDeadline): Promise<boolean> {
  try {
    const kept = await loadDeadlines();
    if (kept.length >= most) return false;
    await browser.storage.local.set({ [key]: [...kept, deadline] });
    return true;
  } catch {
    return false;
  }
}

export async function deleteDeadlines(ids: string[]): Promise<void> {
  const kept = await loadDeadlines();
  await browser.storage.local.set({ [key]: kept.filter(({ id }) => !ids.includes(id)) });
}

/** @returns stops it */
export function watchDeadlines(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
