declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; diacritics: boolean; done(): void },
    ): void;
  }
}
