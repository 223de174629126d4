// The text of docs/benchmarks.md.
const two = (value) => value.toFixed(2);
const milliseconds = (value) => (value < 1 ? value.toFixed(3) : value.toFixed(1));
const size = (bytes) => (bytes < 1e6 ? `${bytes / 1000} KB` : `${bytes / 1e6} MB`);

export function page({ folder, node, cores, detectors, keywords, memory, scan, peakMegabytes, keystrokes, start }) {
  const ripgrep = scan.rows.find(({ name, failed }) => name === 'ripgrep' && failed === undefined);
  const against = (value, base) => (base === undefined || base === 0 ? '' : two(value / base));
  const row = ({ name, failed, wall, cpu, findings }) =>
    failed === undefined
      ? `| ${name} | ${two(wall)} | ${against(wall, ripgrep?.wall)} | ${against(cpu, ripgrep?.cpu)} | ${findings ?? ''} |`
      : `| ${name} | ${failed} | | | |`;
  return `<!-- Written by \`npm run bench\`; do not edit. -->

# Benchmarks

\`npm run bench -- [folder]\` measures all of this in one run, each figure the median of several runs in turns, and writes this page and [benchmarks.json](benchmarks.json). Only the ratios carry over to
another machine. Measured here: \`${folder}\`, Node ${node}, ${cores} cores, ${detectors} types with ${keywords} keywords, file cache warm.

## Whole scan

${scan.megabytes} MB in ${scan.files.toLocaleString('en')} files, ignore rules off, no cache; ripgrep counts lines with the same keywords (\`-j2 -c -F -uu\`).
Other scanners are measured where they are on PATH.

| | seconds | × ripgrep's time | × ripgrep's CPU | findings |
|---|---|---|---|---|
${scan.rows.map(row).join('\n')}

Peak memory of the scan: ${peakMegabytes} MB.

## Engine in memory, one thread

| ${memory.megabytes} MB | MB/s |
|---|---|
| touching every byte in JavaScript | ${memory.touchMegabytesPerSecond} |
| whole engine | ${memory.engineMegabytesPerSecond} (× ${two(memory.ratio)}) |

## A keystroke in an open document

From the edit to the findings, in the engine (milliseconds).

| document | p50 | p99 | longest |
|---|---|---|---|
${keystrokes.map(({ bytes, p50, p99, max }) => `| ${size(bytes)} | ${milliseconds(p50)} | ${milliseconds(p99)} | ${milliseconds(max)} |`).join('\n')}

## Start

\`offkey scan\` of one tiny file: ${Math.round(start.offkey)} ms, of which Node itself ${Math.round(start.node)} ms.
`;
}
