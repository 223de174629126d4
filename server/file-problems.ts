import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import {
  configName,
  createPolicy,
  emptyConfig,
  parseBaseline,
  parseConfig,
  parseIgnoreFile,
  type ConfigProblem,
} from '../engine';
import { unusedHint } from './lsp/diagnostics';
import { toRange, type Encoding, type Text } from './lsp/positions';
import type { Projects } from './projects';
import { nameOf } from './uris';
import { ignoreFileName } from './workspace';

/** Is it a file in which people write what Offkey is to do? */
export const isOwnFile = (uri: string, projects: Projects): boolean =>
  nameOf(uri) === ignoreFileName || projects.isProjectFile(uri);

/** What counts for nothing in `.offkeyignore`, `.offkey.json` or a baseline, as its text stands now. */
export function fileProblems(uri: string, text: Text, projects: Projects, encoding: Encoding): Diagnostic[] {
  if (!isOwnFile(uri, projects)) return [];
  const [code, problems] = problemsOf(uri, text.text(), projects);
  return problems.map(({ line, message }) => ({
    source: 'offkey',
    code,
    severity: DiagnosticSeverity.Warning,
    message: `This counts for nothing: ${message}.`,
    range: rangeOf(text, line, encoding),
  }));
}

/** Hints at the entries of such a file, as its text stands now, that accepted nothing when the workspace was scanned. */
export function unusedEntries(uri: string, text: Text, unused: ReadonlySet<string>, encoding: Encoding): Diagnostic[] {
  if (unused.size === 0) return [];
  return entriesIn(uri, text.text())
    .filter(({ what }) => unused.has(what))
    .map(({ line }) => unusedHint(rangeOf(text, line, encoding)));
}

function entriesIn(uri: string, text: string): readonly { readonly line: number; readonly what: string }[] {
  if (nameOf(uri) === ignoreFileName)
    return parseIgnoreFile(text).entries.map(({ line, detector, fingerprint }) => ({
      line,
      what: `${detector} ${fingerprint}`,
    }));
  // A policy that was asked nothing names all of its entries.
  return nameOf(uri) === configName
    ? createPolicy(parseConfig(text).config, [], '').unused()
    : createPolicy(emptyConfig, parseBaseline(text).entries, '').unused();
}

/** A line, from 1. */
const rangeOf = (text: Text, line: number, encoding: Encoding): Diagnostic['range'] =>
  toRange(text, text.offsetAt(line - 1, 0), text.offsetAt(line - 1, 1e9), encoding);

function problemsOf(uri: string, text: string, projects: Projects): readonly [code: string, readonly ConfigProblem[]] {
  if (nameOf(uri) === ignoreFileName) return ['ignore-file', parseIgnoreFile(text).problems];
  if (nameOf(uri) !== configName) return ['baseline', parseBaseline(text).problems];
  return ['config', [...parseConfig(text).problems, ...projects.unrunnableIn(uri)]];
}
