import { Argument, type Command } from 'commander';
import type { HookChoice } from './hook/install';
import type { HookArguments } from './hook/run';
import { confidenceOption, sizeOption } from './options';

/** `offkey hook install|uninstall|run`. The code behind is loaded when one is called. */
export function addHookCommand(program: Command): void {
  const hook = program.command('hook').description('git hooks that stop secrets before they are committed or pushed');

  hook
    .command('install')
    .description('install hooks in this repository (default: pre-commit and pre-push); what is there runs first')
    .option('--pre-commit', 'check what is staged before each commit')
    .option('--pre-push', 'check the commits that the remote lacks before each push')
    .option('--pre-receive', 'on a server: check what is pushed before it is taken')
    .action(async (choice: HookChoice) => {
      const { installHooks } = await import('./hooks.js');
      process.exitCode = await installHooks(choice);
    });

  hook
    .command('uninstall')
    .description('take the hooks out again and put back what was there before')
    .action(async () => {
      const { uninstallHooks } = await import('./hooks.js');
      process.exitCode = await uninstallHooks();
    });

  hook
    .command('run')
    .description('what the hooks call; for husky, lefthook and others, too')
    .addArgument(new Argument('<name>', 'which hook').choices(['pre-commit', 'pre-push', 'pre-receive']))
    .argument('[given...]', 'what git gives the hook')
    .addOption(confidenceOption())
    .addOption(sizeOption())
    .addHelpText('after', '\nExit codes: 0 git goes on, 1 findings, 2 something could not be scanned.')
    .action(async (name: HookArguments['name'], given: string[], options: Omit<HookArguments, 'name' | 'given'>) => {
      const { runHook } = await import('./hooks.js');
      process.exitCode = await runHook({ ...options, name, given });
    });
}
