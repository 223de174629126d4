/** Runs inside the extension host of a real VS Code, against the installed .vsix. Writes its counts where OFFKEY_E2E_REPORT says. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

export function run(): Promise<void> {
  const restricted = process.env.OFFKEY_E2E_RESTRICTED === '1';
  // Once more where VS Code dropped a question; the report says so.
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: 'spec', color: false, retries: 1 });
  mocha.addFile(join(__dirname, restricted ? 'restricted.test.js' : 'extension.test.js'));
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const runner = mocha.run((failures) => {
      const { passes, failures: failed, pending } = runner.stats!;
      writeFileSync(
        process.env.OFFKEY_E2E_REPORT!,
        JSON.stringify({ passed: passes, failed, skipped: pending, lines }),
      );
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    runner.on('pass', (test) => lines.push(`  ✔ ${test.title}`));
    runner.on('retry', (test, error: Error) =>
      lines.push(`  … ${test.title}: ${error.message.split('\n')[0]}; once more`),
    );
    runner.on('fail', (test, error: Error) => lines.push(`  ✘ ${test.title}: ${error.stack ?? error.message}`));
  });
}
