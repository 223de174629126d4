/** What `npm run evaluate` counts (docs/evaluation.md), on texts made up here. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Label {
  line: number;
  endLine: number;
  start: number;
  end: number;
  truth: 'secret' | 'clean' | 'ignore';
}
type Found = Omit<Label, 'truth'> & { confidence: string };
interface Tally {
  right: number;
  wrong: number;
  found: number;
  secrets: number;
}
interface Scoring {
  judgeText(text: { labels: Label[] }, findings: Found[]): unknown;
  tally(judged: unknown[]): Tally;
}

const script = (name: string): Promise<unknown> =>
  import(pathToFileURL(join(process.cwd(), 'scripts/evaluation', name)).href);

const at = (line: number, start: number, end: number): Omit<Label, 'truth'> => ({ line, endLine: line, start, end });
const found = (line: number, start: number, end: number): Found => ({ ...at(line, start, end), confidence: 'likely' });

suite('the evaluation', () => {
  test('counts what is right, wrong, missed, and what is neither', async () => {
    const { judgeText, tally } = (await script('score.mjs')) as Scoring;
    const labels: Label[] = [
      { ...at(1, 4, 9), truth: 'secret' },
      { ...at(2, 4, 9), truth: 'secret' },
      { ...at(3, 0, 5), truth: 'clean' },
      { ...at(4, 0, 5), truth: 'ignore' },
      { ...at(5, -1, -1), truth: 'secret' },
    ];
    const findings = [
      found(1, 5, 12), // overlaps a secret
      found(1, 4, 6), // the same once more
      found(2, 10, 12), // beside one
      found(3, 0, 5), // a look-alike
      found(4, 0, 5), // neither
      found(5, 70, 80), // anywhere on a line whose columns are not known
    ];
    assert.deepEqual(tally([judgeText({ labels }, findings)]), { right: 2, wrong: 2, found: 2, secrets: 3 });
  });

  test('a fifth of the repositories is held out, whatever the case of their names', async () => {
    const { isHeldOut } = (await script('data.mjs')) as { isHeldOut(repository: string): boolean };
    const names = Array.from({ length: 2000 }, (_, i) => `owner${i % 37}/name${i}`);
    const share = names.filter(isHeldOut).length / names.length;
    assert.ok(share > 0.17 && share < 0.23, String(share));
    assert.equal(isHeldOut('Owner/Name'), isHeldOut('owner/name'));
  });

  test('each repository is in one fold, and no fold is that which is held out', async () => {
    const { isIn, isHeldOut } = (await script('data.mjs')) as {
      isIn(repository: string, part: number, parts: number, salt?: string): boolean;
      isHeldOut(repository: string): boolean;
    };
    const names = Array.from({ length: 500 }, (_, i) => `owner${i % 37}/name${i}`);
    for (const name of names)
      assert.equal([0, 1, 2, 3, 4].filter((fold) => isIn(name, fold, 5, 'fold ')).length, 1, name);
    for (const fold of [0, 1, 2, 3, 4]) {
      const both = names.filter((name) => isHeldOut(name) && isIn(name, fold, 5, 'fold ')).length;
      assert.ok(both > 5 && both < 50, `${both} of fold ${fold} are held out`);
    }
  });

  test('weights are fitted from nothing where no earlier ones may show through', async () => {
    const { fit } = (await script('fit.mjs')) as {
      fit(
        cases: { features: string[]; secret: boolean; weight: number }[],
        table: Record<string, { weight: number; sign: string; fixed?: true }>,
        options: { base: number; ridge: number; fresh?: boolean },
      ): Record<string, number>;
    };
    const table = {
      seen: { weight: 9, sign: 'any' },
      unseen: { weight: 9, sign: 'any' },
      kept: { weight: -2, sign: '-', fixed: true as const },
    };
    const cases = [true, true, true, false].map((secret) => ({ features: ['seen'], secret, weight: 1 }));
    const fresh = fit(cases, table, { base: 0, ridge: 0.1, fresh: true });
    assert.ok(fresh['seen']! > 0.5 && fresh['seen']! < 1.2, `three of four are odds of three to one: ${fresh['seen']}`);
    assert.equal(fresh['unseen'], 0);
    assert.equal(fresh['kept'], -2);
  });
});
