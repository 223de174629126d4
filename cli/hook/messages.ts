import { languageOf, suppressionHint } from '../../engine';
import { counted, printable, type ReportedFinding, type ScanResult, type SkippedFile } from '../../reports';
import { quoted } from '../quoted';
import type { HookName } from './run';

export interface Occasion {
  readonly name: HookName;
  /** HEAD's commit. */
  readonly head: string | undefined;
}

const words: Readonly<Record<HookName, { stopped: string; read: string; nothing: string }>> = {
  'pre-commit': {
    stopped: 'the commit is stopped',
    read: 'staged',
    nothing: 'nothing was scanned: no staged file has content that the last commit lacks',
  },
  'pre-push': {
    stopped: 'the push is stopped',
    read: 'pushed',
    nothing: 'nothing was scanned: the remote has all of these commits',
  },
  'pre-receive': {
    stopped: 'the push is refused',
    read: 'received',
    nothing: 'nothing was scanned: the server has all of these commits',
  },
};

/** How many files that were not scanned are listed. */
const listed = 10;

/** Why git is stopped: what, where, the command that fixes it, the comment that allows it. */
export function blockedMessage(
  occasion: Occasion,
  findings: readonly ReportedFinding[],
  missed: readonly SkippedFile[],
): string {
  const { stopped } = words[occasion.name];
  const reasons = [
    ...(findings.length > 0 ? [`${counted(findings.length, 'secret')} in it`] : []),
    ...(missed.length > 0 ? [`${counted(missed.length, 'file')} could not be scanned`] : []),
  ];
  const lines = [`offkey: ${stopped}: ${reasons.join(', ')}.`, ''];
  for (const finding of findings) lines.push(...findingLines(occasion, finding), '');
  for (const { path, reason } of missed.slice(0, listed)) lines.push(`  not scanned: ${printable(path)}: ${reason}`);
  if (missed.length > listed) lines.push(`  not scanned: ${counted(missed.length - listed, 'more file')}`);
  if (missed.length > 0) lines.push('');
  return lines.join('\n');
}

function findingLines({ name, head }: Occasion, finding: ReportedFinding): string[] {
  const { path, line, column, confidence, detector, redacted, commit } = finding;
  const place = `${printable(path)}:${line}:${column}`;
  const where = commit === undefined ? '' : `  (commit ${commit.slice(0, 12)})`;
  const target = quoted(`${path}:${line}`);
  const hint = suppressionHint(languageOf(path), detector);
  const lines = [`  ${place}  ${redacted}  ${detector}, ${confidence}${where}`];
  if (name === 'pre-commit') lines.push(`    fix it:    offkey fix ${target} --to env && git add ${quoted(path)}`);
  else {
    const amend = commit === head ? 'git commit --amend' : `git rebase -i ${commit?.slice(0, 12) ?? ''}~`;
    lines.push(`    fix it:    offkey fix ${target} --to env, and take it out of the commit: ${amend}`);
  }
  lines.push(
    hint === undefined
      ? `    allow it:  the line "${detector} ${finding.fingerprint} -- why" in .offkeyignore`
      : `    allow it:  ${hint.text}   ${hint.place === 'above' ? `above line ${line}` : `at the end of line ${line}`}`,
  );
  return lines;
}

/** That git may go on, and on what ground. */
export function clearMessage({ name }: Occasion, { findings, skipped, stats }: ScanResult): string {
  const { nothing, read } = words[name];
  if (stats.files === 0 && skipped.length === 0) return `offkey: ${nothing}.\n`;
  const ignored = findings.length > 0 ? `; ${findings.length} ignored` : '';
  const left = skipped.length > 0 ? `; ${counted(skipped.length, 'file')} not scanned (${kinds(skipped)})` : '';
  return `offkey: no secrets in ${counted(stats.files, `${read} file`)}${ignored}${left}.\n`;
}

const kinds = (skipped: readonly SkippedFile[]): string => [...new Set(skipped.map(({ reason }) => reason))].join(', ');
