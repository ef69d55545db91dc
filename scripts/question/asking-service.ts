/** Which service a typed question comes from, where its words say so: the command line knows no settings. */
import { type AskedTopic, type AskedWords, askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Service } from '../../rules/model/briefing.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

/** The words before a colon that say who writes; longer than this they are no sender. */
const sender = /^([^:]{1,25}):/;

const askers = readYaml<Record<string, AskedWords>>(`${root}/rules/detect/lexicon/askers.yaml`, {});

/**
 * @param langs the languages in which the question may be written
 * @returns `customs` where the text speaks of customs officers, or is signed by customs, and names no police; else `police`
 */
export function askingService(text: string, langs: readonly string[]): Service {
  const signed = sender.exec(text)?.[1] ?? '';
  const said = langs.flatMap((lang) => {
    const { opening = [], ...services } = askers[lang] ?? {};
    return [...askedTopics(services, text), ...askedTopics({ customs: opening }, signed)];
  });
  // A slip is read where nothing else says who asks.
  const sure = said.filter(({ isSlip }) => !isSlip);
  const says = (list: readonly AskedTopic[], service: Service) => list.some(({ topic }) => topic === service);
  const heard = sure.length > 0 ? sure : said;
  return says(heard, 'customs') && !says(heard, 'police') ? 'customs' : 'police';
}
