/** Reads of environment variables by name, in any language: the places that go on working only if the variable is set to a key that works. */

/** A place that reads a variable. */
export interface Read {
  readonly name: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/**
 * What stands directly before and after a variable's name where it is read. Code asks for it by a call, an index or a member; shells, Compose and templates by `$NAME`
 * and `${NAME}`; CI by `secrets.NAME`; Kubernetes by a reference with `key: NAME`.
 */
const calls = [
  'process\\.env\\.',
  'import\\.meta\\.env\\.',
  '(?:process|meta|Bun)\\.env\\[\\s*["\'`]',
  'Deno\\.env\\.get\\(\\s*["\'`]',
  '\\benviron(?:\\.get|\\.pop|\\.setdefault)?\\s*[[(]\\s*["\']',
  '\\b(?:getenv|Getenv|LookupEnv|get_env|fetch_env!?|env_var|env_or|requireEnv|mustGetenv)\\s*\\(\\s*["\'`:]?',
  '\\bENV(?:\\.fetch)?\\s*[[(]\\s*["\']',
  '\\$_(?:ENV|SERVER)\\[\\s*["\']',
  '\\bGetEnvironmentVariable\\(\\s*"',
  '\\bSystem\\.getenv\\(\\s*"',
  '\\bSystem\\.getenv\\(\\)\\.get\\(\\s*"',
  '\\bsys\\.env(?:\\.get|\\.getOrElse)?\\(\\s*"',
  '\\benv::var(?:_os)?\\(\\s*"',
  '\\b(?:option_)?env!\\(\\s*"',
  '\\benv\\(\\s*["\']',
  '\\bconfig\\(\\s*["\']',
  'ProcessInfo\\.processInfo\\.environment\\[\\s*"',
  '\\bsecrets\\.',
  '\\bvars\\.',
  '\\benv\\.',
  '\\$env:',
  '\\$\\{?',
  '%',
];
/** After a read the name is over. */
const over = '(?![A-Za-z0-9_])';
const ahead = `(?:${calls.join('|')})`;

/** Is this the name of an environment variable? Names in code (`apiKey`) are their file's own. */
export const isVariableName = (name: string): boolean =>
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) && name.length <= 100;

/**
 * Finds reads of some variables.
 * @param names as `isVariableName` has them; none finds nothing
 */
export function createReads(names: readonly string[]): (path: string, text: string) => readonly Read[] {
  const wanted = names.filter(isVariableName);
  if (wanted.length === 0) return () => [];
  const either = `(${wanted.join('|')})`;
  const inCode = new RegExp(`${ahead}${either}${over}`, 'g');
  // A key of a Secret, and settings of pydantic, envconfig and the like, which name the variable alone.
  const inReference = new RegExp(`\\bkey:\\s*["']?${either}["']?\\s*(?:$|#|,|\\})`);
  const inTag = new RegExp(`\\benv(?:config)?[:=]"?${either}${over}`);
  return (path, text) => {
    if (!wanted.some((name) => text.includes(name))) return [];
    return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
      if (line.length > 5000 || !wanted.some((name) => line.includes(name))) return [];
      const found = new Set([...line.matchAll(inCode)].map((match) => match[1]!));
      for (const pattern of [inReference, inTag]) {
        const match = pattern.exec(line);
        if (match !== null) found.add(match[1]!);
      }
      // `TOKEN: ${TOKEN}` sets and reads; `export TOKEN=…` only sets.
      return [...found].map((name): Read => ({ name, path, line: i + 1 }));
    });
  };
}
