import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { withoutLeads } from './rules/detect/common-pack.ts';
import { leanPacks } from './scripts/build/lean-packs.ts';
import { popupFiles } from './scripts/build/popup-files.ts';
import { smallReaders } from './scripts/build/small-readers.ts';

/** Pages of the extension may run its own scripts and show its own styles and images: nothing else, and no network. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const lexicon = new URL('./generated/lexicon/', import.meta.url);

/** A pack as a script: it leaves its data where the reader, which is injected after it, finds them. */
function packScript(name: string): string {
  const key = JSON.stringify(name.replace(/\.json$/, ''));
  const written: string = JSON.parse(readFileSync(new URL(name, lexicon), 'utf8'));
  const pack = name === 'common.json' ? withoutLeads(written) : written;
  // Line breaks as they are; the compiler lets nothing in that would need a mark before it.
  return `(globalThis.borderbriefPacks??={})[${key}]=\`${pack}\``;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Borderbrief',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser !== 'firefox' && { minimum_chrome_version: '120' }),
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_open__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      search: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_search__' },
      read: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_read__' },
      marks: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_marks__' },
    },
    omnibox: { keyword: 'bb' },
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'borderbrief@borderbrief.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    /** Each language of the lexicon is one script, so that only those asked for are put into a page. */
    'build:publicAssets': (_, assets) => {
      const packs = readdirSync(lexicon).filter((file) => /^(common|[a-z]{2}(-phrases)?)\.json$/.test(file));
      for (const name of packs)
        assets.push({ relativeDest: `lexicon/${name}`.replace(/json$/, 'js'), contents: packScript(name) });
      // Most officers read all languages: one file is put into a page sooner than twenty-seven.
      const cores = packs.filter((file) => !file.includes('-phrases'));
      assets.push({ relativeDest: 'lexicon/all.js', contents: cores.map(packScript).join(';\n') });
      // The word to the script that reads, which is there already. A frame that came later has none, and answers nothing.
      for (const word of ['Read', 'Watch', 'Follow'])
        assets.push({ relativeDest: `${word.toLowerCase()}-now.js`, contents: `globalThis.borderbrief${word}?.()` });
    },
  },
  vite: () => ({
    plugins: [leanPacks, popupFiles(), smallReaders],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The polyfill for preloading fetches, which the pages' policy forbids; every browser that is aimed at preloads by itself.
    build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, target: 'es2023' },
  }),
});
