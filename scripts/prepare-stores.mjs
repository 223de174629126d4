// `node scripts/prepare-stores.mjs [--all | PART …]` (`--where` prints where they are): puts what the proofs of fixes need into a folder of their own, which all clones
// share: servers, the stores' clients for each language, the tools that check formats; one part a file in proof-parts/. A part is made again when its list of
// versions changes; one whose toolchain is missing is left out, with a word; slow ones take minutes and are made only where they are asked for.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import certificates from './proof-parts/certificates.mjs';
import checkers from './proof-parts/checkers.mjs';
import go from './proof-parts/go.mjs';
import helm from './proof-parts/helm.mjs';
import jvm from './proof-parts/jvm.mjs';
import kubernetes from './proof-parts/kubernetes.mjs';
import node from './proof-parts/node.mjs';
import python from './proof-parts/python.mjs';
import rewriters from './proof-parts/rewriters.mjs';
import rust from './proof-parts/rust.mjs';
import spring from './proof-parts/spring.mjs';
import tofu from './proof-parts/tofu.mjs';

/** Where it all is: OFFKEY_STORES, else in the user's cache. */
export const storesFolder =
  process.env.OFFKEY_STORES ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'offkey', 'stores');

/** Part: what it needs (`missing` says what is not there), what its content depends on, how it is made in its empty folder. */
const parts = { python, node, go, jvm, spring, checkers, certificates, rewriters, rust, kubernetes, tofu, helm };

const keyOf = (versions) => createHash('sha256').update(versions.join('\n')).digest('hex');

/** The folder of a part; undefined if it is not made, or made of other versions. */
export function preparedPart(name) {
  const folder = join(storesFolder, name);
  const stamp = `${folder}.made`;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === keyOf(parts[name].versions) ? folder : undefined;
}

function prepare(name) {
  if (preparedPart(name) !== undefined) return true;
  const missing = parts[name].missing();
  if (missing) {
    console.error(`The stores' part "${name}" is left out: ${missing} is missing.`);
    return false;
  }
  const folder = join(storesFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = Date.now();
  try {
    parts[name].make(folder);
  } catch (error) {
    console.error(`The stores' part "${name}" could not be made: ${error.message}`);
    return false;
  }
  writeFileSync(`${folder}.made`, keyOf(parts[name].versions));
  console.error(`${name}: ready after ${Math.round((Date.now() - started) / 1000)} s`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  if (asked.includes('--where')) {
    console.log(JSON.stringify(Object.fromEntries(Object.keys(parts).map((name) => [name, preparedPart(name)]))));
    process.exit();
  }
  const made = Object.keys(parts)
    .filter((name) =>
      asked.length === 0 ? parts[name].slow !== true : asked.includes(name) || asked.includes('--all'),
    )
    .map(prepare);
  if (made.includes(false)) process.exitCode = 1;
}
