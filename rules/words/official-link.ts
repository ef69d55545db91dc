/** The address of an official text in a language of the reader, where EUR-Lex has it; any other address as it is. */

/** How ELI names the languages of the Official Journal. */
const eliNames: Readonly<Record<string, string>> = {
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  hr: 'hrv',
  hu: 'hun',
  it: 'ita',
  lt: 'lit',
  lv: 'lav',
  mt: 'mlt',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
};

/** Before this year most acts were not published in Irish (Regulation (EU, Euratom) 2015/2264). */
const allActsInIrish = 2022;

/** `…/eli/reg/2018/1862/oj`: the act as published, in no language yet. */
const eli = /^https?:\/\/(?:data\.europa\.eu|eur-lex\.europa\.eu)\/eli\/[a-z_]+\/(?<year>\d{4})\/[^?#]+\/oj$/;
/** `…/legal-content/EN/TXT/?uri=CELEX:32018R1862` */
const celex =
  /^(?<before>https:\/\/eur-lex\.europa\.eu\/legal-content\/)EN(?<after>\/TXT\/\?uri=CELEX:\d(?<year>\d{4}).*)$/;

/**
 * @param link from the book: English, or of no language
 * @param lang of the interface; Norwegian and Icelandic have no Official Journal, and keep the link
 */
export function officialLink(link: string, lang: string): string {
  const name = eliNames[lang];
  if (name === undefined) return link;
  const isThere = (year: string | undefined) => lang !== 'ga' || Number(year) >= allActsInIrish;
  const ofEli = eli.exec(link)?.groups;
  if (ofEli && isThere(ofEli.year)) return `${link}/${name}`;
  const ofCelex = celex.exec(link)?.groups;
  if (ofCelex && isThere(ofCelex.year)) return `${ofCelex.before}${lang.toUpperCase()}${ofCelex.after}`;
  return link;
}
