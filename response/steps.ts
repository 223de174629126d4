import type { Guide, Step } from '../engine';
import type { Copy } from './copy';
import type { UsedBy } from './inventory';
import type { Subject, Task } from './report';

/** What stands for something else in the guides' commands. */
export interface Blanks {
  readonly publicHalf: Subject['publicHalf'];
  /** When the key first was where others could see it: ISO 8601. */
  readonly since: string | undefined;
  /** Without it periods stay open as well. */
  readonly now: Date | undefined;
}

/** A step with its blanks filled in: the public half of the pair, the time since when to look. The secret half is in no command. */
export function filled(step: Step, { publicHalf, since, now }: Blanks): Step {
  if (step.command === undefined) return step;
  let command = step.command;
  if (publicHalf !== undefined)
    command = command.replaceAll(new RegExp(`\\b${publicHalf.word}\\b`, 'g'), publicHalf.value);
  if (command.startsWith('tccli cloudaudit ') && now !== undefined) {
    // CloudAudit keeps 90 days and takes windows below 30 (https://www.tencentcloud.com/document/product/1021/42703).
    const end = Math.floor(now.getTime() / 1000);
    const start = Math.max(since === undefined ? 0 : Math.floor(Date.parse(since) / 1000), end - 29 * 86_400);
    command = command.replace(/\bSTART\b/, String(start)).replace(/\bEND\b/, String(end));
  } else if (since !== undefined) command = command.replace(/\bSTART\b/, since);
  return { ...step, command };
}

const tasks = (prefix: string, steps: readonly Step[]): Task[] =>
  steps.map((step, i) => ({ id: `${prefix}.${i + 1}`, ...step }));

/** What to look for, whoever the provider is. */
const lookFor: Step = {
  text: 'Look for addresses and countries you do not know, odd hours, spikes in calls or cost, new users, keys, servers or webhooks, and data read in bulk. Keep what you find before it expires.',
};

export const checkTasks = (guide: Guide | undefined, blanks: Blanks): Task[] =>
  tasks('check', [...(guide?.check ?? []).map((step) => filled(step, blanks)), lookFor]);

/** The order that keeps everything running: new key, store, each service, staging, old key off, watch, delete. */
export function rotateTasks(
  subject: Subject,
  copies: readonly Copy[],
  services: readonly UsedBy[],
  blanks: Blanks,
): Task[] {
  const { guide } = subject.detector ?? {};
  const step = (list: readonly Step[] | undefined): Step[] => (list ?? []).map((one) => filled(one, blanks));
  const variable =
    subject.detector?.environmentVariable ?? copies.find((copy) => copy.variable !== undefined)?.variable;
  const move = services.map((service): Task => {
    const [place] = service.places;
    const names = [...new Set(service.places.flatMap(({ reads }) => reads ?? []))];
    const text = service.places.some(({ reads }) => reads === undefined)
      ? `Move ${service.name} (${service.kind}, ${service.path}) to the new key: the value stands in it.`
      : `Give ${service.name} (${service.kind}, ${service.path}) the new key: it reads ${names.join(', ')}.`;
    return {
      id: `move.${service.kind}.${service.path}.${service.name}`,
      text,
      ...(place === undefined ? {} : { place: { path: place.path, line: place.line } }),
    };
  });
  const covered = new Set(services.flatMap(({ places }) => places.map(({ path, line }) => `${path}:${line}`)));
  const loose = copies
    .filter(({ source, path, line }) => source === 'file' && !covered.has(`${path}:${line}`))
    .map(({ path, line }): Task => ({
      id: `move.file.${path}.${line}`,
      text: `Move the copy in ${path}, line ${line}, which belongs to no service that is known.`,
      place: { path, line },
    }));
  return [
    ...tasks('rotate.create', step(guide?.create)),
    {
      id: 'rotate.store',
      text: `Put the new key into your store${variable === undefined ? '' : ` as ${variable}`}. The quick fix at each copy names the command; it reads the key from standard input, so it is in no history of the shell.`,
    },
    ...move,
    ...loose,
    { id: 'rotate.staging', text: 'Deploy to staging and let each service make one call that needs the key.' },
    ...tasks('rotate.switch', step(guide?.rotate)),
    {
      id: 'rotate.watch',
      text: 'Switch the old key off before you delete it where the provider can: that can be taken back. Watch errors and the old key’s last use for a day of full load.',
    },
    ...tasks('rotate.revoke', step(guide?.revoke)),
    {
      id: 'rotate.fallback',
      text: 'If something breaks: switch the old key on again if it was only switched off, find the service in this list that was not moved, and go on from there. If it was deleted, give that service the new key at once.',
    },
  ];
}

/** Files of CI platforms, and their names for `offkey init`. */
const ciFiles: readonly (readonly [file: RegExp, platform: string])[] = [
  [/^\.github\//, 'github'],
  [/^\.gitlab/, 'gitlab'],
  [/^\.circleci\//, 'circleci'],
  [/^bitbucket-pipelines\.ya?ml$/, 'bitbucket'],
  [/^\.?azure-pipelines/, 'azure'],
  [/^\.buildkite\//, 'buildkite'],
  [/^\.drone\.ya?ml$/, 'drone'],
  [/^Jenkinsfile/, 'jenkins'],
  [/^\.travis\.ya?ml$/, 'travis'],
  [/^\.teamcity\//, 'teamcity'],
];

/** The CI platform that these files are for; GitHub where they are for none that is known. */
export const ciPlatformOf = (paths: readonly string[]): string =>
  ciFiles.find(([file]) => paths.some((path) => file.test(path)))?.[1] ?? 'github';

/**
 * What makes the next leak smaller or impossible.
 * @param ciPlatform as `offkey init` names it
 */
export function preventTasks(guide: Guide | undefined, blanks: Blanks, ciPlatform = 'github'): Task[] {
  return [
    ...tasks(
      'prevent.guide',
      (guide?.prevent ?? []).map((step) => filled(step, blanks)),
    ),
    {
      id: 'prevent.hook',
      text: 'Let commits be checked before they are made.',
      command: 'npx offkey hook install',
      ours: true,
    },
    {
      id: 'prevent.ci',
      text: 'Let every change be checked in CI.',
      command: `npx offkey init ${ciPlatform}`,
      ours: true,
    },
    {
      id: 'prevent.inventory',
      text: 'Keep a list of what uses which key, without values.',
      command: 'npx offkey inventory --save',
      ours: true,
    },
  ];
}
