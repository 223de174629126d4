/** Why there is a finding at a place, or none: what the engine looked at there, in words. Nothing of a value is in it. */
import type { Considered, Explanation } from '../engine';
import { evidenceInWords } from './evidence';
import type { ReportedDetector } from './types';
import { printable } from './words';

/** Where an offset stands; both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is asked: a line, or a place on it. */
export interface Question {
  readonly path: string;
  readonly line: number;
  /** Default: the whole line. */
  readonly column?: number;
  /** Its offset; undefined without a column. */
  readonly offset?: number;
}

/** More places than these are counted only. */
const mostPlaces = 20;

/**
 * @param explanation what `Engine.explain` says of the line
 * @returns lines of plain text, the last one ended
 */
export function renderWhy(
  question: Question,
  explanation: Explanation,
  placeOf: (offset: number) => Place,
  detectors: ReadonlyMap<string, ReportedDetector>,
): string {
  const { findings, considered } = closest(question, explanation);
  const nameOf = (id: string): string => {
    const name = detectors.get(id)?.name;
    return name === undefined ? id : `${name} (${id})`;
  };
  const at = (start: number): string => {
    const { line, column } = placeOf(start);
    return `${line}:${column}`;
  };
  const lines: string[] = [];
  const told = new Set<Considered>();
  for (const finding of findings) {
    const ignored = finding.ignored === undefined ? '' : `, accepted by ${acceptedBy[finding.ignored.by]}`;
    lines.push(
      `${at(finding.start)}  ${nameOf(finding.detector)} ${finding.redacted}: ${finding.confidence}${ignored}`,
    );
    const source = considered.find(
      (one) => one.detector === finding.detector && one.confidence !== undefined && overlap(one, finding),
    );
    if (source?.score !== undefined) lines.push(...scoreLines(source));
    else
      lines.push(
        ...finding.evidence.map(
          (one) => `    ${one.against ? 'against' : 'for    '}  ${printable(evidenceInWords(one))}`,
        ),
      );
    for (const one of considered) if (one.detector === finding.detector && overlap(one, finding)) told.add(one);
  }
  const rest = considered.filter((one) => !told.has(one));
  const values = rest.filter(({ wordAlone }) => wordAlone !== true);
  for (const one of values.slice(0, mostPlaces)) {
    const winner = one.confidence === undefined ? undefined : findings.find((finding) => overlap(one, finding));
    lines.push(`${at(one.start)}  ${nameOf(one.detector)}: ${outcome(one, winner && nameOf(winner.detector))}`);
    lines.push(...scoreLines(one));
  }
  if (values.length > mostPlaces) lines.push(`and ${values.length - mostPlaces} more that were turned down`);
  lines.push(
    ...words(
      rest.filter(({ wordAlone }) => wordAlone === true),
      at,
      nameOf,
    ),
  );
  if (lines.length === 0) lines.push('No word of a detector stands here, so nothing was looked at.');
  const { path, line, column } = question;
  return `${printable(path)}:${line}${column === undefined ? '' : `:${column}`}\n\n${lines.join('\n')}\n`;
}

const acceptedBy = {
  comment: 'a comment',
  file: '.offkeyignore',
  config: '.offkey.json',
  baseline: 'the baseline',
} as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Of a place only what touches it, if there is something; else all of its line. */
function closest({ offset }: Question, { findings, considered }: Explanation): Explanation {
  if (offset === undefined) return { findings, considered };
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const near = { findings: findings.filter(touches), considered: considered.filter(touches) };
  return near.findings.length + near.considered.filter(({ wordAlone }) => wordAlone !== true).length > 0
    ? near
    : { findings, considered };
}

function outcome({ confidence, reason }: Considered, winner: string | undefined): string {
  if (confidence === undefined) return `none: ${reason ?? 'no reason is known'}`;
  return winner === undefined ? confidence : `${confidence}, but ${winner} has the better claim`;
}

function scoreLines({ score }: Considered): string[] {
  if (score === undefined) return [];
  const rows = [...score.features]
    .sort((a, b) => b.weight - a.weight)
    .map(
      ({ weight, meaning }) => `    ${weight < 0 ? 'against' : 'for    '}  ${signed(weight).padStart(4)}  ${meaning}`,
    );
  return [...rows, `    score    ${score.total.toFixed(1).padStart(4)}, of ${score.least.toFixed(1)} that are needed`];
}

const signed = (weight: number): string => (weight > 0 ? '+' : '') + weight.toFixed(1);

function words(list: readonly Considered[], at: (offset: number) => string, nameOf: (id: string) => string): string[] {
  const groups = new Map<number, string[]>();
  const named = list.filter(({ reason }) => reason !== undefined);
  for (const { start, detector } of list.filter(({ reason }) => reason === undefined))
    groups.set(start, [...(groups.get(start) ?? []), nameOf(detector)]);
  const told = named.map(({ start, name, reason }) => `${at(start)}  ${printable(name ?? '')}: ${reason}`);
  const rest = [...groups].slice(0, mostPlaces).map(([start, names]) => {
    const few = [...new Set(names)];
    const more = few.length > 3 ? ` and ${few.length - 3} more` : '';
    return `${at(start)}  a word of ${few.slice(0, 3).join(', ')}${more}: nothing near it has the form of a value`;
  });
  return [...told, ...rest];
}
