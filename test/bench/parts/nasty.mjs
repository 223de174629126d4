// Texts of a megabyte that are made to cost a scan as much as they can, against source code of that size; in CPU time, which what else runs here does not change.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from '../../../scripts/load.mjs';
import { median, rounds, table } from '../measure.mjs';

export const order = 2.7;
export const title = 'Nasty texts';

const length = 1_000_000;
/** Scans before the first that counts: what is measured is the work, not the start. */
const warming = 30;
const shown = 10;

function milliseconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function run({ engine }) {
  const { nastyTexts } = await load("export * from './test/engine/nasty-texts';");
  const code = readFileSync(createRequire(import.meta.url).resolve('typescript')).subarray(0, length);
  const texts = [
    { name: 'source code', bytes: code },
    ...nastyTexts(length).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
  ].map((one) => ({ ...one, scan: [], open: [] }));
  const context = { path: 'a.js' };
  for (let n = 0; n < warming; n++) engine.scanBytes(code, context);
  for (let round = 0; round < rounds; round++)
    for (const one of texts) {
      const text = new TextDecoder().decode(one.bytes);
      one.scan.push(milliseconds(() => (one.left = engine.scanBytes(one.bytes, context).unexamined?.places ?? 0)));
      one.open.push(milliseconds(() => void engine.open(text, context).findings));
    }
  const [source, ...nasty] = texts.map(({ name, left, scan, open }) => ({
    name,
    left,
    scan: median(scan),
    open: median(open),
  }));
  return {
    sourceMilliseconds: source.scan,
    texts: nasty
      .map(({ name, left, scan, open }) => ({ name, left, scan: scan / source.scan, open: open / source.open }))
      .sort((a, b) => b.scan - a.scan),
  };
}

export const page = ({ sourceMilliseconds, texts }) =>
  `${texts.length} texts of 1 MB that are made to cost as much as they can: CPU time, × that of source code of that size (${sourceMilliseconds.toFixed(1)} ms), of a scan of bytes
and of opening a document. What is beyond the budget of a text is counted and told: \`offkey scan\` names the file as not scanned in full, an editor shows a note. The worst ${shown}:

${table(
  ['text', 'bytes', 'document', 'places not looked at'],
  texts.slice(0, shown).map(({ name, scan, open, left }) => [name, scan.toFixed(1), open.toFixed(1), left]),
)}`;
