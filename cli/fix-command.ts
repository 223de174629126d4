import type { Command } from 'commander';
import type { FixArguments } from './fix';

/** `offkey fix`. Its code, with grammars and stores, is a bundle of its own. */
export function addFixCommand(program: Command): void {
  program
    .command('fix')
    .description('turn a secret in a file into a lookup that still runs')
    .argument('<place>', 'file, file:line or file:line:column; without a line all secrets of the file')
    .option('--to <store>', 'where the value goes: env, aws-secrets-manager, vault, conjur …')
    .option('--yes', 'write without asking')
    .option('--dry-run', 'show what would change, write nothing')
    .addHelpText(
      'after',
      '\nExit codes: 0 fixed (or nothing asked but to show it), 1 not fixed, 2 called wrongly or not readable.',
    )
    .action(async (place: string, options: Omit<FixArguments, 'place'>) => {
      const { fix } = await import('./fix.js');
      process.exitCode = await fix({ ...options, place });
    });
}
