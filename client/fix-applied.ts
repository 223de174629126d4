import * as vscode from 'vscode';
import { putCommand, whatIsLeft, type FixApplied } from '../server/protocol';

/** After a fix: says how the secret gets into its store, and offers the command for the clipboard. The secret is in neither. */
export function tellWhatIsLeft(fix: FixApplied): void {
  const message = whatIsLeft(fix);
  if (message === undefined) return;
  const command = putCommand(fix);
  const install = fix.packages.map((one) => one.install).join(' && ');
  const copies = [
    ...(command === undefined ? [] : [{ title: 'Copy Command', text: command }]),
    ...(install === '' ? [] : [{ title: 'Copy Install', text: install }]),
  ];
  // Not waited for: the fix is done, whether the message is read or not.
  void vscode.window
    .showInformationMessage(`Offkey: ${message}`, ...copies)
    .then((choice) => choice && vscode.env.clipboard.writeText(choice.text));
}
