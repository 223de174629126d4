import { createTwoFilesPatch } from 'diff';
import type { Engine } from '../../engine';
import { readDotenv } from '../../remediation';

/** A file before and after, as a path for people. */
export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** A piece of text that is never shown, and what stands for it. */
export interface Hidden {
  readonly text: string;
  readonly shown: string;
}

/** Unified diffs in which no secret stands: neither those that are moved, nor others that lie near, nor any value of a `.env`. */
export function preview(engine: Engine, changes: readonly Change[], hidden: readonly Hidden[]): string {
  return changes
    .map(({ path, before, after }) => {
      const [old, fresh] = [before ?? '', after].map((text) => withoutSecrets(engine, path, text, hidden));
      const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, old!, fresh!);
      // The library begins with a line of equals signs, for patches of many files.
      return patch.replace(/^=+\n/, '').replaceAll(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
    })
    .join('');
}

function withoutSecrets(engine: Engine, path: string, text: string, hidden: readonly Hidden[]): string {
  const isDotenv = /(^|\/)\.env$/.test(path);
  const spans = isDotenv
    ? readDotenv(text).flatMap(({ start, end }) => (end > start ? [{ start, end, shown: '…' }] : []))
    : engine.scan(text, { path }).map(({ start, end, redacted }) => ({ start, end, shown: redacted }));
  let shown = '';
  let at = 0;
  for (const span of spans) {
    shown += text.slice(at, span.start) + span.shown;
    at = span.end;
  }
  shown += text.slice(at);
  // Where the rest of a file has the value once more, in a place that is no finding.
  return hidden.reduce((result, one) => (one.text === '' ? result : result.replaceAll(one.text, one.shown)), shown);
}
