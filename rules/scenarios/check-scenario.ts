/** A scenario as it stands in a form: whether it can be saved, and if not, what is wrong at which field. */
import type { KnownIds, Scenario, Texts } from '../model/scenario.ts';
import { classFormat, currentVersion } from '../model/scenario-schema.ts';
import type { ClassFault } from './fault.ts';
import { readClassValue } from './read-class-file.ts';

export interface CheckedScenario {
  /** Null while there are faults. Without the entries in which nobody has written anything yet. */
  scenario: Scenario | null;
  /** Their paths are those of the form: `questions[0].ask.en`. */
  faults: ClassFault[];
}

/** @param form what the fields hold; texts may be empty */
export function checkScenario(form: Scenario, known: KnownIds): CheckedScenario {
  const goals = filled(form.goals, (goal) => [goal]);
  const questions = filled(form.questions, (question) => [
    question.ask,
    question.explain,
    ...(question.kind === 'choice' ? question.options.map(({ text }) => text) : []),
  ]);
  const whatIfs = filled(form.whatIfs, ({ ask, explain }) => [ask, explain]);
  const kept = { goals, questions, whatIfs };
  const scenarios = [{ ...form, goals: goals.items, questions: questions.items, whatIfs: whatIfs.items }];
  const read = readClassValue({ format: classFormat, version: currentVersion, title: '-', scenarios }, known);
  if ('file' in read) return { scenario: read.file.scenarios[0] ?? null, faults: [] };
  const inForm = (path: string) =>
    path
      .replace(/^scenarios\[0\]\.?/, '')
      .replace(
        /^(goals|questions|whatIfs)\[(\d+)\]/,
        (_, list: keyof typeof kept, at: string) => `${list}[${kept[list].places[Number(at)]}]`,
      );
  return { scenario: null, faults: read.faults.map((fault) => ({ ...fault, path: inForm(fault.path) })) };
}

/** The entries in which there is a text, and where each stood. */
function filled<Entry>(entries: readonly Entry[], textsOf: (entry: Entry) => (Texts | undefined)[]) {
  const places = [...entries.keys()].filter((at) =>
    textsOf(entries[at] as Entry).some((texts) => Object.values(texts ?? {}).some((text) => /\S/.test(text))),
  );
  return { places, items: places.map((at) => entries[at] as Entry) };
}
