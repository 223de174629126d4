import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine, Finding } from '../engine';
import { scanPaths } from '../sources';

/** A finding and the text that it stands in. */
export interface Found {
  readonly finding: Finding;
  readonly path: string;
  readonly text: string;
}

/**
 * The findings that a person means by `file:line` or by a fingerprint (16 hex digits), in a folder.
 * @throws where the file cannot be read
 */
export async function findMeant(engine: Engine, folder: string, meant: string): Promise<readonly Found[]> {
  const place = /^(.+?):(\d+)(?::\d+)?$/.exec(meant);
  if (place !== null) {
    const path = place[1]!.replaceAll('\\', '/').replace(/^\.\//, '');
    const line = Number(place[2]);
    return (await findingsIn(engine, folder, path)).filter(({ finding, text }) => {
      const lineAt = (offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
      return lineAt(finding.start) <= line && line <= lineAt(finding.end);
    });
  }
  const fingerprint = meant.toLowerCase();
  const { findings } = await scanPaths(engine, {
    root: folder,
    paths: ['.'],
    includeIgnored: true,
    exclude: [],
    maximumFileSize: 50e6,
  });
  const hit = findings.find((finding) => finding.fingerprint === fingerprint);
  if (hit === undefined) return [];
  return (await findingsIn(engine, folder, hit.path))
    .filter(({ finding }) => finding.fingerprint === fingerprint)
    .slice(0, 1);
}

async function findingsIn(engine: Engine, folder: string, path: string): Promise<Found[]> {
  const text = new TextDecoder().decode(await readFile(join(folder, path)));
  return engine.scan(text, { path }).map((finding) => ({ finding, path, text }));
}
