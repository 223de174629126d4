import { commentOf, type Comment } from '../language';

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

/** Languages whose comments are tags: inside of a tag there is room for none. */
const markup = new Set(['html', 'xml', 'markdown', 'vue', 'svelte', 'erb']);

/** What the comment gives as the reason; the user replaces it with the real one. */
const reason = 'accepted';

/**
 * The edit that writes a comment which suppresses a finding; undefined where the format has no comments or the place has room for none:
 * then the finding goes into `.offkeyignore`.
 */
export function suppressionEdit(
  text: string,
  language: string,
  start: number,
  end: number,
  detector: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const comment = commentAt(text, language, start);
  if (comment === undefined || /[\r\n]/.test(text.slice(start, end))) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(end));
  const lineEnd = rest === null ? text.length : end + rest.index;
  const line = text.slice(lineStart, lineEnd);
  const written = (words: string): string => writtenIn(comment, words, detector, reason);
  if (yaml.has(language) && insideBlock(text, lineStart)) return undefined;
  // A line that goes on, in a string or behind a backslash, cannot end with a comment.
  const above = ownLine.has(language) || /\\\s*$/.test(line);
  if (!above)
    return roomFor(text, language, lineEnd)
      ? { start: lineEnd, end: lineEnd, text: ` ${written('offkey:ignore')}` }
      : undefined;
  if (/\\\s*$/.test(text.slice(Math.max(0, lineStart - 200), lineStart)) || !roomFor(text, language, lineStart))
    return undefined;
  const indent = /^[ \t]*/.exec(line)![0];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: lineStart, end: lineStart, text: `${indent}${written('offkey:ignore-next-line')}${lineBreak}` };
}

/** A comment that suppresses a finding, for people: what to write and where. Undefined where the format has no comments. */
export function suppressionHint(
  language: string,
  detector: string,
): { readonly text: string; readonly place: 'behind' | 'above' } | undefined {
  const comment = commentOf(language);
  if (comment === undefined) return undefined;
  return ownLine.has(language)
    ? { text: writtenIn(comment, 'offkey:ignore-next-line', detector, 'why'), place: 'above' }
    : { text: writtenIn(comment, 'offkey:ignore', detector, 'why'), place: 'behind' };
}

/**
 * The edit that takes away a comment of ours: with its line, where nothing else stands there.
 * @param start where its first word starts, as in UnusedComment
 */
export function removalEdit(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly text: '' } {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const from =
    lineStart +
    /[ \t]*(?:#|\/\/+|\/?\*+|--|<!--|;+|%+|'|\bREM\b|\{#)?[ \t]*$/i.exec(text.slice(lineStart, start))!.index;
  const close = /^[ \t]*(?:\*\/|-->|#\})?[ \t]*/.exec(text.slice(end))!;
  const to = end + close[0].length;
  const lineBreak = /^(?:\r\n|\n|\r)?/.exec(text.slice(to))![0];
  if (text.slice(lineStart, from).trim() !== '' || !(lineBreak !== '' || to === text.length))
    return { start: from, end: to, text: '' };
  return { start: lineStart, end: to + lineBreak.length, text: '' };
}

const writtenIn = (comment: Comment, words: string, detector: string, why: string): string =>
  `${comment.start} ${words} ${detector} -- ${why}${comment.end === undefined ? '' : ` ${comment.end}`}`;

/** A script inside of a page has the comments of its own language. */
function commentAt(text: string, language: string, at: number): ReturnType<typeof commentOf> {
  if (markup.has(language) && text.lastIndexOf('<script', at) > text.lastIndexOf('</script', at))
    return commentOf('javascript');
  return commentOf(language);
}

const yaml = new Set(['yaml', 'docker-compose', 'github-actions']);

/** Is a line part of a YAML block (`key: |`), in which everything is text? */
function insideBlock(text: string, lineStart: number): boolean {
  const indentOf = (line: string): number => /^ */.exec(line)![0].length;
  const above = text.slice(0, lineStart).split(/\r\n|\n|\r/);
  above.pop();
  let indent = indentOf(text.slice(lineStart, lineStart + 200));
  for (const line of above.reverse()) {
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    if (/(^|\s)[|>][+-]?\d?[+-]?\s*(#.*)?$/.test(line)) return true;
    indent = indentOf(line);
  }
  return false;
}

/** Is a comment at this place a comment? Not within a string over several lines, nor within a tag. Where it is unclear: no. */
function roomFor(text: string, language: string, at: number): boolean {
  const before = text.slice(0, at);
  if (markup.has(language) && language !== 'markdown' && before.lastIndexOf('<') > before.lastIndexOf('>'))
    return false;
  return (longQuotes[language] ?? []).every((quote) => (before.split(quote).length - 1) % 2 === 0);
}
