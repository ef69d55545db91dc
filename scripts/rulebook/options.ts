/** What can be said after a command. */
export interface Options {
  json: boolean;
  jsonl: boolean;
  home?: string | undefined;
  with?: string[] | undefined;
  topic?: string[] | undefined;
  direction?: string | undefined;
  service?: string | undefined;
  lang?: string | undefined;
  'as-of'?: string | undefined;
  against?: string | undefined;
}
