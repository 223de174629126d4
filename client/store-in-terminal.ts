import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { storeScript } from './store-script';

/**
 * Runs the command that puts a secret into its store, in a terminal, where it can ask and one sees what it says. It reads the secret from a named pipe: so it
 * is in no argument, no history, no file and not on the screen.
 * @param command as a shell takes it
 * @param pour writes the secret into the pipe
 */
export async function storeInTerminal(
  command: string,
  cwd: string | undefined,
  pour: (path: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offkey-'));
  const pipe = join(folder, 'secret');
  await promisify(execFile)('mkfifo', ['-m', '600', pipe]);
  const terminal = vscode.window.createTerminal({
    name: 'Offkey',
    shellPath: '/bin/sh',
    shellArgs: ['-c', script(command), 'offkey', pipe],
    ...(cwd === undefined ? {} : { cwd }),
  });
  terminal.show();
  const closed = vscode.window.onDidCloseTerminal((one) => {
    if (one !== terminal) return;
    closed.dispose();
    void rm(folder, { recursive: true, force: true });
  });
  try {
    await pour(pipe);
  } catch (error) {
    terminal.dispose();
    throw error;
  }
}

/** The command on the pipe; then the terminal stays until one has read it. */
const script = (command: string): string => `
${storeScript(command)}
printf 'Press Enter to close.'; read -r _
`;
