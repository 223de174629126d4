/**
 * The shell's script that runs the command of a store on a named pipe (its first argument) and says how it went. `cat` stands between them: a command that
 * opens /dev/stdin would open the named pipe a second time, and wait for ever where the secret is in it already.
 * @param command as a shell takes it; it reads the secret from standard input
 */
export const storeScript = (command: string): string =>
  `if cat "$1" | { ${command}; }; then echo '${stored}'; else echo "The command ended with $?: the secret is not stored."; fi`;

/** What the script says when all went well. */
export const stored = 'The secret is stored.';
