/** `offkey leak` and `offkey inventory`, the bundle, on a repository into which a key leaked: what is printed, and that the services run on after all copies were moved. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from '../../engine';
import { makeMonorepo, type Monorepo, type Runnable } from '../response/monorepo';

const random = randomFrom(41);
const value = random.template('sk_live_51[A-Za-z0-9]{97}');
const next = random.template('sk_live_51[A-Za-z0-9]{97}');
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const percent = (text: string): string => [...text].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Copy {
  readonly source: 'file' | 'history';
  readonly path: string;
  readonly line: number;
  readonly encoding: string;
  readonly commit?: string;
  readonly pushed?: false | readonly string[];
}

interface Answer {
  readonly finding: { readonly fingerprint: string; readonly detector: string; readonly line: number };
  readonly copies: readonly Copy[];
  readonly services: readonly { readonly kind: string; readonly name: string; readonly path: string }[];
  readonly check: readonly { readonly text: string; readonly url?: string; readonly command?: string }[];
  readonly rotate: readonly { readonly text: string }[];
}

suite('a key leaked, on the command line', () => {
  let temporary: string;
  let folder: string;
  let monorepo: Monorepo;
  setup(() => {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-leak-cli-'));
    folder = join(temporary, 'shop');
    monorepo = makeMonorepo(folder, value);
  });
  teardown(() => rmSync(temporary, { recursive: true, force: true }));

  /** Runs the command; the value is in nothing that it prints, in no encoding. */
  const offkey = (...args: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
    });
    for (const form of [value.slice(20), base64(value).slice(8, 60), percent(value)])
      assert.ok(!(stdout + stderr).includes(form), 'the value was printed');
    return { code: status, out: stdout, err: stderr };
  };
  const leak = (place: string): Answer => JSON.parse(offkey('leak', place, '--format', 'json').out) as Answer;
  const inFiles = ({ copies }: Answer): string[] =>
    copies.flatMap(({ source, path, line, encoding }) => (source === 'file' ? `${path}:${line} ${encoding}` : []));

  test('names all nine places and nothing else, from any of them and by fingerprint', () => {
    const wanted = monorepo.puts.map(({ path, line, encoding }) => `${path}:${line} ${encoding}`);
    const first = leak('compose.yaml:5');
    assert.deepEqual(inFiles(first), wanted);
    for (const place of ['services/gateway/main.go:10', first.finding.fingerprint])
      assert.deepEqual(inFiles(leak(place)), wanted, place);
  });

  test('JSON is the contract, field by field', () => {
    const answer = leak('compose.yaml:5');
    assert.deepEqual(Object.keys(answer), ['finding', 'copies', 'services', 'check', 'rotate']);
    for (const copy of answer.copies) {
      const fields = ['source', 'path', 'line', 'encoding', ...(copy.source === 'history' ? ['commit', 'pushed'] : [])];
      assert.deepEqual(Object.keys(copy), fields);
      if (copy.source === 'history') assert.match(copy.commit!, /^[0-9a-f]{40}$/);
    }
    const pushed = (path: string): unknown =>
      answer.copies.find((copy) => copy.source === 'history' && copy.path === path)?.pushed;
    assert.deepEqual(pushed('compose.yaml'), ['origin/main']);
    assert.equal(pushed('deploy/shop.yaml'), false);
    for (const service of answer.services) assert.deepEqual(Object.keys(service), ['kind', 'name', 'path']);
    for (const { text } of [...answer.check, ...answer.rotate]) assert.ok(text.length > 0);
  });

  test('Markdown is the default and has seven parts', () => {
    const { code, out } = offkey('leak', 'compose.yaml:5');
    assert.equal(code, 0);
    assert.deepEqual(
      [...out.matchAll(/^## (\d)\. /gm)].map(([, number]) => number),
      ['1', '2', '3', '4', '5', '6', '7'],
    );
    for (const { path, line } of monorepo.puts) assert.ok(out.includes(`| ${path} | ${line} |`), path);
  });

  test('what is not there is told, with what to do', () => {
    const { code, err } = offkey('leak', 'readme.md:1');
    assert.equal(code, 2);
    assert.match(err, /no secret is found at readme\.md:1.*offkey scan/);
    writeFileSync(join(folder, 'two.py'), `pair = ["${value}", "${next}"]\n`);
    const several = offkey('leak', 'two.py:1');
    assert.equal(several.code, 2);
    assert.match(several.err, /several secrets.*[0-9a-f]{16}.*[0-9a-f]{16}/);
  });

  test('the inventory: who uses which key, without values; kept where it is asked for', () => {
    const { code, out } = offkey('inventory', '--format', 'json', '--save');
    assert.equal(code, 0);
    const kept = readFileSync(join(folder, '.offkey/inventory.json'), 'utf8');
    assert.deepEqual(JSON.parse(kept), JSON.parse(out));
    assert.ok(!kept.includes(value.slice(20)));
    const { keys } = JSON.parse(kept) as {
      keys: { fingerprint: string; places: { path: string; line: number }[]; services: { name: string }[] }[];
    };
    const { fingerprint } = leak('compose.yaml:5').finding;
    const key = keys.find((one) => one.fingerprint === fingerprint)!;
    assert.deepEqual(
      key.places.map(({ path, line }) => `${path}:${line}`).sort(),
      monorepo.puts.map(({ path, line }) => `${path}:${line}`).sort(),
    );
    for (const name of ['@shop/checkout', 'billing', 'Deployment/gateway', 'Deploy / deploy'])
      assert.ok(
        key.services.some((service) => service.name === name),
        name,
      );
    const text = offkey('inventory');
    assert.match(text.out, /^\| billing \| compose \| compose\.yaml \|$/m);
    rmSync(join(folder, '.offkey'), { recursive: true });
    offkey('inventory');
    assert.ok(!existsSync(join(folder, '.offkey')), 'nothing is kept unasked');
  });

  test('all copies moved by the checklist: every service still runs, with the key from the environment alone', function () {
    this.timeout(180_000);
    const runnable = monorepo.services.filter(({ argv: [program] }) => {
      const there = spawnSync('which', [program]).status === 0;
      if (!there) console.log(`      left out: ${program} is not there`);
      return there;
    });
    const run = ({ folder: below, argv: [program, ...args] }: Runnable, variables: string): string => {
      const environment = Object.fromEntries(
        [...variables.matchAll(/^(\w+)='?(.*?)'?$/gm)].map(([, name, text]) => [name!, text!]),
      );
      const { stdout, stderr } = spawnSync(program, args, {
        cwd: join(folder, below),
        env: { ...process.env, ...environment },
        encoding: 'utf8',
      });
      return stdout.trim() || stderr;
    };
    const variablesOf = ({ folder: below }: Runnable): string => {
      const file = join(folder, below, '.env');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    for (const service of runnable) assert.equal(run(service, variablesOf(service)), sha256(value), service.folder);

    for (const { path, line } of leak('compose.yaml:5').copies.filter(({ source }) => source === 'file')) {
      const { code, err } = offkey('fix', `${path}:${line}`, '--to', 'env', '--yes');
      if (code === 0) continue;
      // A Secret of Kubernetes is no place for a lookup: it says what to do, and so it is done.
      assert.match(err, /kubectl create secret/, path);
      const manifest = join(folder, path);
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^[^]*?---\n/, ''));
    }

    for (const service of runnable) {
      const variables = variablesOf(service);
      assert.equal(run(service, variables), sha256(value), `${service.folder}, the same key`);
      const rotated = variables
        .replaceAll(value, next)
        .replaceAll(base64(`${value}:`), base64(`${next}:`))
        .replaceAll(percent(value), percent(next));
      assert.equal(run(service, rotated), sha256(next), `${service.folder}, the next key`);
    }
    const left = leak(`services/web/.env:1`).copies.filter(({ source }) => source === 'file');
    assert.deepEqual(
      left.map(({ path }) => path).filter((path) => !/(^|\/)\.env$/.test(path)),
      [],
      'it stands in files of variables alone',
    );
  });
});
