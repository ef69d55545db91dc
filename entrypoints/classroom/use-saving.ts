/** Saves the form a moment after each change and on leaving; what another window has saved is never written over. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';
import { type Saved, saveScenario } from './scenario-store.ts';

export type SaveState = 'blank' | 'saved' | 'waiting' | 'invalid' | 'failed' | 'conflict';

const restMs = 600;

/**
 * @param scenario what is to be saved; null while the form has faults
 * @param first how it is saved already; null for a new one
 * @param isBlank nothing has been written yet: there is nothing to lose
 */
export function useSaving(known: KnownIds, scenario: Scenario | null, first: Scenario | null, isBlank: boolean) {
  const [base, setBase] = useState(first);
  const [answer, setAnswer] = useState<Saved | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const isStored = JSON.stringify(scenario) === JSON.stringify(base);
  const latest = useRef({ scenario, base, answer });
  latest.current = { scenario, base, answer };
  const save = () => {
    queue.current = queue.current.then(async () => {
      const { scenario: wanted, base: since, answer: told } = latest.current;
      if (wanted === null || told?.status === 'conflict' || JSON.stringify(wanted) === JSON.stringify(since)) return;
      const saved = await saveScenario(known, wanted, since);
      latest.current = { ...latest.current, base: saved.status === 'saved' ? wanted : since, answer: saved };
      setAnswer(saved);
      if (saved.status === 'saved') setBase(wanted);
    });
  };
  useEffect(() => {
    if (isStored || scenario === null) return;
    const timer = setTimeout(save, restMs);
    return () => clearTimeout(timer);
  }, [JSON.stringify(scenario), isStored]);
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      save();
    };
  }, []);
  const conflict = answer?.status === 'conflict' ? answer : null;
  const state: SaveState = isBlank && scenario === null ? 'blank' : stateOf(scenario, isStored, answer);
  useEffect(() => {
    if (state === 'saved' || state === 'blank') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [state]);
  /** After a conflict: goes on from what the form and the store agree on. */
  const settle = (agreed: Scenario | null) => {
    setAnswer(null);
    setBase(agreed);
  };
  return { state, conflict, settle };
}

function stateOf(scenario: Scenario | null, isStored: boolean, answer: Saved | null): Exclude<SaveState, 'blank'> {
  if (answer?.status === 'conflict') return 'conflict';
  if (scenario === null) return 'invalid';
  if (isStored) return 'saved';
  return answer?.status === 'failed' ? 'failed' : 'waiting';
}
