/**
 * How the popup's code is cut into files. Each file costs about as much time as what stands in it, and a script of the page
 * waits for all of its files and styles; so what the popup needs is two files, and the one that asks the page what it says
 * does not wait for the one that draws.
 */
import type { Plugin, Rolldown } from 'vite';
import { root } from '../root.ts';

const asks = `${root}/entrypoints/popup/ask.ts`;
const core = `${root}/generated/book/core.json`;
const draws = `${root}/entrypoints/popup/main.tsx`;

export function popupFiles(): Plugin {
  return {
    name: 'popup-files',
    outputOptions(options) {
      // The scripts that are put into pages are one file each.
      if (options.format !== 'es') return;
      const groups = [
        { name: fileOf(asks, 'asking'), priority: 2 },
        { name: fileOf(draws, 'briefing'), priority: 1 },
      ];
      return { ...options, codeSplitting: { groups } };
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, path }) {
        if (!path.endsWith('/popup/index.html')) return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const linkTo = (file: string) => chunks.find(({ facadeModuleId }) => facadeModuleId === file)?.fileName;
        const script = { type: 'module', async: true, crossorigin: true, src: `/${linkTo(asks)}` };
        const preload = { rel: 'modulepreload', crossorigin: true, href: `/${linkTo(core)}` };
        return [
          { tag: 'script', attrs: script, injectTo: 'head-prepend' },
          { tag: 'link', attrs: preload, injectTo: 'head' },
        ];
      },
    },
  };
}

/** Names a module that a script cannot do without, but for the script itself: nothing in such a file needs another. */
function fileOf(script: string, name: string) {
  let needed: Set<string> | undefined;
  return (id: string, ctx: Rolldown.ChunkingContext): string | null => {
    needed ??= needs(script, ctx);
    return needed.has(id) && id !== script ? name : null;
  };
}

function needs(script: string, ctx: Rolldown.ChunkingContext): Set<string> {
  const needed = new Set([script]);
  for (const id of needed) for (const next of ctx.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
}
