import { commentOf } from '../engine';
import type { TextEdit } from '../remediation/types';

/** Formats in which a comment stands on a line of its own, or the value goes on to the line's end. */
const ownLine = new Set(['dotenv', 'properties', 'ini', 'npmrc', 'netrc', 'dockerfile', 'bat', 'makefile']);

/** Quotes that go on over lines, by language: between an odd number of them a comment would be text. */
const longQuotes: Readonly<Record<string, readonly string[]>> = {
  python: ['"""', "'''"],
  javascript: ['`'],
  javascriptreact: ['`'],
  typescript: ['`'],
  typescriptreact: ['`'],
  go: ['`'],
  java: ['"""'],
  kotlin: ['"""'],
  scala: ['"""'],
  csharp: ['"""'],
  toml: ['"""', "'''"],
};

/**
 * The edit that writes a comment which suppresses a finding; undefined where the format has no comments or the place has room for none:
 * then the finding goes into `.offkeyignore`.
 */
export function suppressionEdit(text: string, language: string, start: number, end: number, detector: string): TextEdit | undefined {
  const comment = commentOf(language);
  if (comment === undefined || insideLongString(text, language, start) || text.slice(start, end).includes('\n')) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = /\r?\n/g;
  found.lastIndex = end;
  const lineEnd = found.exec(text)?.index ?? text.length;
  const written = (words: string): string => `${comment.start} ${words}${comment.end === undefined ? '' : ` ${comment.end}`}`;
  const line = text.slice(lineStart, lineEnd);
  const above = ownLine.has(language) || line.trimEnd().endsWith('\\') || /[|>][+-]?\s*$/.test(line);
  if (!above) return { start: lineEnd, end: lineEnd, text: ` ${written(`offkey:ignore ${detector}`)}` };
  // Above a line that goes on from the one before there is no room.
  if (text.slice(0, lineStart).trimEnd().endsWith('\\')) return undefined;
  const indent = /^[ \t]*/.exec(line)![0];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: lineStart, end: lineStart, text: `${indent}${written(`offkey:ignore-next-line ${detector}`)}${lineBreak}` };
}

function insideLongString(text: string, language: string, start: number): boolean {
  const before = text.slice(0, start);
  return (longQuotes[language] ?? []).some((quote) => {
    if ((before.split(quote).length - 1) % 2 === 0) return false;
    // A string that ends on its own line leaves room behind it.
    const end = text.indexOf(quote, start);
    return end < 0 || text.slice(start, end).includes('\n') || before.slice(before.lastIndexOf(quote)).includes('\n');
  });
}
