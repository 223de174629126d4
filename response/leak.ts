import { uncheckedParts, type DetectorInfo, type Engine, type Finding } from '../engine';
import { checkTasks, ciPlatformOf, preventTasks, rotateTasks, type Blanks } from './steps';
import { cleanupOf } from './cleanup';
import { findCopies } from './copies';
import type { Copy } from './copy';
import { factsOf, modeOf } from './facts';
import { readWorkspace, usersOf } from './inventory';
import { askAlive, hostOf, livenessOf, needsPair, type Verdict } from './liveness';
import { draftOf } from './message';
import type { Network } from './proxy';
import type { LeakReport, Subject, What } from './report';
import { valueOf } from './value';
import type { WorkspaceOptions } from './workspace-copies';

/** Which finding is asked about, and the text in which it stands. */
export interface LeakRequest extends WorkspaceOptions {
  readonly finding: Finding;
  readonly text: string;
  /** Of the text, below the folder. */
  readonly path: string;
  /** Default: now. */
  readonly now?: Date;
}

/** The whole answer for one key; undefined where the text has changed since the finding was made. The value lives in this call only. */
export async function leakReport(engine: Engine, request: LeakRequest): Promise<LeakReport | undefined> {
  const value = valueOf(engine, request.text, request.finding, request.path);
  if (value === undefined) return undefined;
  const subject = subjectOf(engine, request, value);
  const { copies, unsearched, cancelled, history } = await findCopies(value, request);
  const workspace = await readWorkspace(request.folder, {
    ...request,
    also: copies.flatMap(({ source, path }) => (source === 'file' ? path : [])),
  });
  const { services, reads } = usersOf(workspace, copies, variablesOf(subject.detector, copies));
  const { guide } = subject.detector ?? {};
  const blanks: Blanks = { publicHalf: subject.publicHalf, since: firstDateOf(copies), now: request.now ?? new Date() };
  const what: What = {
    facts: subject.facts,
    ...(subject.mode === undefined ? {} : { mode: subject.mode }),
    risks: guide?.risks ?? [],
    ...aliveOf(subject),
    ...(subject.other === undefined ? {} : { other: subject.other }),
  };
  return {
    finding: subject.finding,
    what,
    copies,
    services,
    reads,
    check: checkTasks(guide, blanks),
    rotate: rotateTasks(subject, copies, services, blanks),
    cleanup: cleanupOf(subject.finding, copies, { history, cancelled }),
    prevent: preventTasks(
      guide,
      blanks,
      ciPlatformOf(workspace.services.flatMap(({ kind, path }) => (kind === 'ci' ? path : []))),
    ),
    message: draftOf(subject, copies, services, cancelled),
    links: guide?.links ?? [],
    unchecked: guide === undefined ? [] : uncheckedParts(guide),
    read: guide?.read ?? [],
    searched: { unsearched, cancelled, history },
  };
}

/** Asks the provider whether a key still works; undefined where the text has changed, or no call is known. Only after a person was told the host and agreed. */
export async function askAboutKey(
  engine: Engine,
  request: Pick<LeakRequest, 'finding' | 'text' | 'path'>,
  network: Network = {},
): Promise<Verdict | undefined> {
  const liveness = livenessOf(engine.detectors.get(request.finding.detector));
  const value = valueOf(engine, request.text, request.finding, request.path);
  if (liveness === undefined || value === undefined) return undefined;
  const other = otherHalf(engine, request.finding, request.text, request.path);
  const id = other && valueOf(engine, request.text, other, request.path);
  return askAlive(liveness, value, { network, ...(id === undefined ? {} : { id }) });
}

function aliveOf({ detector, other }: Subject): Pick<What, 'alive'> {
  const liveness = livenessOf(detector);
  if (liveness === undefined || (needsPair(liveness) && other === undefined)) return {};
  const { method = 'GET', url, checked } = liveness;
  const call = `${method} ${url.replace(/[?{].*$/, '')}`;
  return { alive: { host: hostOf(liveness), call, ...(checked === undefined ? {} : { checked }) } };
}

/** A copy that is given to no variable is expected under the name that the provider's own SDK reads. */
const variablesOf = (detector: DetectorInfo | undefined, copies: readonly Copy[]): readonly string[] =>
  copies.some(({ variable }) => variable !== undefined) || detector?.environmentVariable === undefined
    ? []
    : [detector.environmentVariable];

const firstDateOf = (copies: readonly Copy[]): string | undefined =>
  copies.flatMap(({ date }) => date ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0];

function subjectOf(engine: Engine, { finding, text, path }: LeakRequest, value: string): Subject {
  const detector = engine.detectors.get(finding.detector);
  const other = otherHalf(engine, finding, text, path);
  const otherDetector = other && engine.detectors.get(other.detector);
  const otherValue = other && valueOf(engine, text, other, path);
  const publicHalf =
    detector?.publicHalf !== undefined
      ? { word: detector.publicHalf, value }
      : otherDetector?.publicHalf !== undefined && otherValue !== undefined
        ? { word: otherDetector.publicHalf, value: otherValue }
        : undefined;
  return {
    finding: {
      detector: finding.detector,
      provider: finding.provider,
      name: detector?.name ?? finding.detector,
      providerName: detector?.providerName ?? finding.provider,
      confidence: finding.confidence,
      path,
      line: lineAt(text, finding.start),
      fingerprint: finding.fingerprint,
      redacted: finding.redacted,
    },
    detector,
    facts: [
      ...factsOf(finding, value),
      // The id knows more than the key: its account.
      ...(other === undefined || otherValue === undefined || otherDetector?.publicHalf === undefined
        ? []
        : factsOf(other, otherValue)),
    ],
    mode: modeOf(value),
    other:
      other === undefined
        ? undefined
        : {
            name: otherDetector?.name ?? other.detector,
            redacted: other.redacted,
            path,
            line: lineAt(text, other.start),
          },
    publicHalf,
  };
}

/** The finding next to this one that is the other half of its pair. */
function otherHalf(engine: Engine, finding: Finding, text: string, path: string): Finding | undefined {
  const pairs = engine.detectors.get(finding.detector)?.pairs;
  if (pairs === undefined) return undefined;
  const distance = (one: Finding): number => Math.abs(one.start - finding.start);
  return engine
    .scan(text, { path })
    .filter(({ detector }) => detector === pairs)
    .sort((a, b) => distance(a) - distance(b))[0];
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
