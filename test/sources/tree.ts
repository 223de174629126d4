/** Temporary folders with files, for tests that scan real ones. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createEngine, randomFrom, sampleOf } from '../../engine';
import { providers } from '../../engine/detectors';

export const engine = createEngine();

/** A fresh, well-formed value of a detector. */
export function sample(detector: string, seed = 1): string {
  const secret = providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === detector);
  assert.ok(secret, `no detector ${detector}`);
  return sampleOf(secret, randomFrom(seed));
}

const made: string[] = [];

/** Path → content. Gives the folder; `removeTrees` takes all of them away. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offkey-tree-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function removeTrees(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
