import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { configName, parseBaseline, parseConfig, parseIgnoreFile, type ConfigProblem } from '../engine';
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
    range: toRange(text, text.offsetAt(line - 1, 0), text.offsetAt(line - 1, 1e9), encoding),
  }));
}

function problemsOf(uri: string, text: string, projects: Projects): readonly [code: string, readonly ConfigProblem[]] {
  if (nameOf(uri) === ignoreFileName) return ['ignore-file', parseIgnoreFile(text).problems];
  if (nameOf(uri) !== configName) return ['baseline', parseBaseline(text).problems];
  return ['config', [...parseConfig(text).problems, ...projects.unrunnableIn(uri)]];
}
