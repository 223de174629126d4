import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkExamples, configName, createEngine } from '../engine';
import { counted } from '../reports';
import { loadProject, policyOf } from '../sources';

/**
 * Reads the `.offkey.json` and the baseline that hold here, and tries the examples of its detectors.
 * @returns the exit code: 0 all is right, 2 something is not
 */
export async function checkConfig(place: string): Promise<number> {
  const project = await loadProject(place);
  const file = join(project.folder, configName);
  const name = relative('.', file);
  if (!existsSync(file))
    throw new Error(`there is no ${configName} here or above; docs/config.md says what it can hold`);
  const wrong = project.problems.map((problem) => {
    const at = relative('.', problem.file);
    return `${problem.line === 0 ? at : `${at}:${problem.line}`}: ${problem.message}`;
  });

  let tried = 0;
  if (project.custom.custom !== undefined) {
    const engine = createEngine({ providers: [], finders: [], ...project.custom });
    for (const detector of project.config.detectors) {
      tried += (detector.examples?.match.length ?? 0) + (detector.examples?.miss.length ?? 0);
      for (const { kind, example } of checkExamples(engine, detector))
        wrong.push(
          `${name}:${lineOf(file, example)}: ${detector.id} finds ${kind === 'match' ? 'nothing' : 'something'} in its example ${JSON.stringify(example)}`,
        );
      if (detector.examples === undefined)
        process.stdout.write(`${detector.id} has no examples: nobody knows whether it works.\n`);
    }
  }
  for (const { by, expired, line, what } of policyOf(project).unused())
    if (by === 'config' && expired !== undefined)
      process.stdout.write(`${name}:${line}: ${what} expired on ${expired}; its findings count again.\n`);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) return 2;
  const { detectors, allow } = project.config;
  process.stdout.write(
    `${name} is right: ${counted(detectors.length, 'detector')} (${counted(tried, 'example')} tried), ${counted(allow.length, 'entry', 'entries')} of "allow", ${counted(project.baseline.length, 'finding')} in the baseline.\n`,
  );
  return 0;
}

/** Where an example stands in the file, from 1; it is there as JSON. */
function lineOf(file: string, example: string): number {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(JSON.stringify(example));
  return text.slice(0, Math.max(0, at)).split('\n').length;
}
