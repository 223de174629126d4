// Loads rooms from their sources: with the samples of the detectors, which the bundles in dist/ leave out.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundledAs } from './bundled-as.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param contents a module of exports, its imports relative to the project's folder: "export * from './engine'"
 * @param external packages that are loaded by themselves
 */
export async function load(contents, external = []) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external,
    alias: bundledAs,
    logLevel: 'error',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

/** The engine with its providers. */
export const loadEngine = () => load("export * from './engine'; export { providers } from './engine/detectors';");
