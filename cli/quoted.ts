/** A word for a shell's command line, in quotes where it needs them. What would move a cursor is shown by its code: better a path that does not work than one that lies. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word)
    ? word
    : /[\x00-\x1f\x7f]/.test(word)
      ? `$'${escaped(word)}'`
      : `'${word.replaceAll("'", `'\\''`)}'`;

const escaped = (word: string): string =>
  word.replace(/[\\'\x00-\x1f\x7f]/g, (c) =>
    c === '\\' || c === "'" ? `\\${c}` : `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
