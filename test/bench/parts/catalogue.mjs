// What more types cost: the same bytes through engines of 100, 300, 1,000 and all types, taking turns; and how long an engine takes from nothing to its first finding.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, readCorpus, rounds, seconds, table, two } from '../measure.mjs';

export const order = 2.5;
export const title = 'The size of the catalogue';

/** Bytes held in memory at most. */
const limit = 60e6;
const counts = [100, 300, 1000, Infinity];
const starts = 9;

/** So many types, spread evenly over the catalogue: the first ones would be those of a few vendors. */
function some(providers, count) {
  const total = providers.reduce((sum, { secrets }) => sum + secrets.length, 0);
  let seen = 0;
  return providers
    .map((provider) => ({
      ...provider,
      secrets: provider.secrets.filter(
        () => Math.floor(((seen + 1) * count) / total) > Math.floor((seen++ * count) / total),
      ),
    }))
    .filter(({ secrets }) => secrets.length > 0);
}

export function run({ createEngine, providers, folder, cli, temporary, sample }) {
  const { files, bytes } = readCorpus(folder, limit);
  const text = `key = '${sample('stripe-secret-key')}'\n`;
  const variants = counts.map((count) => {
    const chosen = count === Infinity ? providers : some(providers, count);
    return { types: chosen.reduce((sum, { secrets }) => sum + secrets.length, 0), chosen, scan: [], ready: [] };
  });
  for (const variant of variants) variant.engine = createEngine({ providers: variant.chosen });
  for (let round = 0; round < rounds; round++)
    for (const { engine, scan } of variants)
      scan.push(seconds(() => files.forEach(({ path, content }) => void engine.scanBytes(content, { path }))));
  for (let n = 0; n < starts; n++)
    for (const { chosen, ready } of variants)
      ready.push(seconds(() => void createEngine({ providers: chosen }).scan(text, { path: 'a.py' })) * 1000);

  const file = join(temporary, 'one-key.py');
  writeFileSync(file, text);
  const timeOf = (args) => seconds(() => spawnSync(process.execPath, args)) * 1000;
  const cold = { node: [], scan: [] };
  for (let n = 0; n < starts; n++) {
    cold.node.push(timeOf(['-e', '0']));
    cold.scan.push(timeOf([cli, 'scan', file]));
  }
  const fewest = median(variants[0].scan);
  return {
    megabytes: Math.round(bytes / 1e6),
    engines: variants.map(({ types, scan, ready }) => ({
      types,
      megabytesPerSecond: Math.round(bytes / 1e6 / median(scan)),
      ratio: median(scan) / fewest,
      readyMilliseconds: median(ready),
    })),
    coldStartMilliseconds: median(cold.scan) - median(cold.node),
  };
}

export const page = ({ megabytes, engines, coldStartMilliseconds }) =>
  [
    table(
      [`types, on ${megabytes} MB`, 'MB/s', 'time, × that of the fewest', 'engine ready, ms'],
      engines.map(({ types, megabytesPerSecond, ratio, readyMilliseconds }) => [
        types,
        megabytesPerSecond,
        two(ratio),
        Math.round(readyMilliseconds),
      ]),
    ),
    '',
    `From the start of the command to the first finding, less what Node itself takes: ${Math.round(coldStartMilliseconds)} ms.`,
  ].join('\n');
