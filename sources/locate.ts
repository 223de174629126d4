import type { Finding } from '../engine';
import type { ReportedFinding } from '../reports/types';

/** Gives findings, sorted by start, their lines and columns (from 1, columns in UTF-16 units). Lines end at \n, \r\n or \r, as in an editor. */
export function locate(path: string, text: string, findings: readonly Finding[]): ReportedFinding[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const advance = (offset: number): { line: number; column: number } => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
        line++;
        lineStart = at + 1;
      }
    }
    return { line, column: offset - lineStart + 1 };
  };
  return findings.map(({ detector, provider, confidence, start, end, fingerprint, redacted, encoding, ignored }) => {
    const from = advance(start);
    const to = advance(end);
    return {
      detector,
      provider,
      confidence,
      path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      fingerprint,
      redacted,
      ...(encoding === undefined ? {} : { encoding }),
      ...(ignored === undefined ? {} : { ignored }),
    };
  });
}
