import { build } from 'vite';

/** One script that a page can be given, from a TypeScript file. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2023', lib: { entry: file, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Nothing came of ${file}.`);
  return output.output[0].code;
}
