import { Option, type Command } from 'commander';
import type { InventoryArguments, LeakArguments } from './leak';

/** `offkey leak` and `offkey inventory`. */
export function addLeakCommands(program: Command): void {
  const format = (): Option =>
    new Option('-f, --format <format>', 'how it is printed').choices(['markdown', 'json']).default('markdown');
  program
    .command('leak')
    .description('a key leaked: where it is, what uses it, what to do')
    .argument('<place>', 'file:line of the key, or its fingerprint')
    .addOption(format())
    .option(
      '--replacements <file>',
      'instead, write the file that git-filter-repo and BFG take; it holds the value, for your eyes only',
    )
    .addHelpText(
      'after',
      '\nNothing is sent anywhere; the value is not printed. Exit codes: 0 done, 2 no such key, or the search was stopped.',
    )
    .action(async (place: string, options: LeakArguments) => {
      const { leak } = await import('./leak.js');
      process.exitCode = await leak(place, options);
    });
  program
    .command('inventory')
    .description('what uses which key, without values')
    .addOption(format())
    .option('--save', 'also keep it as .offkey/inventory.json')
    .action(async (options: InventoryArguments) => {
      const { inventory } = await import('./leak.js');
      process.exitCode = await inventory(options);
    });
}
