import * as vscode from 'vscode';
import { Command, putCommand, whatIsLeft, type FixApplied } from '../server/protocol';
import type { Platform } from './platform';

/** What can be done after a fix. */
interface Step {
  readonly title: string;
  run(): unknown;
}

/**
 * After a fix: says how the secret gets into its store, and offers to do it, and to install what the code needs. The secret is neither in the message nor in
 * a command.
 * @param folder where commands run
 * @param pour has the server write the fix's value into a named pipe
 */
export function tellWhatIsLeft(
  platform: Platform,
  fix: FixApplied,
  folder: vscode.Uri | undefined,
  pour: (path: string) => Promise<void>,
): void {
  const message = whatIsLeft(fix);
  if (message === undefined) return;
  const command = putCommand(fix);
  const copy = (title: string, text: string): Step => ({ title, run: () => vscode.env.clipboard.writeText(text) });
  const steps: Step[] = [];
  if (command !== undefined) {
    const { store } = platform;
    if (store !== undefined) steps.push({ title: 'Store It', run: () => store(command, folder, pour) });
    steps.push(copy('Copy Command', command));
  }
  const install = fix.packages.map((one) => one.install).join(' && ');
  // Maven has no command that adds a dependency: there it is words.
  const inWords = !platform.terminals || fix.packages.some(({ ecosystem }) => ecosystem === 'maven');
  if (install !== '')
    steps.push(
      inWords ? copy('Copy Install', install) : { title: 'Install', run: () => typeInTerminal(install, folder) },
    );
  // Not waited for: the fix is done, whether the message is read or not.
  void vscode.window.showInformationMessage(`Offkey: ${message}`, ...steps).then(async (step) => {
    try {
      await step?.run();
    } catch (error) {
      void vscode.window.showErrorMessage(`Offkey: ${(error as Error).message}`);
    }
  });
}

/** In a terminal of the project, so that its environment (a virtual one of Python, a version of Node) is the one that gets the package. */
function typeInTerminal(command: string, cwd: vscode.Uri | undefined): void {
  const terminal = vscode.window.createTerminal({ name: 'Offkey', ...(cwd === undefined ? {} : { cwd }) });
  terminal.show();
  terminal.sendText(command);
}

/** The arguments of the command that has the server write a fix's value into a pipe. */
export const pouring = (fix: FixApplied, path: string): { command: string; arguments: unknown[] } => ({
  command: Command.Pour,
  arguments: [fix.store, fix.reference, path],
});
