/** What a security officer reads first: the manifest of each build asks for exactly this, and its pages may do no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromeBuild, firefoxBuild } from '../../scripts/browser/launch.ts';

describe.each([
  ['Chrome and Edge', chromeBuild],
  ['Firefox', firefoxBuild],
])('the manifest for %s', (_, build) => {
  const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));

  it('is of version 3 and has the permissions of docs/decisions/005-permissions.md', () => {
    expect(manifest.manifest_version).toBe(3);
    // Firefox asks for no permission for its sidebar.
    const panel = build === chromeBuild ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
    ]);
  });

  it('has no site, and may be given any that the officer names', () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it('lets its pages run their own scripts and reach nothing', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(policy.split(';').map((part) => part.trim().split(/ (.*)/)));
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('has a button, keys and a word for the address bar', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(Object.keys(manifest.commands).sort()).toEqual(['_execute_action', 'marks', 'read', 'search']);
    expect(manifest.omnibox).toEqual({ keyword: 'bb' });
  });

  it('opens nothing by itself', () => {
    if (build === chromeBuild) expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });
});
