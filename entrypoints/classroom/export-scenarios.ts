/** Hands scenarios out as a class file. */
import type { Scenario } from '../../rules/model/scenario.ts';
import { classFormat, currentVersion } from '../../rules/model/scenario-schema.ts';
import { writeClassFile } from '../../rules/scenarios/write-class-file.ts';
import { handOutFile } from './hand-out-file.ts';

/** @param scenarios one that has faults is written as it stands, so that no text is lost */
export function exportScenarios(title: string, scenarios: Scenario[]): void {
  handOutFile(`${title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.json`, 'application/json', textOf(title, scenarios));
}

function textOf(title: string, scenarios: Scenario[]): string {
  try {
    return writeClassFile(title, scenarios);
  } catch {
    return `${JSON.stringify({ format: classFormat, version: currentVersion, title, scenarios }, null, 2)}\n`;
  }
}
