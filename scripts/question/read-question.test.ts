import { describe, expect, it } from 'vitest';
import { lexiconLanguages, readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { loadBook } from '../rulebook/load-book.ts';
import { theDetector } from '../rulebook/load-detector.ts';
import { readQuestion } from './read-question.ts';

const book = loadBook();
theDetector();

describe('a question typed in a hurry', () => {
  it.each([
    ['en', 'IE', 'eaw arrest in poland, what now', 'eaw', 'PL'],
    ['de', 'DE', 'nacheile nach österreich', 'hot-pursuit', 'AT'],
    ['fr', 'FR', 'mae vers l’espagne', 'eaw', 'ES'],
    ['el', 'GR', 'παρακολούθηση τηλεφώνου στη βουλγαρία', 'interception', 'BG'],
    ['nl', 'NL', 'jit met belgië oprichten', 'jit', 'BE'],
  ])('is read without its capitals (%s: %s, %s)', (lang, home, text, topic, state) => {
    const { topics, states } = readQuestion(book, text, home, false, lang);
    expect({ topic: topics[0], state: states[0] }).toEqual({ topic, state });
  });

  it('takes no word for a state that it is not: a long page is read as it stands', () => {
    const page = 'we went to poland on an eaw. '.repeat(30);
    expect(readQuestion(book, page, 'IE', false, 'en')).toMatchObject({ topics: [], states: [] });
  });

  it.each([
    ['fi', 'EE', 'kuulustelu tallinnassa, mikä lomake', 'eio'],
    ['pt', 'ES', 'caçador leva a carabina para a montaria', 'firearms'],
    ['bg', 'RO', 'откраднахме данни? не, хакерите са в букурещ', 'cybercrime'],
  ])('is answered by its everyday words before what is always shown (%s)', (lang, home, text, topic) => {
    expect(readQuestion(book, text, home, true, lang).topics[0]).toBe(topic);
  });

  it.each([
    [
      'en',
      'A qualified colleague confirmed the match. When do name and case number come back through the router?',
      'dna',
    ],
    ['fr', 'La victime peut-elle être prise en charge avant d’accepter de témoigner ?', 'trafficking-human-beings'],
    ['de', 'Abhanden gekommene Ware: bis wann muss der Händler das nach Entdeckung melden?', 'terrorism'],
  ])('finds the topic by the words of the book’s own lines (%s)', (lang, text, topic) => {
    expect(readQuestion(book, text, 'DE', true, lang).topics.slice(0, 8)).toContain(topic);
  });

  it('takes a word that it knows for no slip of another: "state" is no statue', () => {
    expect(readQuestion(book, 'Which state pays the interpreter?', 'IE', true, 'en').topics).not.toContain(
      'cultural-goods',
    );
  });

  it.each([
    ['nb', 'NO'],
    ['nn-NO', 'NO'],
    ['en_GB', 'NO'],
    [undefined, 'NO'],
  ])('whatever the language is called: %s', (lang, home) => {
    const text = lang?.startsWith('en') ? 'hunter with a rifle' : 'jeger på tur med rifle';
    expect(readQuestion(book, text, home, true, lang).topics).toContain('firearms');
  });

  it.each([
    ['FI', 'caçador leva a carabina para a montaria', 'firearms'],
    ['PT', 'was tun, wenn ein Jäger mit seiner Flinte nach Polen fährt', 'firearms'],
    ['DE', 'ali mu moramo priskrbeti tolmača', 'arrest-rights'],
  ])('is read in its own language, whoever asks (%s: %s)', (home, text, topic) => {
    expect(readQuestion(book, text, home, true).topics[0]).toBe(topic);
  });

  it.each([
    ['IE', 'en', 'psni want to know who owns a phone', ['GB']],
    ['DE', 'de', 'trierer kollegen fragen an', []],
    ['LU', 'de', 'Trierer Kollegen fragen an', ['DE']],
    ['ES', 'es', 'un gendarme sigue a un sospechoso', ['FR']],
    ['HU', 'en', 'a jandarm asked us', ['RO']],
    ['LU', 'de', 'Trierer Kollegen fragen nach einem Belgier', ['BE']],
    ['DE', 'de', 'Nacheile nach Östereich', ['AT']],
    ['IE', 'en', 'who owns this frech reg', ['FR']],
  ])('knows whose police or town is meant where no state is named (%s, %s: %s)', (home, lang, text, states) => {
    expect(readQuestion(book, text, home, false, lang).states).toEqual(states);
  });

  it('finds a state behind a small word that another language has as a rank', () => {
    expect(readQuestion(book, 'aviso puesto por alemania, lo detengo', 'ES', false, 'es').states).toEqual(['DE']);
  });

  it('names only topics of the book in its everyday words', () => {
    const folder = `${root}/rules/detect/lexicon`;
    const asked = lexiconLanguages(folder).map((lang) => readYaml(`${folder}/${lang}/asked.yaml`, {}));
    expect(asked).toHaveLength(26);
    expect([...new Set(asked.flatMap(Object.keys))].filter((topic) => !book.topics[topic])).toEqual([]);
  });

  it('takes a doubtful word for what it may be, since a question is about something', () => {
    expect(readQuestion(book, 'Was the tolk there in time?', 'SE', false, 'sv').topics).toContain('arrest-rights');
  });
});
