import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../rules/model/finding.ts';
import { answerLines } from './json-lines.ts';
import { theDetector } from './load-detector.ts';
import type { Options } from './options.ts';

/** What the detector finds in a file, in standard input, or in the `text` of each line of JSON. */
export async function detectCommand([file]: string[], options: Options): Promise<boolean> {
  if (options.jsonl)
    return answerLines(process.stdin, console.log, ({ text, lang }) => {
      if (typeof text !== 'string') throw new Error('"text" must be text.');
      if (lang !== undefined && typeof lang !== 'string') throw new Error('"lang" must be a language.');
      return { findings: detect(text, lang) };
    });
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no file "${file}".`);
  const findings = detect(readFileSync(file ?? 0, 'utf8'), options.lang);
  console.log(options.json ? JSON.stringify({ findings }) : findings.map(describe).join('\n') || 'Nothing found.');
  return true;
}

function detect(text: string, lang: string | undefined): Finding[] {
  return theDetector().detect(text, lang === undefined ? {} : { lang });
}

function describe(finding: Finding): string {
  const article = finding.citation?.article ? ` ${finding.citation.article}` : '';
  const topic = finding.topic ? ` → ${finding.topic}` : '';
  return `${finding.start}-${finding.end}\t${finding.kind} ${finding.id}${article}${topic}\t${finding.how}\t${finding.surface}`;
}
