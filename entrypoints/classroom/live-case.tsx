/**
 * A case text that is read while it is typed. What is typed, and the marks on it, stay here: the rest of the view is drawn
 * again only when something else is found, not at every key.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CaseText, type CaseTextProps } from '../../components/classroom/case-text.tsx';
import { marksAfterTyping } from '../../components/classroom/marked-lines.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import { useDetection } from './use-detection.ts';

export interface LiveCaseProps extends Omit<CaseTextProps, 'marks'> {
  /** What the text says now: called when that is not what it said before. */
  onFound: (items: FoundItem[]) => void;
}

export function LiveCase({ text: given, onText, onFound, ...shown }: LiveCaseProps) {
  const [text, setText] = useTyped(given);
  const detected = useDetection(text, shown.lang);
  const marks = useMemo(() => {
    if (detected === null) return [];
    return detected.text === text ? detected.marks : marksAfterTyping(detected.marks, detected.text, text);
  }, [detected, text]);
  const found = detected && JSON.stringify(detected.items);
  useLayoutEffect(() => {
    if (detected) onFound(detected.items);
  }, [found]);
  const onTyped = (typed: string) => {
    setText(typed);
    onText?.(typed);
  };
  return <CaseText {...shown} text={text} marks={marks} onText={onText && onTyped} />;
}

/** What was typed last, until another text is given. */
function useTyped(given: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(given);
  const last = useRef(given);
  if (last.current !== given) {
    last.current = given;
    if (typed !== given) setTyped(given);
  }
  return [typed, setTyped];
}
