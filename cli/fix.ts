import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setFlagsFromString } from 'node:v8';
import { createEngine, languageOf, type Engine, type Finding } from '../engine';
import {
  companionNames,
  createRemediation,
  requestFor,
  storeIds,
  type Companions,
  type FixRequest,
  type Plan,
  type TextEdit,
} from '../remediation';
import { counted, printable } from '../reports';
import { preview, type Change, type Hidden } from './fixing/preview';
import { projectOf, type Project } from './fixing/project';
import { isMeant, parseTarget, placeOf, type Target } from './fixing/target';
import { readTextFile } from './fixing/text-file';
import { writeAll, type Written } from './fixing/write';
import { quoted } from './quoted';

export interface FixArguments {
  /** `file[:line[:column]]`. */
  readonly place: string;
  /** A store's id, or how it begins. */
  readonly to?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** What came of the findings in one file. */
interface Outcome {
  readonly text: string;
  readonly companions: Companions;
  readonly plans: readonly Plan[];
  /** Places that have no fix, and why. */
  readonly refused: readonly string[];
  readonly hidden: readonly Hidden[];
}

const print = (text: string): void => void process.stdout.write(text);
const isInteractive = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/** Fixes secrets of one file as the editor does. Gives the exit code: 0 fixed, 1 not fixed, 2 not readable or nothing there. */
export async function fix(args: FixArguments): Promise<number> {
  // Node 20 optimises grammars for seconds while nothing else runs, unless its baseline compiler is all it uses for WebAssembly.
  setFlagsFromString('--liftoff-only');
  const target = parseTarget(args.place);
  const file = resolve(target.file);
  if (!existsSync(file)) throw new Error(`${printable(target.file)} does not exist`);
  const source = readTextFile(file);
  if (source === undefined) throw new Error(`${printable(target.file)} is binary: there is nothing to fix in it`);

  const engine = createEngine();
  const path = relative(process.cwd(), file).split(sep).join('/');
  const all = engine.scan(source.text, { path }).filter(({ ignored }) => ignored === undefined);
  const meant = all.filter((finding) => isMeant(source.text, finding, target));
  if (meant.length === 0) throw new Error(nothingThere(source.text, all, target));

  const project = projectOf(file);
  const store = args.to === undefined ? await chooseStore(engine, source.text, meant[0]!, project) : storeOf(args.to);
  if (store === undefined) return 2;
  const outcome = await fixedBy(engine, store, source.text, meant, project);
  for (const reason of outcome.refused) process.stderr.write(`offkey: ${reason}\n`);
  if (outcome.plans.length === 0) return 1;

  const changes: Change[] = [
    { path, before: source.text, after: outcome.text },
    ...companionChanges(project, outcome.companions),
  ].filter(({ before, after }) => before !== after);
  print(preview(engine, changes, outcome.hidden));
  print(stepsOf(outcome.plans));
  if (args.dryRun === true) return 0;
  if (args.yes !== true && !(await agreed(changes.length))) return 1;

  writeAll([
    ...(outcome.text === source.text ? [] : [{ file, before: readFileSync(file), after: source.encode(outcome.text) }]),
    ...companionChanges(project, outcome.companions).map(({ path: name, before, after }): Written => ({
      file: resolve(name),
      before: before === undefined ? undefined : Buffer.from(before),
      after: Buffer.from(after),
    })),
  ]);
  print(
    `${counted(outcome.plans.length, 'secret')} moved: ${changes.map((change) => printable(change.path)).join(', ')}\n`,
  );
  return outcome.refused.length > 0 ? 1 : 0;
}

function nothingThere(text: string, all: readonly Finding[], { file, line }: Target): string {
  const places = all.map(({ start }) => placeOf(text, start)).map((place) => `${place.line}:${place.column}`);
  const where = line === undefined ? printable(file) : `${printable(file)}, line ${line}`;
  return `no secret in ${where}${places.length === 0 ? '' : `; there are some at ${places.slice(0, 10).join(', ')}`}`;
}

/** The store whose id is given, or begins so. @throws where there is none */
function storeOf(wanted: string): string {
  const found = storeIds.find((id) => id === wanted) ?? storeIds.find((id) => id.startsWith(`${wanted}-`));
  if (found === undefined) throw new Error(`there is no store "${wanted}": give ${storeIds.join(', ')}`);
  return found;
}

/** Asks which store; where nobody can be asked, says which there are. */
async function chooseStore(
  engine: Engine,
  text: string,
  finding: Finding,
  project: Project,
): Promise<string | undefined> {
  const offers = await remediation().offers(requestOf(engine, text, finding, project), storeIds);
  const possible = offers.filter(({ disabled }) => disabled === undefined);
  if (possible.length === 0) {
    const why = offers.find(({ disabled }) => disabled !== undefined)?.disabled;
    throw new Error(why ?? 'there is no fix for this kind of file yet: read the value from the environment by hand');
  }
  if (!isInteractive()) {
    process.stderr.write(
      `offkey: say where the value goes:\n${possible.map(({ store, title }) => `  --to ${store}  ${title}\n`).join('')}`,
    );
    return undefined;
  }
  print(possible.map(({ title }, i) => `${String(i + 1).padStart(2)}  ${title}\n`).join(''));
  const answer = Number(await ask(`Which one? [1-${possible.length}] `));
  const chosen = possible[answer - 1];
  if (chosen === undefined) process.stderr.write('offkey: nothing was chosen, and nothing changed\n');
  return chosen?.store;
}

async function agreed(files: number): Promise<boolean> {
  if (isInteractive()) return /^y(es)?$/i.test((await ask(`Write ${counted(files, 'file')}? [y/N] `)).trim());
  process.stderr.write('offkey: nothing was written: nobody can be asked here, so give --yes to write\n');
  return false;
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

let loaded: ReturnType<typeof createRemediation> | undefined;
const remediation = (): ReturnType<typeof createRemediation> =>
  (loaded ??= createRemediation({ loadWasm: (name) => readFile(join(__dirname, 'grammars', `${name}.wasm`)) }));

const requestOf = (engine: Engine, text: string, finding: Finding, project: Project): FixRequest =>
  requestFor(finding, engine.detectors.get(finding.detector), {
    text,
    path: project.path,
    language: languageOf(project.path),
    companions: project.companions,
    traces: project.traces,
    project: project.name,
  });

/** Fixes the findings one after the other. */
async function fixedBy(
  engine: Engine,
  store: string,
  original: string,
  findings: readonly Finding[],
  project: Project,
): Promise<Outcome> {
  let text = original;
  let companions = project.companions;
  const plans: Plan[] = [];
  const refused: string[] = [];
  const staying: Finding[] = [];
  /** What each name of the store stands for by now. */
  const named = new Map<string, Finding>();
  for (const wanted of findings) {
    // Each edit moves what stands below: what is wanted is found again by what it is. Equal ones before it are gone, but for those that stay.
    const now = engine
      .scan(text, { path: project.path })
      .filter((one) => isSame(one, wanted) && one.ignored === undefined)[
      staying.filter((one) => isSame(one, wanted)).length
    ];
    // Two secrets in one literal: the fix of the other took it with it.
    if (now === undefined) continue;
    const made = await remediation().plan(requestOf(engine, text, now, { ...project, companions }), store);
    const plan = 'refused' in made || !isTaken(named.get(made.reference), wanted) ? made : { refused: taken(made) };
    if ('refused' in plan) {
      const { line, column } = placeOf(original, wanted.start);
      refused.push(`${printable(project.path)}:${line}:${column}: not fixed: ${plan.refused}`);
      staying.push(wanted);
      continue;
    }
    text = applied(text, plan.edits);
    companions = { ...companions, ...plan.companions };
    named.set(plan.reference, wanted);
    plans.push(plan);
  }
  const hidden = findings.map(({ start, end, redacted }) => ({ text: original.slice(start, end), shown: redacted }));
  return { text, companions, plans, refused, hidden };
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.detector === other.detector && one.fingerprint === other.fingerprint;

const isTaken = (by: Finding | undefined, wanted: Finding): boolean =>
  by !== undefined && by.fingerprint !== wanted.fingerprint;

const taken = ({ reference }: Plan): string =>
  `another secret of this file goes to ${reference}. Give this one a name of its own in the code, or move it by hand.`;

const applied = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

function companionChanges(project: Project, after: Companions): Change[] {
  return (Object.keys(companionNames) as (keyof Companions)[]).flatMap((key) => {
    const text = after[key];
    if (text === undefined || text === project.companions[key]) return [];
    const path = relative(process.cwd(), join(project.folder, companionNames[key])).split(sep).join('/');
    return [{ path, before: project.companions[key], after: text }];
  });
}

/** What is to be done beside: packages, the command that puts the value into the store, notes. */
function stepsOf(plans: readonly Plan[]): string {
  const packages = new Set(plans.flatMap((plan) => plan.packages.map(({ install }) => install)));
  const puts = plans.flatMap(({ name, put }) =>
    put.argv.length === 0 ? [] : [{ name, command: put.argv.map(quoted).join(' ') }],
  );
  const notes = new Set(plans.flatMap((plan) => plan.notes));
  return [
    ...[...packages].map((install) => `install:  ${install}\n`),
    ...puts.map(
      ({ name, command }) =>
        `store ${name}: type or paste the value into this command’s standard input:\n  ${command}\n`,
    ),
    ...[...notes].map((note) => `note:     ${note}\n`),
  ].join('');
}
