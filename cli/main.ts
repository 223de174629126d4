/** The command `offkey`. Each command's code is loaded when it is called: a scan of one file starts as fast as Node. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { formatIds } from '../reports';
import { addFixCommand } from './fix-command';
import { addCiCommands } from './ci-commands';
import { addHookCommand } from './hook-command';
import { addLeakCommands } from './leak-command';
import { confidenceOption, sizeOption } from './options';
import type { ScanArguments } from './scan';

/** Exit codes, stable: 0 clean, 1 findings, 2 something could not be scanned, or the command was called wrongly. */
const exitMisuse = 2;

function createProgram(): Command {
  const program = new Command('offkey')
    .description('Finds secrets in source text, offline.')
    .version(process.env.OFFKEY_VERSION ?? 'development', '-V, --version')
    .exitOverride()
    .showHelpAfterError('(offkey --help tells more)');

  program
    .command('scan')
    .description('scan files and folders (default: the folder you stand in)')
    .argument('[paths...]', 'files and folders', [])
    .addOption(new Option('-f, --format <format>', 'how the result is printed').choices([...formatIds]).default('text'))
    .option('-o, --output <file>', 'write the result there instead of printing it')
    .addOption(confidenceOption())
    .option('--no-ignore', 'scan files that .gitignore names, too')
    .option('--exclude <pattern...>', 'leave out files, in the syntax of .gitignore', [])
    .addOption(sizeOption())
    .option('--show-ignored', 'print findings that a comment or .offkeyignore covers, too (JSON always has them)')
    .option('--stdin', 'scan standard input')
    .option('--path <name>', 'what standard input is called; its ending tells the language', 'stdin')
    .option('--staged', 'scan what is staged in git: what the next commit brings')
    .option('--range <A..B>', 'scan the commits of B that A lacks, each for itself')
    .option('--history', 'scan every version of every file in git, of all branches, tags and stashes')
    .option('--diff <file>', 'scan the added lines of a unified diff (- reads standard input)')
    .option('--image <path>', 'scan a container image: a tar of docker save or podman save, an OCI layout')
    .option('--archives', 'unpack archives and office documents, too')
    .option('--no-cache', 'read every file anew, whatever earlier scans have found')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 something could not be scanned.')
    .action(async (paths: string[], options: Omit<ScanArguments, 'paths'>) => {
      const { scan } = await import('./commands.js');
      process.exitCode = await scan({ ...options, paths });
    });

  program
    .command('detectors')
    .description('list what is looked for')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .option('--guides', 'for each provider, what of its guide was read in its own documents, and when')
    .action(async ({ format, guides }: { format: 'text' | 'json'; guides?: true }) => {
      const { listDetectors, listGuides } = await import('./commands.js');
      process.stdout.write(guides === true ? listGuides(format) : listDetectors(format));
    });

  program
    .command('why')
    .description('say why there is a finding at a place, or none')
    .argument('<place>', 'file:line or file:line:column, both from 1')
    .action(async (place: string) => {
      const { why } = await import('./commands.js');
      process.exitCode = await why(place);
    });

  program
    .command('baseline')
    .description('accept the findings of today, so that only new ones count')
    .addArgument(new Argument('<action>', 'create it, or take out what is gone').choices(['create', 'update']))
    .option('--force', 'create it anew')
    .addOption(sizeOption('as for scan'))
    .action(async (action: 'create' | 'update', options: { force?: boolean; maxFileSize: number }) => {
      const { baseline } = await import('./project-commands.js');
      process.exitCode = await baseline({ ...options, action });
    });

  program
    .command('check-config')
    .description('check .offkey.json and try the examples of its detectors')
    .argument('[path]', 'a file or folder that it holds for', '.')
    .action(async (path: string) => {
      const { checkConfig } = await import('./project-commands.js');
      process.exitCode = await checkConfig(path);
    });

  program
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'speak over standard input and output (the default)')
    .action(async () => {
      // The server is a bundle of its own: nothing of it is read for a scan.
      await import('./server.js' as string);
    });
  addFixCommand(program);
  addCiCommands(program);
  addLeakCommands(program);
  addHookCommand(program);
  return program;
}

async function main(): Promise<void> {
  // Who reads the output may stop early (`| head`): no error, and the exit code stays that of the scan. Else nobody has seen the result: it is not clean.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`offkey: the result cannot be written: ${error.message}\n`);
    process.exit(exitMisuse);
  });
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitMisuse;
    else {
      process.stderr.write(`offkey: ${(error as Error).message}\n`);
      process.exitCode = exitMisuse;
    }
  }
}

void main();
