// `node scripts/fit-weights.mjs FOLDER [--ridge N] [--base N]`: fits engine/generic/weights.ts anew on the four fifths of labelled data that are not held out, and prints
// the table. It writes nothing: a person reads it, rounds it, and puts it there.
import { parseArgs } from 'node:util';
import { casesOf } from './evaluation/cases.mjs';
import { readLabelled } from './evaluation/data.mjs';
import { chance, fit, score } from './evaluation/fit.mjs';
import { load } from './load.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ridge: { type: 'string', default: '4' }, base: { type: 'string', default: '-1' } },
});
if (positionals.length !== 1) {
  console.error('usage: node scripts/fit-weights.mjs FOLDER [--ridge N] [--base N]');
  process.exit(2);
}

const { createEngine, features: table } = await load(
  "export * from './engine'; export { features } from './engine/generic/weights';",
);
const cases = casesOf(
  createEngine(),
  readLabelled(positionals[0]).filter(({ heldOut }) => !heldOut),
);

const base = Number(values.base);
const weights = fit(cases, table, { base, ridge: Number(values.ridge) });
const count = (name, secret) => cases.filter((one) => one.secret === secret && one.features.includes(name)).length;
console.log(`${cases.length} values, ${cases.filter(({ secret }) => secret).length} of them secrets; base ${base}\n`);
console.log('feature              was    now   secrets  others');
for (const [name, { weight, fixed }] of Object.entries(table))
  console.log(
    `${name.padEnd(18)} ${weight.toFixed(1).padStart(5)}  ${fixed ? 'fixed' : weights[name].toFixed(1).padStart(5)}  ${String(count(name, true)).padStart(7)} ${String(count(name, false)).padStart(7)}`,
  );

console.log('\nscore      secrets  others');
for (let low = -3; low < 7; low += 0.5) {
  const inside = cases.filter(({ features }) => {
    const value = score(features, weights, base);
    return value >= low && value < low + 0.5;
  });
  const secrets = inside.filter(({ secret }) => secret).length;
  console.log(
    `${low.toFixed(1).padStart(4)}       ${String(secrets).padStart(6)}  ${String(inside.length - secrets).padStart(6)}   expected ${chance(low + 0.25).toFixed(2)}`,
  );
}
