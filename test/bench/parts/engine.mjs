// The engine on bytes in memory, one thread, against touching every byte, and where its time goes.
import { load } from '../../../scripts/load.mjs';
import { median, readCorpus, rounds, seconds, table, two } from '../measure.mjs';

export const order = 2;
export const title = 'Engine in memory, one thread';

/** Bytes held in memory at most. */
const limit = 150e6;

export async function run({ engine, folder }) {
  const { indexBuiltIn, createPrefilter } = await load(
    "export { indexBuiltIn } from './engine/engine'; export { createPrefilter } from './engine/prefilter/prefilter';",
  );
  const { keywords, tables } = indexBuiltIn();
  const prefilter = createPrefilter(keywords, tables);
  const { files, bytes } = readCorpus(folder, limit);
  const runs = { touch: [], filter: [], engine: [] };
  let sum = 0;
  let hits = 0;
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    runs.touch.push(
      seconds(() =>
        files.forEach(({ content }) => {
          for (let i = 0; i < content.length; i++) sum = (sum + content[i]) | 0;
        }),
      ),
    );
    hits = 0;
    runs.filter.push(seconds(() => files.forEach(({ content }) => prefilter.bytes(content, () => void hits++))));
    findings = 0;
    runs.engine.push(
      seconds(() =>
        files.forEach(({ path, content }) => {
          findings += engine.scanBytes(content, { path }).findings.length;
        }),
      ),
    );
  }
  const rate = (list) => Math.round(bytes / 1e6 / median(list));
  return {
    megabytes: Math.round(bytes / 1e6),
    findings,
    hitsPerMegabyte: Math.round(hits / (bytes / 1e6)),
    nanosecondsPerHit: Math.round(((median(runs.engine) - median(runs.filter)) / hits) * 1e9),
    filterShare: median(runs.filter) / median(runs.engine),
    touchMegabytesPerSecond: rate(runs.touch),
    filterMegabytesPerSecond: rate(runs.filter),
    engineMegabytesPerSecond: rate(runs.engine),
    ratio: median(runs.touch) / median(runs.engine),
    checksum: sum,
  };
}

export const page = (figures) => {
  const { megabytes, ratio, hitsPerMegabyte, nanosecondsPerHit, filterShare } = figures;
  return `${table(
    [`${megabytes} MB`, 'MB/s'],
    [
      ['touching every byte in JavaScript', figures.touchMegabytesPerSecond],
      ['filter alone: every keyword found, nothing done', figures.filterMegabytesPerSecond],
      ['whole engine', `${figures.engineMegabytesPerSecond} (× ${two(ratio)})`],
    ],
  )}

Where the time goes: the filter takes ${Math.round(filterShare * 100)}% of it. It meets ${hitsPerMegabyte.toLocaleString('en')} keywords a megabyte; all that comes behind it is ${nanosecondsPerHit} ns for each of
them, with what a file costs however small it is: gates on bytes, which turn down nearly all, the windows that are decoded for the rest, and the judgement. Reading alone (above) and the
filter are the floor in plain Node; what is above it is the handling of hits, much of it in a scan's first second, before the code is compiled.`;
};
