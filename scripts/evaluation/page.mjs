// What `npm run evaluate` prints.
import { f1, precision, recall, tally } from './score.mjs';

const share = (number) => number.toFixed(3);
const row = (name, one) =>
  `${name.padEnd(34)} ${share(precision(one))}  ${share(recall(one))}  ${share(f1(one))}   ${String(one.found).padStart(5)} of ${String(one.secrets).padEnd(5)} ${String(one.wrong).padStart(5)} wrong`;

/** @param by `category` or `detector`: further rows for each */
export function table(judged, by) {
  const lines = [`${' '.repeat(34)}  P      R      F1`];
  lines.push(row('all', tally(judged)));
  lines.push(row('to tune on', tally(judged.filter(({ text }) => !text.heldOut))));
  lines.push(row('held out', tally(judged.filter(({ text }) => text.heldOut))));
  lines.push('');
  for (const confidence of ['certain', 'likely', 'possible'])
    lines.push(
      ...['tuned', 'held out'].map((split) => {
        const part = judged.filter(({ text }) => text.heldOut === (split === 'held out'));
        const { right, wrong } = tally(part, confidence);
        return `${`${confidence}, ${split}`.padEnd(34)} ${share(precision({ right, wrong }))}   ${right} right, ${wrong} wrong`;
      }),
    );
  lines.push('');
  if (by === 'category') lines.push(...categories(judged));
  if (by === 'detector') lines.push(...detectors(judged));
  return lines.join('\n');
}

/** Each fold's row: what was measured on repositories that its weights have not seen, and on those that they were fitted on. */
export function foldsPage(folds) {
  const measured = folds.flatMap((fold) => fold.measured);
  const fitted = folds.flatMap((fold) => fold.fitted);
  return [
    `${' '.repeat(34)}  P      R      F1`,
    ...folds.map((fold, i) => row(`fold ${i + 1}, not fitted on`, tally(fold.measured))),
    row('all folds, not fitted on', tally(measured)),
    row('all folds, fitted on', tally(fitted)),
    '',
    ...['certain', 'likely', 'possible'].map((confidence) => {
      const { right, wrong } = tally(measured, confidence);
      return `${`${confidence}, not fitted on`.padEnd(34)} ${share(precision({ right, wrong }))}   ${right} right, ${wrong} wrong`;
    }),
  ].join('\n');
}

function categories(judged) {
  const groups = new Map();
  const group = (category) => {
    if (!groups.has(category)) groups.set(category, { found: 0, secrets: 0, wrong: 0 });
    return groups.get(category);
  };
  for (const { secrets, verdicts } of judged) {
    for (const { label, hit } of secrets) {
      const one = group(label.category);
      one.secrets++;
      if (hit) one.found++;
    }
    for (const { verdict, category } of verdicts) if (verdict === 'wrong') group(category ?? '(not labelled)').wrong++;
  }
  return [...groups]
    .sort(([, a], [, b]) => b.secrets - a.secrets || b.wrong - a.wrong)
    .map(
      ([category, { found, secrets, wrong }]) =>
        `${category.padEnd(44)} ${String(found).padStart(5)} of ${String(secrets).padEnd(5)} ${String(wrong).padStart(5)} wrong`,
    );
}

function detectors(judged) {
  const groups = new Map();
  for (const { found, verdict } of judged.flatMap((one) => one.verdicts)) {
    const key = `${found.detector} (${found.confidence})`;
    if (!groups.has(key)) groups.set(key, { right: 0, wrong: 0, ignored: 0 });
    groups.get(key)[verdict]++;
  }
  return [...groups]
    .sort(([, a], [, b]) => b.right + b.wrong - a.right - a.wrong)
    .map(
      ([detector, { right, wrong, ignored }]) =>
        `${detector.padEnd(44)} ${String(right).padStart(5)} right ${String(wrong).padStart(5)} wrong ${String(ignored).padStart(5)} ignored`,
    );
}

/** The first places that were missed, a few of each category. */
export function listMisses(judged, most) {
  const misses = judged.flatMap(({ text, secrets }) =>
    secrets
      .filter(({ hit }) => !hit)
      .map(({ label }) => `missed  ${text.path}:${label.line}:${label.start + 1}  ${label.category}`),
  );
  return spread(misses, most).join('\n');
}

export function listWrong(judged, most) {
  const wrong = judged.flatMap(({ verdicts }) =>
    verdicts
      .filter(({ verdict }) => verdict === 'wrong')
      .map(
        ({ found: { path, line, start, detector, confidence, redacted, name }, category }) =>
          `wrong   ${path}:${line}:${start + 1}  ${detector} ${confidence} ${redacted}${name === undefined ? '' : ` for ${name}`}  (${category ?? 'not labelled'})`,
      ),
  );
  return spread(wrong, most).join('\n');
}

/** `most` of a list, evenly from all of it. */
const spread = (list, most) =>
  list.filter((_, i) => Math.floor(((i + 1) * most) / list.length) > Math.floor((i * most) / list.length));

/** What was won and lost since the last run; of the held-out part only how much. */
export function compareRuns(before, now) {
  const lines = [];
  const difference = (a, b) => {
    const known = new Set(a);
    return b.filter((place) => !known.has(place));
  };
  for (const [split, name] of [
    ['tuned', ''],
    ['heldOut', ' (held out)'],
  ]) {
    const parts = [
      ['found', 'found, was missed', difference(before[split].found, now[split].found)],
      ['found', 'missed, was found', difference(now[split].found, before[split].found)],
      ['wrong', 'false alarm, was none', difference(before[split].wrong, now[split].wrong)],
      ['wrong', 'no longer a false alarm', difference(now[split].wrong, before[split].wrong)],
    ];
    for (const [, what, places] of parts) {
      if (places.length === 0) continue;
      lines.push(`${what}${name}: ${places.length}`);
      if (split === 'tuned') lines.push(...places.slice(0, mostPlaces).map((place) => `  ${place}`));
      if (split === 'tuned' && places.length > mostPlaces) lines.push(`  and ${places.length - mostPlaces} more`);
    }
  }
  return lines.length === 0 ? 'Nothing changed since the last run.' : `Since the last run:\n${lines.join('\n')}`;
}

const mostPlaces = 40;
