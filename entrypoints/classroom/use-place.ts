/** Where the class is, held in the address: steps and switches replace it, another view is a place to come back from. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatPlace, type Place, parsePlace } from '../../components/classroom/place.ts';

export type Go = (place: Place, how?: 'push' | 'replace') => void;

export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(parsePlace(location.hash));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = useCallback<Go>((next, how = 'replace') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', formatPlace(next));
    setPlace(next);
  }, []);
  return [place, go];
}
