import { describe, expect, it } from 'vitest';
import { defaultSettings, readingLanguages, readSettings, searchLanguages, withSite } from './settings.ts';

describe('readSettings', () => {
  it('starts from the defaults where nothing was stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings, faults: [], managed: [] });
  });

  it('keeps the good keys, lets a bad one fall back and names it', () => {
    const read = readSettings({ homeState: 'DE', service: 'navy', languages: ['de', 'fr'], theme: 'dark' });
    expect(read.settings).toEqual({ ...defaultSettings, homeState: 'DE', languages: ['de', 'fr'], theme: 'dark' });
    expect(read.faults).toEqual(['service']);
  });

  it.each([null, 7, 'DE', ['DE'], true])('treats %j as nothing stored', (stored) => {
    expect(readSettings(stored).settings).toEqual(defaultSettings);
  });

  it('leaves out keys that it does not know', () => {
    expect(readSettings({ homeState: 'FR', colour: 'red', ['__proto__']: { service: 'customs' } }).settings).toEqual({
      ...defaultSettings,
      homeState: 'FR',
    });
  });

  it('lets policy override key by key', () => {
    const read = readSettings({ homeState: 'DE', service: 'police' }, { service: 'customs' });
    expect(read.settings).toMatchObject({ homeState: 'DE', service: 'customs' });
    expect(read.managed).toEqual(['service']);
  });

  it('names a policy that does not fit, and keeps what the officer chose', () => {
    const read = readSettings({ homeState: 'DE' }, { homeState: 'Germany' });
    expect(read.settings.homeState).toBe('DE');
    expect(read).toMatchObject({ faults: ['homeState'], managed: [] });
  });

  it.each([['Europe/Atlantis'], ['+01:00'], ['Europe/Berlin '.repeat(50)], [7]])(
    'goes back to the clock of the computer where the stored zone %j is none, and names it',
    (timeZone) => {
      const read = readSettings({ homeState: 'DE', timeZone });
      expect(read.settings).toMatchObject({ homeState: 'DE', timeZone: null });
      expect(read.faults).toEqual(['timeZone']);
    },
  );

  it('keeps a time zone that is one, whether or not it is offered', () => {
    expect(readSettings({ timeZone: 'America/New_York' })).toMatchObject({
      settings: { timeZone: 'America/New_York' },
      faults: [],
    });
  });

  it('refuses a language that the product does not have', () => {
    expect(readSettings({ languages: ['de', 'tlh'] }).faults).toEqual(['languages']);
  });
});

describe('marked sites', () => {
  const site = 'https://records.example/*';

  it('are none at first, and a policy can say that there are none', () => {
    expect(readSettings({}).settings.markedSites).toEqual([]);
    const read = readSettings({ markedSites: [site] }, { markedSites: [] });
    expect(read).toMatchObject({ settings: { markedSites: [] }, managed: ['markedSites'], faults: [] });
  });

  it.each([
    ['https://*/*'],
    ['<all_urls>'],
    ['https://records.example/reports/*'],
    ['file:///*'],
    ['records.example'],
    [7],
  ])('cannot be %j: only one whole site at a time', (pattern) => {
    expect(readSettings({ markedSites: [pattern] })).toMatchObject({
      settings: { markedSites: [] },
      faults: ['markedSites'],
    });
  });

  it('come once each, and go', () => {
    expect(withSite(withSite([], site, true), site, true)).toEqual([site]);
    expect(withSite([site, 'https://other.example/*'], site, false)).toEqual(['https://other.example/*']);
  });
});

describe('languages', () => {
  it('searches in those of the browser, the home state and English where none is ticked', () => {
    expect(searchLanguages(defaultSettings, 'nb-NO', ['no'])).toEqual(['no', 'en']);
    expect(searchLanguages(defaultSettings, 'ru', ['de', 'fr', 'it', 'rm'])).toEqual(['de', 'fr', 'it', 'en']);
  });

  it('reads all where none is ticked', () => {
    expect(readingLanguages(defaultSettings)).toHaveLength(26);
  });

  it('takes what is ticked, and nothing else', () => {
    const ticked = { ...defaultSettings, languages: ['pl' as const] };
    expect(searchLanguages(ticked, 'de', ['de'])).toEqual(['pl']);
    expect(readingLanguages(ticked)).toEqual(['pl']);
  });
});
