// Reads labelled data (docs/evaluation.md describes the format) and splits it by repository.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ line: number, endLine: number, start: number, end: number, truth: 'secret' | 'clean' | 'ignore', category: string }} Label
 * @typedef {{ path: string, repository: string, heldOut: boolean, text: string, labels: Label[] }} LabelledText
 */

/**
 * All texts of a folder's *.jsonl and *.jsonl.gz files, or of one such file.
 * @returns {LabelledText[]}
 */
export function readLabelled(folder) {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  const files = statSync(folder).isDirectory()
    ? readdirSync(folder)
        .filter((name) => /\.jsonl(\.gz)?$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [folder];
  if (files.length === 0) throw new Error(`${folder} holds no *.jsonl or *.jsonl.gz (docs/evaluation.md).`);
  return files.flatMap(readFile);
}

function readFile(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [labelled(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: ${error.message}`, { cause: error });
    }
  });
}

function labelled({ path, text, labels }) {
  if (typeof path !== 'string' || typeof text !== 'string' || !Array.isArray(labels))
    throw new Error('expected an object with path, text and labels');
  const repository = path.split('/').slice(0, 2).join('/');
  return {
    path,
    repository,
    heldOut: isHeldOut(repository),
    text,
    labels: labels.map(([line, endLine, start, end, truth, category]) => ({
      line,
      endLine,
      start,
      end,
      truth,
      category,
    })),
  };
}

/** A fifth of all repositories is held out, chosen by its name alone, so that the same ones are held out in every version of the data. */
export const isHeldOut = (repository) => isIn(repository, 0, 5);

/** Is a repository in one of `parts` parts, told by the hash of its name (FNV-1a) behind a salt? */
export function isIn(repository, part, parts, salt = '') {
  let hash = 0x811c9dc5;
  for (const char of new TextEncoder().encode(salt + repository.toLowerCase()))
    hash = Math.imul(hash ^ char, 0x01000193) >>> 0;
  return hash % parts === part;
}
