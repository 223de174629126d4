// A repository with a long history, grown from the lines of real files: the same in every run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readCorpus } from './measure.mjs';

/** A seeded source of numbers (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/**
 * Grows a repository by `git fast-import`: each commit edits some files line by line, every fortieth merges a side branch, some add a line with a secret that a later one
 * takes away.
 * @param corpus a folder of text files to take lines from
 * @param secrets values to plant, each in a commit of its own
 */
export function growRepository(folder, { corpus, commits, secrets, files: wanted = 800 }) {
  const number = numbersFrom(7);
  const { files } = readCorpus(corpus, 120e6);
  const texts = files.filter(
    ({ path, content }) =>
      /\.(js|ts|json|md|ya?ml)$/.test(path) && content.length > 3000 && content.length < 80e3 && !/\.min\./.test(path),
  );
  const lines = texts.slice(0, 4000).flatMap(({ content }) =>
    content
      .toString('utf8')
      .split('\n')
      .filter((line) => line.length < 200),
  );
  const tree = new Map();
  for (let i = 0; i < Math.min(wanted, texts.length); i++) {
    const { path, content } = texts[Math.floor((i * texts.length) / wanted)];
    tree.set(`src/module${i % 40}/file${i}${/\.\w+$/.exec(path)[0]}`, content.toString('utf8').split('\n'));
  }
  const names = [...tree.keys()];
  const chunks = [];
  const put = (text) => chunks.push(text);
  const data = (text) => put(`data ${Buffer.byteLength(text)}\n${text}\n`);
  const planted = [];
  const every = Math.floor(commits / (secrets.length + 1));
  let mark = 0;
  let side;
  for (let n = 1; n <= commits; n++) {
    const isMerge = side !== undefined && n % 40 === 0;
    const onSide = n % 40 === 20;
    put(
      `commit refs/heads/${onSide ? 'side' : 'main'}\nmark :${++mark}\ncommitter A <a@example.org> ${1.5e9 + n * 600} +0000\n`,
    );
    data(`Change ${n}`);
    if (n > 1) put(`from :${onSide ? mark - 1 : side === mark - 1 ? mark - 2 : mark - 1}\n`);
    if (isMerge) put(`merge :${side}\n`);
    const changed = n === 1 ? names : Array.from({ length: 1 + number(3) }, () => names[number(names.length)]);
    if (onSide) {
      side = mark;
      put(`M 100644 inline side/file${n}.js\n`);
      data(Array.from({ length: 30 }, () => lines[number(lines.length)]).join('\n'));
      continue;
    }
    for (const name of new Set(changed)) {
      const text = tree.get(name);
      if (n > 1)
        for (let edit = 0; edit < 1 + number(2); edit++) {
          const at = number(text.length + 1);
          if (number(3) === 0 && text.length > 20) text.splice(at, 1 + number(8));
          else text.splice(at, 0, ...Array.from({ length: 1 + number(8) }, () => lines[number(lines.length)]));
        }
      if (n % every === 0 && secrets.length > planted.length) {
        const line = `const key${n} = "${secrets[planted.length]}";`;
        text.push(line);
        planted.push({ name, line, until: n + 50 });
      }
      put(`M 100644 inline ${name}\n`);
      data(text.join('\n'));
    }
    for (const { name, line } of planted.filter(({ until }) => until === n)) {
      const text = tree.get(name);
      const at = text.indexOf(line);
      if (at >= 0) text.splice(at, 1);
      put(`M 100644 inline ${name}\n`);
      data(text.join('\n'));
    }
  }
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const { status, stderr } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], {
    input: Buffer.from(chunks.join('')),
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`git fast-import: ${stderr}`);
  // As a clone has it: packed, versions as differences of each other.
  execFileSync('git', ['-C', folder, 'repack', '-a', '-d', '-f', '-q', '--window=10']);
  return { commits, planted: planted.length };
}
