import type { HookName } from './run';

/** First lines of a hook that Offkey wrote. */
const mark = '# Written by `offkey hook install`; `offkey hook uninstall` puts back what was here before.';

export interface Runner {
  /** The program that runs the command line, and the command line's file, with `/` on every system. */
  readonly node: string;
  readonly cli: string;
}

/** What is kept of a hook that was there: a file beside it. */
export const keptName = (name: HookName): string => `${name}.before-offkey`;

/**
 * The hook's text. The hook that was there runs first, with the same arguments and the same standard input; where it fails, git stops as before. A hook that
 * cannot run Offkey stops git: nothing was checked.
 */
export const hookScript = (name: HookName, { node, cli }: Runner): string => `#!/bin/sh
${mark}
node=${inShell(node)}
cli=${inShell(cli)}
before="$(dirname "$0")/${keptName(name)}"
${name === 'pre-commit' ? chained : chainedWithInput}
if [ -x "$node" ] && [ -f "$cli" ]; then
  set -- "$node" "$cli" hook run ${name} "$@"
elif command -v offkey >/dev/null 2>&1; then
  set -- offkey hook run ${name} "$@"
else
  echo "offkey: cannot be found, so nothing was checked: install it, or run 'offkey hook install' again" >&2
  exit 2
fi
${name === 'pre-commit' ? 'exec "$@"' : 'printf %s "$input" | "$@"'}
`;

const chained = `if [ -x "$before" ]; then
  "$before" "$@" || exit $?
fi`;

const chainedWithInput = `# Both hooks read what git says on standard input.
input="$(cat; echo .)"
input="\${input%.}"
if [ -x "$before" ]; then
  printf %s "$input" | "$before" "$@" || exit $?
fi`;

const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const outOfShell = (text: string): string => text.replaceAll(`'\\''`, "'");

/** Did Offkey write this hook, and is it as it was written? `edited`: somebody changed it since. */
export function ownership(name: HookName, text: string): 'ours' | 'edited' | 'other' {
  if (!text.includes(mark)) return 'other';
  const runner = /^node='(.*)'\ncli='(.*)'$/m.exec(text);
  return runner !== null && text === hookScript(name, { node: outOfShell(runner[1]!), cli: outOfShell(runner[2]!) })
    ? 'ours'
    : 'edited';
}
