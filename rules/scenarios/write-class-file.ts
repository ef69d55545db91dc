/** From scenarios to the text of a class file: the same scenarios give the same bytes. */
import * as v from 'valibot';
import type { Scenario } from '../model/scenario.ts';
import { classFile, classFormat, currentVersion } from '../model/scenario-schema.ts';

/**
 * @param title what the class is called
 * @throws where a scenario does not fit the form
 */
export function writeClassFile(title: string, scenarios: readonly Scenario[]): string {
  const file = v.parse(classFile, { format: classFormat, version: currentVersion, title, scenarios });
  return `${JSON.stringify(file, null, 2)}\n`;
}
