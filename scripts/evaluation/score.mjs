// Compares findings with labels. A finding that overlaps a secret is right; one that overlaps only a look-alike, or nothing, is wrong; one on an
// identifier that is neither (`ignore`) does not count.

/**
 * @typedef {{ path: string, line: number, endLine: number, start: number, end: number, detector: string, confidence: string, name?: string }} Found
 * @typedef {{ right: number, wrong: number, found: number, secrets: number }} Tally
 */

/** Does a finding overlap a label? Where columns are unknown, or several lines are spanned, sharing a line is enough. */
export function overlaps(found, label) {
  if (label.endLine < found.line || label.line > found.endLine) return false;
  const oneLine = found.line === found.endLine && label.line === label.endLine;
  const columns = label.start >= 0 && label.start < label.end;
  return !(oneLine && columns) || (found.end > label.start && found.start < label.end);
}

/**
 * Judges the findings of one text.
 * @returns verdicts on findings (each place once) and the labelled secrets with whether they were found
 */
export function judgeText(text, findings) {
  const seen = new Set();
  const verdicts = [];
  const secrets = text.labels.filter(({ truth }) => truth === 'secret').map((label) => ({ label, hit: false }));
  for (const found of findings) {
    const right = secrets.filter(({ label }) => overlaps(found, label));
    for (const secret of right) secret.hit = true;
    const others = text.labels.filter((label) => label.truth !== 'secret' && overlaps(found, label));
    const verdict = right.length > 0 ? 'right' : others.some(({ truth }) => truth === 'ignore') ? 'ignored' : 'wrong';
    const labels = right.length > 0 ? right.map(({ label }) => label) : others;
    // Two findings on one labelled place count once.
    const key = [
      verdict,
      right.length > 0 ? '' : found.line,
      ...labels.map(({ line, start }) => `${line}:${start}`),
    ].join();
    if (seen.has(key)) continue;
    seen.add(key);
    verdicts.push({ found, verdict, category: labels[0]?.category });
  }
  return { text, verdicts, secrets };
}

/** @returns {Tally} */
export function tally(judged, confidence) {
  const verdicts = judged
    .flatMap((one) => one.verdicts)
    .filter(({ found }) => !confidence || found.confidence === confidence);
  const secrets = judged.flatMap((one) => one.secrets);
  return {
    right: verdicts.filter(({ verdict }) => verdict === 'right').length,
    wrong: verdicts.filter(({ verdict }) => verdict === 'wrong').length,
    found: secrets.filter(({ hit }) => hit).length,
    secrets: secrets.length,
  };
}

export const precision = ({ right, wrong }) => right / Math.max(1, right + wrong);
export const recall = ({ found, secrets }) => found / Math.max(1, secrets);
export const f1 = (one) => (2 * precision(one) * recall(one)) / Math.max(1e-9, precision(one) + recall(one));
