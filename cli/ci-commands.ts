import type { Command } from 'commander';
import type { CiArguments } from './ci';
import { confidenceOption, sizeOption } from './options';

/** `offkey ci`, `offkey init`, `offkey import`. The code behind is loaded when one is called. */
export function addCiCommands(program: Command): void {
  program
    .command('ci')
    .description('in CI: scan what the build brings, tell it in the platform’s own form, write its reports')
    .option('--base <revision>', 'scan the commits since then (default: what the platform says)')
    .option('--onto <branch>', 'scan the commits that this branch brings onto another')
    .option('--all', 'scan all files of the tree, whatever the build brings')
    .option('--reports <folder>', 'where the report files go', '.')
    .addOption(confidenceOption())
    .addOption(sizeOption())
    .option('--dry-run', 'only say what would be scanned')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 something could not be scanned.')
    .action(async (options: CiArguments) => {
      const { ci } = await import('./project-commands.js');
      process.exitCode = await ci(options);
    });

  program
    .command('init')
    .description('write or extend the config of a CI platform')
    .argument('<platform>', 'github, gitlab, circleci, bitbucket, azure, buildkite, drone, jenkins, travis or teamcity')
    .option('--dry-run', 'print what would be written')
    .action(async (platform: string, options: { dryRun?: boolean }) => {
      const { init } = await import('./project-commands.js');
      process.exitCode = await init({ ...options, platform });
    });

  program
    .command('import')
    .description('turn the rules and ignores of other scanners into .offkey.json, .offkeyignore and the baseline')
    .argument('[files...]', 'their files (default: those in the project’s folder)', [])
    .option('--dry-run', 'say what would be kept, write nothing')
    .addHelpText('after', '\nExit codes: 0 all was kept, 1 something was not, 2 nothing could be read.')
    .action(async (files: string[], options: { dryRun?: boolean }) => {
      const { importFiles } = await import('./project-commands.js');
      process.exitCode = await importFiles({ ...options, files });
    });
}
