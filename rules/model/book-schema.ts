/**
 * The form of the rulebook: what a YAML file under `rules/book/` may hold. The types that the rest of the product works
 * with are inferred from these schemas, so the form is written down once. Only the compiler runs them; everybody else
 * imports the types from `book.ts`.
 */
import * as v from 'valibot';

const isoDate = v.pipe(v.string(), v.isoDate('must be a date written YYYY-MM-DD'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'));
const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
const duration = v.pipe(
  v.string(),
  v.regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'must be an ISO 8601 duration'),
);
const link = v.pipe(v.string(), v.url('must be an address'));
/** "41(5)(b)", "recital 9", "§ 472(2)": the place in the instrument, without the word "Article". */
const article = v.pipe(v.string(), v.minLength(1));

/** How sure we are of a line: read in an official text, in a secondary source, or by nobody. */
export const confidence = v.picklist(['official', 'secondary', 'unverified']);
export const verdict = v.picklist(['allowed', 'conditions', 'authorisation', 'not-available']);
export const slot = v.picklist(['before', 'during', 'after', 'never', 'deadlines', 'contacts', 'overlap']);
export const kind = v.picklist([
  'power',
  'condition',
  'obligation',
  'limit',
  'procedure',
  'definition',
  'deadline',
  'contact',
  'prohibition',
]);

/** A state, or a set of states that the compiler derives from the states' own pages. */
export const stateOrSet = v.union([stateId, v.picklist(['eu', 'schengen', 'associated', 'non-eu'])]);

/** When a layer or a line applies. All named conditions must hold. */
export const condition = v.strictObject({
  /** The state in which the measure is taken, or which is asked. */
  host: v.optional(v.array(stateOrSet)),
  /** The state whose officers act, or which asks. */
  acting: v.optional(v.array(stateOrSet)),
  /** The officer's own state, whichever way the measure goes. */
  home: v.optional(v.array(stateOrSet)),
  partner: v.optional(v.array(stateOrSet)),
  /** Both states are in the list. */
  both: v.optional(v.array(stateOrSet)),
  /** At least one of the two is in the list. */
  either: v.optional(v.array(stateOrSet)),
  /** None of the two is in the list. */
  neither: v.optional(v.array(stateOrSet)),
  /** Both states are bound by each of these instruments on the date. */
  bound: v.optional(v.array(slug)),
  /** The two are not both bound by any of these instruments on the date. */
  unbound: v.optional(v.array(slug)),
  neighbours: v.optional(v.boolean()),
  direction: v.optional(v.picklist(['out', 'in'])),
  service: v.optional(v.picklist(['police', 'customs'])),
});

export const citation = v.strictObject({ instrument: slug, article: v.optional(article) });

/** What makes a "no" a no (or leaves a measure to national law), as a sentence of the catalogue: `no.<code>`. */
export const whyCode = v.picklist([
  'outside',
  'outside-no-treaty',
  'no-record',
  'no-centre',
  'no-land-border',
  'not-neighbours',
  'uk-left',
  'declared',
  'not-live',
  'not-opened',
  'other-pair',
  'crime',
  'own-law',
  'not-in-force',
]);

export const factValue = v.union([v.boolean(), v.number(), v.string()]);

const provenance = {
  confidence,
  /** The day on which somebody last compared this with its source. */
  checked: isoDate,
  /** Where it was read, if that is not the official address of the instrument. */
  source: v.optional(link),
};

export const line = v.strictObject({
  id: slug,
  slot,
  kind,
  text: v.pipe(v.string(), v.minLength(1)),
  cite: v.union([citation, v.array(citation)]),
  deadline: v.optional(duration),
  /**
   * How the deadline is counted, where not plainly: working days only; without the hours between midnight and nine; or not
   * at all, being no period that runs from an event (counted back from one, or how long something is kept).
   */
  counts: v.optional(v.picklist(['working-days', 'without-night', 'not'])),
  values: v.optional(v.record(v.string(), factValue)),
  when: v.optional(condition),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  /** Lines of a more general layer that this line takes the place of. */
  replaces: v.optional(v.array(slug)),
  ...provenance,
  /** For the keepers of the book; never shown to officers. */
  note: v.optional(v.string()),
});

/** One rule-giver's answer: a treaty's, a declaration's, a convention's. The most special one that applies stands first. */
export const layer = v.strictObject({
  id: slug,
  /** From the most special to the most general. */
  rank: v.picklist(['treaty', 'declaration', 'act', 'convention', 'national', 'practice', 'fallback']),
  /** The instrument that gives this layer its force. Both states must be bound by it, unless `reach` says otherwise. */
  basis: v.optional(citation),
  /** `both`: both states must be bound by the basis (default). `one`: it is enough that one is. `none`: not asked. */
  reach: v.optional(v.picklist(['both', 'one', 'none'])),
  when: v.optional(condition),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  verdict: v.optional(verdict),
  facts: v.optional(v.record(v.string(), factValue)),
  /** Values of this layer that another provision than the basis decides. */
  decides: v.optional(v.record(v.string(), citation)),
  /**
   * For "not available": what makes it one. `acts` leave a state out: the first in force is cited, without them the basis.
   * `states` are bound by the act and not by the provision.
   */
  why: v.optional(
    v.strictObject({ code: whyCode, acts: v.optional(v.array(citation)), states: v.optional(v.array(stateId)) }),
  ),
  /** Said in place of the catalogue's sentence where that says too little; and what to use instead. */
  reason: v.optional(v.string()),
  instead: v.optional(v.array(slug)),
  /** Layers that fall away where this one applies. */
  replaces: v.optional(v.array(slug)),
  ...v.partial(v.object(provenance)).entries,
  lines: v.optional(v.array(line)),
  note: v.optional(v.string()),
});

export const topic = v.strictObject({
  id: slug,
  group: v.picklist(['action', 'information', 'sis', 'systems', 'judicial', 'agencies', 'events', 'crime', 'partners']),
  /**
   * `action`: officers of one state act in another. `request`: one state asks another. `own`: a rule for the officer's own
   * state that needs no partner.
   */
  perspective: v.picklist(['action', 'request', 'own']),
  related: v.optional(v.array(slug)),
  /** It says whom to call or how to record it: on a page it stands behind topics that say what may be done. */
  supporting: v.optional(v.boolean()),
  layers: v.array(layer),
});

/** Layers for one host state: `rules/book/borders/<topic>/<HOST>.yaml`. They join the topic's own layers. */
export const border = v.strictObject({ topic: slug, host: stateId, layers: v.array(layer) });

export const instrument = v.strictObject({
  id: slug,
  title: v.string(),
  /** What officers call it, per language of the name. The first English name is the short title. */
  names: v.optional(v.record(v.string(), v.array(v.string()))),
  kind: v.picklist([
    'regulation',
    'directive',
    'decision',
    'framework-decision',
    'convention',
    'agreement',
    'declaration',
    'recommendation',
    'national-law',
    'policy',
    'proposal',
  ]),
  celex: v.optional(v.string()),
  /** The official publication: ELI, EUR-Lex or the national gazette. */
  link: v.optional(link),
  adopted: v.optional(isoDate),
  /** The first day on which it can be relied on. Absent: not established. */
  from: v.optional(isoDate),
  /** The last day on which it could be. */
  until: v.optional(isoDate),
  replacedBy: v.optional(v.array(slug)),
  /** One sentence on what the replacement changed. */
  change: v.optional(v.string()),
  /** Who is bound, with dates where they differ from the instrument's own. `any`: it binds nobody in particular. */
  bound: v.union([
    v.literal('any'),
    v.array(
      v.strictObject({
        set: v.optional(stateOrSet),
        states: v.optional(v.array(stateId)),
        from: v.optional(isoDate),
        until: v.optional(isoDate),
      }),
    ),
  ]),
  except: v.optional(v.array(v.strictObject({ state: stateId, why: v.string() }))),
  /** The topics on whose cards it is at work; the first is where a search for it leads. */
  topics: v.optional(v.array(slug)),
  /** What keepers of the book have read of it in an official text: "39-66", "25a", "Annex XII", "recitals 28-36". */
  read: v.optional(v.array(v.string())),
  ...provenance,
  note: v.optional(v.string()),
});

const membership = v.strictObject({ from: isoDate, until: v.optional(isoDate) });
const named = v.strictObject({ name: v.string(), kind: v.optional(v.string()) });

export const state = v.strictObject({
  id: stateId,
  iso3: v.pipe(v.string(), v.length(3)),
  plate: v.string(),
  phone: v.string(),
  mrz: v.array(v.string()),
  languages: v.array(v.string()),
  eu: v.optional(membership),
  /** The day from which the Schengen Convention's police chapter applies; land borders where the dates differ. */
  schengen: v.optional(
    v.strictObject({
      status: v.picklist(['full', 'associated', 'partial']),
      from: v.optional(isoDate),
      until: v.optional(isoDate),
      note: v.optional(v.string()),
    }),
  ),
  optOuts: v.array(v.strictObject({ protocol: v.string(), effect: v.string() })),
  neighbours: v.array(stateId),
  fixedLinks: v.optional(v.array(v.strictObject({ to: stateId, name: v.string() }))),
  forces: v.array(named),
  customs: v.optional(v.string()),
  contactPoint: v.optional(
    v.strictObject({ name: v.string(), note: v.optional(v.string()), confidence: v.optional(confidence) }),
  ),
  /** Languages in which requests under an act are accepted, where that was read; `others` may be accepted too. */
  requestLanguages: v.optional(
    v.array(
      v.strictObject({
        for: slug,
        languages: v.pipe(v.array(v.string()), v.minLength(1)),
        others: v.optional(v.boolean()),
        /** The national law or declaration that says so. */
        law: v.string(),
        ...provenance,
      }),
    ),
  ),
  note: v.optional(v.string()),
  ...provenance,
});

export const centre = v.strictObject({
  id: slug,
  name: v.string(),
  place: v.string(),
  states: v.array(stateId),
  basis: v.optional(v.string()),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  tasks: v.optional(v.string()),
  ...provenance,
  note: v.optional(v.string()),
});

/** How a value on a tile is read: the words for it come from the message catalogue. */
/** A sentence of the quiz that asks for a fact; without one its label asks. */
export const quizAsk = v.picklist([
  'action',
  'request',
  'hold',
  'consent',
  'distance',
  'time',
  'offences',
  'urgent-offences',
  'borders',
  'release',
  'without-consent',
  'answer',
  'urgent-answer',
  'hit-office',
  'alert-period',
  'surrender',
  'surrender-decision',
  'hand-over',
  'contact-persons',
  'preventive',
  'form',
]);

/** How the quiz may ask for a fact. Only what has one right answer in the topics that are named. */
export const quizUse = v.strictObject({
  ask: v.optional(quizAsk),
  topics: v.array(slug),
  /** Wrong choices may come from other topics too. */
  across: v.optional(v.boolean()),
  /** Values of which more than one could be defended: where one is right, the others of its group are no wrong choices. */
  apart: v.optional(v.array(v.array(factValue))),
});

export const fact = v.strictObject({
  type: v.picklist(['choice', 'distance', 'minutes', 'duration', 'number', 'text']),
  /** For `choice`: the values that it can have. */
  values: v.optional(v.array(factValue)),
  /** Where it stands among the tiles; low numbers first. */
  order: v.number(),
  /** Absent: the quiz does not ask for it. */
  quiz: v.optional(v.array(quizUse)),
});

/** Hosts of official publications, by who answers for them; a host stands for its subdomains too. */
export const officialHosts = v.record(
  v.string(),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name, without scheme or path'))),
);

/**
 * Translations of a topic's prose: `rules/book/text/<language>/<topic>.yaml`. Keys are line ids, and layer ids for reasons;
 * `of` is the fingerprint of the English text that was translated, so that a later change is noticed.
 */
export const translations = v.record(
  slug,
  v.strictObject({ text: v.pipe(v.string(), v.minLength(1)), of: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)) }),
);
