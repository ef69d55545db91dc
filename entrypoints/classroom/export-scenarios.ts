/** Hands scenarios out as a class file; the browser asks where to, or puts it among the downloads. */
import type { Scenario } from '../../rules/model/scenario.ts';
import { classFormat, currentVersion } from '../../rules/model/scenario-schema.ts';
import { writeClassFile } from '../../rules/scenarios/write-class-file.ts';

/** @param scenarios one that has faults is written as it stands, so that no text is lost */
export function exportScenarios(title: string, scenarios: Scenario[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([textOf(title, scenarios)], { type: 'application/json' }));
  link.download = `${title.replace(/[^\p{L}\p{N}-]+/gu, '-')}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function textOf(title: string, scenarios: Scenario[]): string {
  try {
    return writeClassFile(title, scenarios);
  } catch {
    return `${JSON.stringify({ format: classFormat, version: currentVersion, title, scenarios }, null, 2)}\n`;
  }
}
