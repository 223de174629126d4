// The engine on bytes in memory, one thread, against touching every byte.
import { median, readCorpus, rounds, seconds, table, two } from '../measure.mjs';

export const order = 2;
export const title = 'Engine in memory, one thread';

/** Bytes held in memory at most. */
const limit = 150e6;

export function run({ engine, folder }) {
  const { files, bytes } = readCorpus(folder, limit);
  const runs = { touch: [], engine: [] };
  let sum = 0;
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    runs.touch.push(
      seconds(() =>
        files.forEach(({ content }) => {
          for (let i = 0; i < content.length; i++) sum = (sum + content[i]) | 0;
        }),
      ),
    );
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
    touchMegabytesPerSecond: rate(runs.touch),
    engineMegabytesPerSecond: rate(runs.engine),
    ratio: median(runs.touch) / median(runs.engine),
    checksum: sum,
  };
}

export const page = ({ megabytes, touchMegabytesPerSecond, engineMegabytesPerSecond, ratio }) =>
  table(
    [`${megabytes} MB`, 'MB/s'],
    [
      ['touching every byte in JavaScript', touchMegabytesPerSecond],
      ['whole engine', `${engineMegabytesPerSecond} (× ${two(ratio)})`],
    ],
  );
