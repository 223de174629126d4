import type { Step } from '../engine';
import type { Progress } from './progress';
import type { LeakReport, Task } from './report';
import { labelled, noteOf, pushedText, sourcesOf, uncheckedText, copiesText, historyText } from './words';

/** The report for people and tickets; with progress its checklists have their ticks. */
export function leakMarkdown(report: LeakReport, progress: Progress = {}): string {
  const { finding, what, copies, services, reads, cleanup, searched } = report;
  const list = (tasks: readonly Task[]): string[] => [...tasks.map((task) => checkItem(task, progress)), ''];
  const notRead = (...parts: LeakReport['unchecked']): string[] => {
    const text = uncheckedText(report, ...parts);
    return text === undefined ? [] : [`*${text}*`, ''];
  };
  const files = copies.filter(({ source }) => source === 'file');
  const sources = sourcesOf(report);
  const past = copies.filter(({ source }) => source === 'history');
  return [
    `# ${finding.name} leaked: what to do`,
    '',
    `\`${plain(finding.redacted)}\`, ${link(finding.path, finding.line)}. Fingerprint \`${finding.fingerprint}\` (${finding.detector}).`,
    '',
    '## 1. What it is',
    '',
    `- Provider: ${finding.providerName}`,
    `- Certainty: ${finding.confidence}`,
    ...what.facts.map(({ label, text }) => `- ${label}: ${plain(text)}`),
    ...(what.other === undefined
      ? []
      : [
          `- Other half of the pair: ${what.other.name} \`${plain(what.other.redacted)}\` in ${link(what.other.path, what.other.line)}`,
        ]),
    '',
    ...(what.risks.length === 0
      ? []
      : ['What somebody can do with it:', '', ...what.risks.map((risk) => `- ${risk}`), '']),
    '## 2. Where it is',
    '',
    searched.cancelled ? '**The search was stopped: there may be more.**\n' : '',
    `${copiesText(files.length)} in files, ${historyText(report)}.`,
    '',
    ...(files.length === 0
      ? []
      : [
          '| file | line | written as | |',
          '|---|---|---|---|',
          ...files.map((copy) => `| ${cell(copy.path)} | ${copy.line} | ${copy.encoding} | ${noteOf(copy)} |`),
          '',
        ]),
    ...(past.length === 0
      ? []
      : [
          '| in history | line | written as | brought by | pushed |',
          '|---|---|---|---|---|',
          ...past.map(
            (copy) =>
              `| ${cell(copy.path)} | ${copy.line} | ${copy.encoding} | ${copy.commit?.slice(0, 10)} ${cell(copy.author ?? '')} ${copy.date?.slice(0, 10)} | ${pushedText(copy)} |`,
          ),
          '',
        ]),
    ...(searched.unsearched.length === 0
      ? []
      : [
          'Not searched:',
          '',
          ...searched.unsearched.slice(0, 20).map(({ path, reason }) => `- ${cell(path)}: ${reason}`),
          ...(searched.unsearched.length > 20 ? [`- and ${searched.unsearched.length - 20} more`] : []),
          '',
        ]),
    '## 3. What will stop working',
    '',
    ...(services.length === 0
      ? ['Nothing that is known uses it.', '']
      : [
          '| what | kind | defined in | because of |',
          '|---|---|---|---|',
          ...services.map(
            ({ kind, name, path, places }) =>
              `| ${cell(name)} | ${kind} | ${cell(path)} | ${places.map((place) => `${cell(place.path)}:${place.line}${place.reads === undefined ? '' : ` reads ${place.reads}`}`).join('<br>')} |`,
          ),
          '',
        ]),
    ...(reads.length === 0
      ? []
      : ['Reads of the variable:', '', ...reads.map(({ name, path, line }) => `- ${name} in ${link(path, line)}`), '']),
    '## 4. Was it used',
    '',
    ...notRead('check'),
    ...list(report.check),
    '## 5. Rotate without downtime',
    '',
    ...notRead('create', 'rotate', 'revoke'),
    ...list(report.rotate),
    'A message for the team:',
    '',
    ...report.message.split('\n').map((line) => `> ${line}  `),
    '',
    '## 6. Clean up',
    '',
    cleanup.verdict,
    '',
    ...list(cleanup.tasks),
    '## 7. Prevent the next one',
    '',
    ...notRead('prevent'),
    ...list(report.prevent),
    ...(sources.length === 0
      ? []
      : [
          'Where the steps come from:',
          '',
          ...sources.map(({ page, on }) => `- <${page}>${on === undefined ? '' : `, read on ${on}`}`),
          '',
        ]),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function checkItem(task: Task, progress: Progress): string {
  const done = progress[task.id];
  const tail = done === undefined ? '' : ` (${plain(done.who)}, ${done.when.slice(0, 16).replace('T', ' ')})`;
  return `- [${done === undefined ? ' ' : 'x'}] ${stepText(task)}${task.place === undefined ? '' : ` → ${link(task.place.path, task.place.line)}`}${tail}`;
}

const stepText = ({ url, command, ...step }: Step): string =>
  labelled(step) +
  (url === undefined ? '' : ` [open](${url})`) +
  (command === undefined ? '' : `\n\n  \`\`\`sh\n  ${command}\n  \`\`\`\n`);

const plain = (text: string): string => text.replace(/[`\r\n]/g, "'");
const cell = (text: string): string => plain(text).replaceAll('|', '\\|');
const link = (path: string, line: number): string => `${plain(path)}:${line}`;
