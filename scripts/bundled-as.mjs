/** Packages whose main file a bundler cannot follow → the file that it can. */
export const bundledAs = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
