/**
 * A person at an editor, whose language server is the one that is shipped: opens a program with keys in its code, takes the fix from the light bulb, undoes it,
 * makes it again, and puts each key into its store with the command that the fix named.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Range } from 'vscode-languageserver';
import { Command, putCommand, type FixApplied } from '../../server/protocol';
import { Editor, sample, spawned } from '../lsp/driver';
import { values, type Case } from './cases';

/** Runs a command of the shell that reads standard input from a named pipe, which `pour` then writes the secret into. */
export type Store = (command: string, folder: string, pour: (pipe: string) => Promise<unknown>) => Promise<void>;

export interface Moved {
  /** The program as it was saved. */
  readonly text: string;
  readonly fixes: readonly FixApplied[];
  /** Why the menu has no such fix. */
  readonly refused?: string;
}

/** Values that no vendor has, and that strings and `.env` files are easily wrong about: the project's own detectors find them. */
const config = {
  detectors: [
    { id: 'odd-value', name: 'Odd value', keywords: ['a b#c'], pattern: String.raw`a b#c[$%]d( \\?["']e\\?["'])?` },
    {
      id: 'two-lines',
      name: 'Two lines',
      keywords: ['first line'],
      pattern: String.raw`first line\s+\|?\s*second line`,
    },
  ],
};

/** The language server over standard input and output, in a folder that is there. */
export async function startEditor(root: string): Promise<Editor> {
  const editor = await Editor.start(spawned('dist/server.js', '--stdio'), {
    root,
    files: { '.offkey.json': `${JSON.stringify(config, null, 2)}\n` },
  });
  // From now on the project's detectors are known.
  const uri = editor.open(editor.uri('probe.py'), 'python', 'odd = "a b#c$d"\n');
  await editor.diagnostics(uri, 1);
  editor.close(uri);
  return editor;
}

const kinds = ['stripe-secret-key', 'sendgrid-api-key', 'github-personal-access-token'];

/** The case with keys as vendors give them in the places of `«»`. */
export function withKeys(one: Case, seed: number): Case {
  let text = '';
  let at = 0;
  const secrets = one.secrets.map(({ value, start }, index) => {
    text += one.text.slice(at, start);
    at = start + value.length;
    const plain = (values as readonly string[]).includes(value);
    const key = plain ? sample(kinds[index % kinds.length]!, seed + index) : value;
    text += key;
    return { value: key, start: text.length - key.length };
  });
  return { ...one, text: text + one.text.slice(at), secrets };
}

/**
 * Moves all secrets of a program to a store, one after the other.
 * @param folder one of its own below the editor's root; `one.path` is where the program is in it
 */
export async function moveSecrets(
  editor: Editor,
  folder: string,
  one: Case,
  store: string,
  put: Store,
): Promise<Moved> {
  const file = join(folder, one.path);
  mkdirSync(dirname(file), { recursive: true });
  // A project of its own: what a fix writes beside the program goes into this folder, and git tells what would be committed.
  writeFileSync(join(folder, 'requirements.txt'), '');
  writeFileSync(file, one.text);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const uri = editor.open(editor.uri(relative(editor.root, file)), one.language, one.text);
  const state = (): Map<string, string> => textsOf(editor, uri, folder, one.path);
  const fixes: FixApplied[] = [];
  try {
    for (const { value } of one.secrets) {
      const range = await rangeOf(editor, uri, value);
      const kind = `quickfix.offkey.${store}`;
      const action = (await editor.actions(uri, range, [kind])).find((candidate) => candidate.kind === kind);
      assert.ok(action, `the menu has nothing for ${store}`);
      if (action.disabled !== undefined) return { text: one.text, fixes, refused: action.disabled.reason };
      const before = state();
      const resolved = await editor.choose(action);
      if (resolved.disabled !== undefined) return { text: one.text, fixes, refused: resolved.disabled.reason };
      const after = state();
      editor.undo();
      assert.ok(isDeepStrictEqual(state(), before), 'undo does not give back the bytes that were there');
      await rangeOf(editor, uri, value);
      editor.redo();
      assert.ok(isDeepStrictEqual(state(), after), 'redo does not give the fix again');
      const fix = resolved.data as FixApplied;
      fixes.push(fix);
      const command = putCommand(fix);
      if (command !== undefined)
        await put(command, folder, (pipe) =>
          editor.execute({ command: Command.Pour, arguments: [fix.store, fix.reference, pipe] }),
        );
    }
    const text = editor.text(uri)!;
    writeFileSync(file, text);
    for (const path of tracked(folder))
      for (const { value } of one.secrets)
        assert.ok(!readFileSync(join(folder, path), 'utf8').includes(value), `a secret is still in ${path}`);
    return { text, fixes };
  } finally {
    editor.close(uri);
  }
}

/** Where the server shows a finding with this value, in the text as it is now. */
async function rangeOf(editor: Editor, uri: string, value: string): Promise<Range> {
  const shown = await editor.current(uri);
  const found = shown.find(({ range }) => editor.covered(uri, range) === value);
  assert.ok(found, 'the server does not find a secret of the program');
  return found.range;
}

/** The open text, and every other file of the folder, byte for byte. */
function textsOf(editor: Editor, uri: string, folder: string, path: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  const read = files.map((name) => [name, readFileSync(join(folder, name), 'latin1')] as const);
  return new Map([...read, [path, editor.text(uri)!]]);
}

/** Files that git would commit. */
const tracked = (folder: string): string[] =>
  execFileSync('git', ['ls-files', '--others', '--exclude-standard', '-z'], { cwd: folder, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
