import type { Engine } from '../engine';
import { grouped } from '../reports';
import type { ScanResult } from '../reports/types';
import type { Copy } from './copy';
import { readWorkspace, usersOf, type UsedBy } from './inventory';
import type { Read } from './reads';
import { createSearch } from './search';
import { valueOf } from './value';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What uses which key, in a form that can be kept: it holds no value. */
export interface Inventory {
  readonly version: 1;
  readonly keys: readonly InventoryKey[];
}

export interface InventoryKey {
  readonly detector: string;
  readonly name: string;
  readonly provider: string;
  readonly fingerprint: string;
  readonly places: readonly { readonly path: string; readonly line: number }[];
  readonly services: readonly Pick<UsedBy, 'kind' | 'name' | 'path'>[];
  readonly reads: readonly Read[];
}

/**
 * The keys of a folder and what uses them.
 * @param scan of the folder, ignored files included: `.env` is where most keys are
 */
export async function inventoryOf(engine: Engine, folder: string, scan: ScanResult): Promise<Inventory> {
  const workspace = await readWorkspace(folder, { also: [...new Set(scan.findings.map(({ path }) => path))] });
  const groups = new Map<string, ScanResult['findings'][number][]>();
  for (const finding of scan.findings) {
    if (finding.ignored !== undefined) continue;
    const group = groups.get(finding.fingerprint);
    if (group === undefined) groups.set(finding.fingerprint, [finding]);
    else group.push(finding);
  }
  const keys: InventoryKey[] = [];
  for (const findings of groups.values()) {
    const [first] = findings;
    const { detector, fingerprint } = first!;
    const info = engine.detectors.get(detector);
    const variables = await variablesOf(engine, folder, first!);
    const copies = findings.map(({ path, line }): Copy => ({ source: 'file', path, line, encoding: 'plain' }));
    const { services, reads } = usersOf(workspace, copies, variables);
    keys.push({
      detector,
      name: info?.name ?? detector,
      provider: info?.providerName ?? detector,
      fingerprint,
      places: findings.map(({ path, line }) => ({ path, line })),
      services: services.map(({ kind, name, path }) => ({ kind, name, path })),
      reads,
    });
  }
  return { version: 1, keys };
}

/** The variables that a key is given to in its file. */
async function variablesOf(
  engine: Engine,
  folder: string,
  { path, fingerprint }: ScanResult['findings'][number],
): Promise<readonly string[]> {
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  const finding =
    text === undefined ? undefined : engine.scan(text, { path }).find((one) => one.fingerprint === fingerprint);
  const value = finding === undefined ? undefined : valueOf(engine, text!, finding, path);
  if (value === undefined) return [];
  return createSearch(value)
    .find(Buffer.from(text!, 'utf8'))
    .flatMap(({ variable }) => variable ?? []);
}

const cell = (text: string): string => text.replace(/[`\r\n]/g, "'").replaceAll('|', '\\|');

/** For people: one table a key. */
export function inventoryMarkdown({ keys }: Inventory): string {
  return [
    '# What uses which key',
    '',
    keys.length === 0 ? 'No key is known.' : `${grouped(keys.length)} ${keys.length === 1 ? 'key' : 'keys'}.`,
    '',
    ...keys.flatMap(({ name, detector, fingerprint, places, services, reads }) => [
      `## ${cell(name)}`,
      '',
      `Fingerprint \`${fingerprint}\` (${detector}).`,
      '',
      ...places.map(({ path, line }) => `- stands in ${cell(path)}:${line}`),
      ...reads.map((read) => `- ${read.name} is read in ${cell(read.path)}:${read.line}`),
      '',
      ...(services.length === 0
        ? ['Nothing that is known uses it.', '']
        : [
            '| used by | kind | defined in |',
            '|---|---|---|',
            ...services.map((service) => `| ${cell(service.name)} | ${service.kind} | ${cell(service.path)} |`),
            '',
          ]),
    ]),
  ].join('\n');
}
