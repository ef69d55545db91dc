/** Reads one data file and checks it against its schema; every fault carries the file, the line and a plain sentence. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

export interface Fault {
  file: string;
  line: number;
  message: string;
}

/** The canonical form of the data files: what `npm run fix` writes. */
export const canonicalForm = { lineWidth: 110, indentSeq: true } as const;

export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}

export class YamlFile {
  readonly file: string;
  readonly text: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  /**
   * @param path where the file lies
   * @param file how faults name it (relative to the project)
   */
  constructor(path: string, file: string) {
    this.file = file;
    this.text = readFileSync(path, 'utf8');
    this.#document = parseDocument(this.text, { lineCounter: this.#lines });
  }

  get syntaxFaults(): Fault[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      line: error.linePos?.[0].line ?? 1,
      message: `is not valid YAML: ${error.message.split('\n')[0]}`,
    }));
  }

  get value(): unknown {
    return this.#document.toJS();
  }

  /** The line on which the value at `path` stands, or the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length) as (string | number)[], true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  fault(path: readonly PropertyKey[], message: string): Fault {
    return { file: this.file, line: this.lineOf(path), message };
  }

  /** The file's value in the form of the schema, or its faults. */
  parse<T extends v.GenericSchema>(schema: T): { value: v.InferOutput<T> } | { faults: Fault[] } {
    if (this.syntaxFaults.length > 0) return { faults: this.syntaxFaults };
    const result = v.safeParse(schema, this.value);
    if (result.success) return { value: result.output };
    return {
      faults: result.issues.map((issue) => {
        const path = issue.path?.map((item) => item.key as PropertyKey) ?? [];
        return this.fault(path, `${path.map(String).join('.') || 'the file'}: ${issue.message}`);
      }),
    };
  }

  get isCanonical(): boolean {
    return this.canonicalText === this.text;
  }

  get canonicalText(): string {
    return this.#document.toString(canonicalForm);
  }
}
