import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder whose name ends in `ending`, sorted, as full paths. A folder that is not there has none. */
export function findFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
