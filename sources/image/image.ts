import { archivePieces, defaultLimits, headLength, kindOf } from '../archive';
import { collect, peek, type Chunks } from '../archive/streams';
import type { Piece, PlacedFinding, Source, Unread } from '../piece';
import { onceEach } from '../scan-source';
import { tooLarge } from '../scan-file';
import { readLayout } from './layout';
import { imagesOf, type Image, type ImageConfig } from './manifest';

export interface ImageOptions {
  /** Bytes; larger files are named. */
  readonly fileSize: number;
  /** Archives in the image are unpacked as well. */
  readonly archives: boolean;
  /** A text without the secrets in it: build commands are shown beside what is found. */
  redact(text: string): string;
}

/** A layer, where it stands in the first image that has it, and what it takes away from the layers below. */
interface Layer {
  readonly image: Image;
  /** From 1. */
  readonly number: number;
  readonly origin: string;
  readonly deleted: Set<string>;
}

/**
 * A container image: every file of every layer, once, those that a later layer deletes as well; the environment, the labels and the commands that built it.
 * @param path a tar of `docker save`, `podman save`, `skopeo copy`, or a folder (OCI layout, `dir:`)
 * @param shown what the image is called in the result
 */
export function imageSource(path: string, shown: string, { fileSize, archives, redact }: ImageOptions): Source {
  const layers = new Map<string, Layer>();
  const byOrigin = new Map<string, Layer>();
  return {
    async *pieces() {
      const layout = await readLayout(path).catch((error: Error) => {
        throw new Error(`${shown} cannot be read as an image: ${error.message}`, { cause: error });
      });
      const { images, missing } = imagesOf(layout);
      if (images.length === 0)
        throw new Error(`${shown}: this is no image: it has neither an index.json nor a manifest.json`);
      for (const name of missing) yield { kind: 'unread', path: `${shown}!/${name}`, reason: 'missing in this image' };
      const several = images.length > 1;
      for (const [i, image] of images.entries()) {
        yield* configPieces(several ? `${shown}!/config ${i + 1}` : `${shown}!/config`, image.config);
        for (const [n, name] of image.layers.entries()) {
          if (layers.has(name)) continue;
          const layer = { image, number: n + 1, origin: originOf(image, n, name, redact), deleted: new Set<string>() };
          layers.set(name, layer);
          byOrigin.set(layer.origin, layer);
        }
      }
      for await (const { name, chunks } of layout.contents(new Set(layers.keys())))
        yield* layerPieces(shown, layers.get(name)!, chunks, fileSize, archives);
    },
    complete: (placed) => Promise.resolve(onceEach(placed).map((one) => withDeletion(one, shown, byOrigin, layers))),
  };
}

function* configPieces(path: string, { environment, labels, history, start }: ImageConfig): Generator<Piece> {
  const piece = (name: string, lines: readonly string[]): Piece => ({
    kind: 'piece',
    path: `${path}/${name}`,
    bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')),
  });
  // Names that tell the engine the language.
  if (environment.length > 0)
    yield piece(
      'environment.env',
      environment.map((line) => line.replace(/[\r\n]+/g, ' ')),
    );
  const labelLines = Object.entries(labels).map(([name, value]) => `${name}=${value.replace(/[\r\n]+/g, ' ')}`);
  if (labelLines.length > 0) yield piece('labels.properties', labelLines);
  const steps = [
    ...history.map(({ command }) => command),
    ...start.map(([instruction, words]) => `${instruction} ${JSON.stringify(words)}`),
  ];
  if (steps.length > 0) yield piece('Dockerfile', steps);
}

/** "layer 3 of 7 (sha256:0123456789ab), created by: RUN …". */
function originOf(
  { layers, config, name }: Image,
  index: number,
  file: string,
  redact: (text: string) => string,
): string {
  const step = config.history.filter(({ empty }) => !empty)[index];
  const digest = /[0-9a-f]{64}/.exec(file)?.[0];
  const command = step === undefined || step.command === '' ? '' : `, created by: ${shortened(redact(step.command))}`;
  const image = name === undefined ? '' : ` of ${name}`;
  return `layer ${index + 1} of ${layers.length}${digest === undefined ? '' : ` (sha256:${digest.slice(0, 12)})`}${image}${command}`;
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

async function* layerPieces(
  shown: string,
  layer: Layer,
  chunks: Chunks,
  fileSize: number,
  archives: boolean,
): AsyncGenerator<Piece | Unread> {
  const { head, all } = await peek(chunks, headLength);
  const kind = kindOf(head);
  const place = { origin: layer.origin };
  if (kind === undefined && head.every((byte) => byte === 0)) return void (await collect(all, Infinity));
  if (kind === 'tar' || kind === 'gzip' || kind === 'zstd') {
    const visit = (name: string): boolean => {
      const mark = /^(?:\.\/)?(.*\/)?\.wh\.(.+)$/s.exec(name);
      if (mark === null) return true;
      // `.wh..wh..opq` hides all that the layers below have in the folder.
      layer.deleted.add(mark[2] === '.wh..opq' ? (mark[1] ?? '') : `${mark[1] ?? ''}${mark[2]!}`);
      return false;
    };
    const limits = { ...defaultLimits, totalSize: 64e9, entries: 5e6, fileSize };
    yield* archivePieces({ path: shown, place, nested: archives, visit }, kind, { stream: all }, limits);
    return;
  }
  // Attestations and other things that are kept like layers.
  const path = `${shown}!/${layer.origin}`;
  const bytes = await collect(all, fileSize);
  if (bytes === undefined) yield { kind: 'unread', path, reason: tooLarge(fileSize, fileSize) };
  else yield { kind: 'piece', path, bytes, place, mayBeBinary: true };
}

/** Says where a later layer deletes the file: who looks into a container does not see it, who has the image does. */
function withDeletion(
  placed: PlacedFinding,
  shown: string,
  byOrigin: ReadonlyMap<string, Layer>,
  layers: ReadonlyMap<string, Layer>,
): PlacedFinding {
  const layer = byOrigin.get(placed.place?.origin ?? '');
  if (layer === undefined) return placed;
  const name = placed.finding.path.slice(`${shown}!/`.length).split('!/')[0]!;
  const above = layer.image.layers.slice(layer.number).flatMap((file) => layers.get(file) ?? []);
  const by = above.find(({ deleted }) =>
    [...deleted].some(
      (gone) => gone === name || name.startsWith(gone.endsWith('/') || gone === '' ? gone : `${gone}/`),
    ),
  );
  if (by === undefined) return placed;
  const origin = `${layer.origin}; deleted in layer ${by.number}, but still in the image`;
  return { ...placed, finding: { ...placed.finding, origin } };
}
