import { appendEntry, quoteDotenv, readDotenv, setEntry } from './dotenv';
import type { Companions } from './types';

/** `.env`, `.env.example` and `.gitignore` after a value was moved there; only those that change. */
export function moveToDotenv(companions: Companions, name: string, value: string): Companions {
  const env = companions.env ?? '';
  const known = readDotenv(env).some((entry) => entry.name === name && entry.value === value);
  return {
    ...(known ? {} : { env: setEntry(env, name, quoteDotenv(value)) }),
    ...nameInExample(companions, name),
    ...keepOutOfGit(companions),
  };
}

/** The name without its value, so that a colleague knows what to set. */
export function nameInExample(companions: Companions, name: string): Companions {
  const example = companions.envExample ?? '';
  return readDotenv(example).some((entry) => entry.name === name) ? {} : { envExample: appendEntry(example, name, '') };
}

/** `.env` in `.gitignore`, unless a pattern there covers it. */
export function keepOutOfGit(companions: Companions): Companions {
  const gitignore = companions.gitignore ?? '';
  if (ignoresDotenv(gitignore)) return {};
  const lineBreak = gitignore.includes('\r\n') ? '\r\n' : '\n';
  const lead = gitignore === '' || /[\r\n]$/.test(gitignore) ? '' : lineBreak;
  return { gitignore: `${gitignore}${lead}.env${lineBreak}` };
}

/** Does the last pattern that speaks of `.env` ignore it? */
export function ignoresDotenv(gitignore: string): boolean {
  let ignored = false;
  for (const raw of gitignore.split(/\r?\n/)) {
    const pattern = raw.trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const negated = pattern.startsWith('!');
    const body = pattern
      .slice(negated ? 1 : 0)
      .replace(/^(\*\*)?\//, '')
      .replace(/\\(?=.)/g, '');
    if (body.endsWith('/') || body.includes('/')) continue;
    const expression = new RegExp(
      `^${body
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replace(/\?/g, '[^/]')}$`,
    );
    if (expression.test('.env')) ignored = !negated;
  }
  return ignored;
}

/**
 * A name that is free in `.env`: the one asked for, or with a number behind it if that one stands for something else there. Names that programs rely on
 * are never taken.
 * @param entry what `.env` is to hold under a name; undefined where it takes no part
 */
export function freeName(companions: Companions, wanted: string, entry?: (name: string) => string): string {
  const entries = new Map(readDotenv(companions.env ?? '').map(({ name, value }) => [name, value]));
  const base = reserved.has(wanted) ? `APP_${wanted}` : wanted;
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`;
    const there = entries.get(name);
    if (entry === undefined || there === undefined || there === '' || there === entry(name)) return name;
  }
}

const reserved = new Set(
  'PATH HOME USER SHELL PWD LANG TERM TMPDIR EDITOR HOSTNAME LOGNAME DISPLAY NODE_ENV NODE_OPTIONS PYTHONPATH CLASSPATH GOPATH PORT HOST CI'.split(
    ' ',
  ),
);
