import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { createEngine } from '../engine';
import { renderWhy } from '../reports';
import { loadProject } from '../sources';

/**
 * Prints why there is a finding at a place, or none.
 * @param place `file:line` or `file:line:column`, both from 1
 * @returns the exit code: 0
 */
export async function why(place: string): Promise<number> {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(place);
  if (match === null)
    throw new Error(`"${place}" is no place: write file:line or file:line:column, as in src/app.py:12:5`);
  const file = match[1]!;
  const line = Number(match[2]);
  const column = match[3] === undefined ? undefined : Number(match[3]);

  const engine = createEngine((await loadProject(file)).custom);
  const text = textOf(read(file));
  const document = engine.open(text, {});
  if (line < 1 || line > document.lineCount) throw new Error(`${file} has ${document.lineCount} lines, and no ${line}`);
  const start = document.offsetAt(line - 1, 0);
  const end = document.offsetAt(line - 1, Infinity);
  const path = relative('.', file).split(sep).join('/');
  process.stdout.write(
    renderWhy(
      {
        ...{ path, line },
        ...(column === undefined ? {} : { column, offset: document.offsetAt(line - 1, column - 1) }),
      },
      engine.explain(text, { path }, start, end),
      (offset) => {
        const position = document.positionAt(offset);
        return { line: position.line + 1, column: position.character + 1 };
      },
      engine.detectors,
    ),
  );
  return 0;
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`cannot read ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** As a scan reads it: UTF-16 with a byte order mark, UTF-8, else Latin-1. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: byte by byte, as every scan does.
    return Buffer.from(bytes).toString('latin1');
  }
}
