/** What must hold between the types of the catalogue: stable ids, no two for one value, work that grows with the text alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, expandExample, randomFrom, sampleOf, type Secret } from '../../engine';
import { compile } from '../../engine/compile';
import { providers } from '../../engine/detectors';
import { scanAll } from '../../engine/document';
import { scannerOf } from './scanner-of';

const engine = createEngine();
const secrets = providers.flatMap((provider) => provider.secrets);
const facts = { path: 'app.py', language: 'python', traits: new Set<string>() };

suite('between the types of the catalogue', () => {
  test('no id is ever taken back: people have them in their ignore files', () => {
    const before = readFileSync('test/engine/detector-ids.txt', 'utf8').split('\n').filter(Boolean);
    const now = new Set(secrets.map(({ id }) => id));
    assert.deepEqual(
      before.filter((id) => !now.has(id)),
      [],
      'these ids are gone: keep them, or say in their place what became of them',
    );
    assert.deepEqual(
      [...now].filter((id) => !before.includes(id)),
      [],
      '`npm run generate` writes new ids down',
    );
  });

  test('which of two types a value belongs to is never decided by the order of their names', () => {
    const scanner = scannerOf(secrets.map(compile));
    const random = randomFrom(31);
    const tied = new Set<string>();
    for (const secret of secrets) {
      const name = nameOf(secret);
      for (const write of [(v: string) => `${name} = "${v}"\n`, (v: string) => `${name}: ${v}\n`]) {
        const text = write(sampleOf(secret, random));
        const found = scanAll(scanner, text, facts).records.flatMap(({ at, found: list }) =>
          list.map(({ candidate, start, end }) => ({ ...candidate, start: at + start, end: at + end })),
        );
        const own = found
          .filter(({ detector }) => detector === secret.id)
          .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0];
        for (const other of found)
          if (
            own !== undefined &&
            other.detector !== own.detector &&
            other.start === own.start &&
            other.end === own.end &&
            other.confidence === own.confidence &&
            other.distance === own.distance
          )
            tied.add([own.detector, other.detector].sort().join(' = '));
      }
    }
    assert.deepEqual([...tied], []);
  });

  test('of two types that always match together, each is told under the name of its own variable', () => {
    const scanner = scannerOf(secrets.map(compile));
    const random = randomFrom(33);
    /** By type: those that matched the same value each time. */
    const companions = new Map<string, Set<string>>();
    for (const secret of secrets) {
      const name = nameOf(secret);
      for (let n = 0; n < 3; n++) {
        const found = scanAll(scanner, `${name} = "${sampleOf(secret, random)}"\n`, facts).records.flatMap(
          ({ at, found: list }) =>
            list.map(({ candidate, start, end }) => ({
              detector: candidate.detector,
              span: `${at + start}-${at + end}`,
            })),
        );
        const own = found.find(({ detector }) => detector === secret.id);
        const others = new Set(found.filter(({ span }) => span === own?.span).map(({ detector }) => detector));
        const before = companions.get(secret.id);
        companions.set(secret.id, before === undefined ? others : new Set([...before].filter((id) => others.has(id))));
      }
    }
    const isTold = (id: string): boolean => {
      const secret = secrets.find((one) => one.id === id)!;
      const text = `${secret.environmentVariable ?? nameOf(secret)} = "${sampleOf(secret, random)}"\n`;
      return engine.scan(text).some(({ detector }) => detector === id);
    };
    const together = [...companions].flatMap(([id, others]) =>
      [...others]
        .filter((other) => other > id && companions.get(other)?.has(id) && !(isTold(id) && isTold(other)))
        .map((other) => `${id} = ${other}`),
    );
    assert.deepEqual(together, []);
  });

  test('an example finds types of its own provider only', () => {
    const random = randomFrom(32);
    const strangers: string[] = [];
    for (const provider of providers)
      for (const secret of provider.secrets)
        for (const example of secret.examples.match)
          for (const found of engine.scan(expandExample(example, secret, random)))
            if (found.provider !== provider.id && found.provider !== 'generic')
              strangers.push(`${secret.id}: ${found.detector}`);
    assert.deepEqual(strangers, []);
  });

  test('a keyword again and again makes work that grows as the text does', () => {
    const scanner = scannerOf(secrets.map(compile));
    const work = (text: string): number => {
      let characters = 0;
      const counter: typeof scanner = {
        ...scanner,
        run(rule, keyword, at, cut, given) {
          characters += cut.text.length;
          return scanner.run(rule, keyword, at, cut, given);
        },
      };
      scanAll(counter, text, facts);
      return characters;
    };
    const steep: string[] = [];
    for (const [index, keyword] of scanner.prefilter.keywords.entries()) {
      const widest = Math.max(...scanner.rules(index).map(({ before, after }) => before + after));
      // Longer than a window, so that most of them are full.
      const piece = `${keyword} = "`;
      const times = Math.ceil((1.5 * widest) / piece.length);
      const [once, twice] = [times, 2 * times].map((n) => work(piece.repeat(n)));
      if (twice! > once! * 3.3 + 20_000) steep.push(`${keyword}: ${once} characters, then ${twice}`);
    }
    assert.deepEqual(steep, []);
  });
});

/** A name that a value of the type would stand under. */
function nameOf(secret: Secret): string {
  const word = secret.near?.[0] ?? secret.named?.[0];
  return word === undefined ? 'value' : `${word.replace(/\W+$/, '')}_key`;
}
