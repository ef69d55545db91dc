import { expect, it } from 'vitest';
import { siteName, sitePattern } from './site-pattern.ts';

it.each([
  ['https://records.example/case/7?x=1#y', 'https://records.example/*'],
  ['http://127.0.0.1:8080/index.html', 'http://127.0.0.1/*'],
  ['https://user:secret@records.example:8443/', 'https://records.example/*'],
  ['http://[::1]:3000/', 'http://[::1]/*'],
])('asks for the host of %s alone', (address, pattern) => {
  expect(sitePattern(address)).toBe(pattern);
});

it.each([undefined, '', 'about:blank', 'chrome://version', 'file:///tmp/a.html', 'not an address', 'data:text/html,x'])(
  'asks for nothing on %s',
  (address) => expect(sitePattern(address)).toBeNull(),
);

it('shows a pattern as a site', () => {
  expect(siteName('https://records.example/*')).toBe('https://records.example');
});
