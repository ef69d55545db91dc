/** Reads the translations of the book's prose, and says which are missing, out of date, or of nothing. */
import { createHash } from 'node:crypto';
import { basename, dirname, relative } from 'node:path';
import type { Book } from '../../rules/model/book.ts';
import { translations } from '../../rules/model/book-schema/translations.ts';
import { findFiles } from './find-files.ts';
import { typeset } from './typeset.ts';
import { type Fault, YamlFile } from './yaml-file.ts';

export interface Texts {
  /** Language → key → text; what is out of date is left out, so that English is shown with a mark. */
  byLanguage: Record<string, Record<string, string>>;
  faults: Fault[];
  /** What the keepers should know: not a fault, since English stands in. */
  remarks: string[];
}

/** The fingerprint of an English text, kept beside its translation. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Every text that can be translated, by its key: `line-id`, or `topic/layer` for a reason. */
export function translatable(book: Book): Map<string, string> {
  const texts = new Map<string, string>();
  for (const topic of Object.values(book.topics))
    for (const layer of topic.layers) {
      if (layer.reason !== undefined) texts.set(`${topic.id}/${layer.id}`, layer.reason);
      for (const line of layer.lines ?? []) texts.set(line.id, line.text);
    }
  return texts;
}

export function readTexts(root: string, book: Book): Texts {
  const english = translatable(book);
  const byLanguage: Texts['byLanguage'] = {};
  const faults: Fault[] = [];
  const remarks: string[] = [];
  for (const path of findFiles(`${root}/rules/book/text`, '.yaml')) {
    const file = new YamlFile(path, relative(root, path));
    const language = basename(dirname(path));
    const topic = basename(path, '.yaml');
    const result = file.parse(translations);
    if ('faults' in result) {
      faults.push(...result.faults);
      continue;
    }
    const texts = byLanguage[language] ?? {};
    byLanguage[language] = texts;
    for (const [id, { text, of }] of Object.entries(result.value)) {
      const key = english.has(id) ? id : `${topic}/${id}`;
      const original = english.get(key);
      if (original === undefined) faults.push(file.fault([id], `there is no line and no reason ${id} to translate`));
      else if (fingerprint(original) === of) texts[key] = typeset(language, text);
      else
        remarks.push(
          `${file.file}:${file.lineOf([id])}: ${id} is out of date; the English text is now ${fingerprint(original)}`,
        );
    }
  }
  for (const [language, texts] of Object.entries(byLanguage)) {
    const missing = english.size - Object.keys(texts).length;
    if (missing > 0)
      remarks.push(`${language}: ${missing} of ${english.size} texts are not translated and show in English`);
  }
  return { byLanguage, faults, remarks };
}
