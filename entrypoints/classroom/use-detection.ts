/** What is found in a text while it is typed. One reading is under way at a time; of the texts that wait only the last is read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseAnswer, CaseQuestion } from '../../components/classroom/text-reading.ts';

export interface Detected extends CaseAnswer {
  /** The text in which it was found. */
  text: string;
}

/** @returns the last answer; null until there is one */
export function useDetection(text: string, lang: string): Detected | null {
  const [detected, setDetected] = useState<Detected | null>(null);
  const reader = useRef<ReturnType<typeof startReader> | null>(null);
  useEffect(() => {
    const started = startReader(setDetected);
    reader.current = started;
    return () => started.stop();
  }, []);
  useEffect(() => reader.current?.ask({ text, lang }), [text, lang]);
  return detected;
}

function startReader(onDetected: (detected: Detected) => void) {
  const worker = new Worker('/case-reader.js');
  let asked: CaseQuestion | null = null;
  let waiting: CaseQuestion | null = null;
  const send = (question: CaseQuestion) => {
    asked = question;
    worker.postMessage(question);
  };
  worker.onmessage = ({ data }: MessageEvent<CaseAnswer>) => {
    const text = asked?.text ?? '';
    const next = waiting;
    asked = null;
    waiting = null;
    if (next !== null) send(next);
    onDetected({ text, ...data });
  };
  return {
    ask(question: CaseQuestion) {
      if (asked === null) send(question);
      else waiting = question;
    },
    stop: () => worker.terminate(),
  };
}
