/** The trainer's own scenarios as they are saved now, whichever window saved them. */
import { useEffect, useState } from 'preact/hooks';
import type { KnownIds } from '../../rules/model/scenario.ts';
import { loadOwn, type Own, watchOwn } from './scenario-store.ts';

export function useOwn(known: KnownIds, first: Own): Own {
  const [own, setOwn] = useState(first);
  useEffect(() => watchOwn(() => void loadOwn(known).then(setOwn)), [known]);
  return own;
}
