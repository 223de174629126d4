import type { Layout } from './layout';

/** One image of a layout: its layers from the lowest up, and how it was built. */
export interface Image {
  /** Its tag, if it has one. */
  readonly name: string | undefined;
  readonly layers: readonly string[];
  readonly config: ImageConfig;
}

/** The parts of an image's configuration in which people write (OCI image-spec, config.md). */
export interface ImageConfig {
  readonly environment: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** What made each layer; steps without a layer among them. */
  readonly history: readonly { readonly command: string; readonly empty: boolean }[];
  /** How a container is started: instruction and its words. */
  readonly start: readonly (readonly [instruction: string, words: readonly string[]])[];
}

/** The images of a layout, and what is missing of them. OCI layouts, `docker save`, and the folders of `skopeo copy … dir:`. */
export function imagesOf({ documents, names, links }: Layout): { images: Image[]; missing: string[] } {
  const images: Image[] = [];
  const missing: string[] = [];
  const there = (name: string): string => {
    const real = links.get(name) ?? name;
    if (!names.has(real)) missing.push(name);
    return real;
  };
  const blob = (digest: unknown): string => {
    const [algorithm, hex] = String(digest).split(':');
    const name = `blobs/${algorithm}/${hex}`;
    // skopeo's folders have the digest alone as a name.
    return !names.has(name) && names.has(String(hex)) ? String(hex) : name;
  };
  const add = (name: string | undefined, configName: string, layers: readonly string[]): void => {
    images.push({ name, layers: layers.map(there), config: configOf(documents.get(there(configName))) });
  };
  const manifest = (name: string | undefined, document: unknown, depth: number): void => {
    const { manifests, config, layers } = asObject(document);
    if (Array.isArray(manifests) && depth < 4)
      for (const one of manifests) {
        const { digest, annotations } = asObject(one);
        const tag =
          asObject(annotations)['org.opencontainers.image.ref.name'] ??
          asObject(annotations)['io.containerd.image.name'];
        const file = there(blob(digest));
        if (names.has(file)) manifest(typeof tag === 'string' ? tag : name, documents.get(file), depth + 1);
      }
    else if (Array.isArray(layers))
      add(
        name,
        blob(asObject(config).digest),
        layers.map((layer) => blob(asObject(layer).digest)),
      );
  };

  const saved = documents.get('manifest.json');
  if (documents.has('index.json')) manifest(undefined, documents.get('index.json'), 0);
  else if (Array.isArray(saved))
    for (const one of saved) {
      const { Config, RepoTags, Layers } = asObject(one);
      add(
        Array.isArray(RepoTags) ? String(RepoTags[0]) : undefined,
        String(Config),
        Array.isArray(Layers) ? Layers.map(String) : [],
      );
    }
  else if (saved !== undefined) manifest(undefined, saved, 0);
  return { images, missing: [...new Set(missing)] };
}

function configOf(document: unknown): ImageConfig {
  const { config, history } = asObject(document);
  const { Env, Labels, Entrypoint, Cmd, Healthcheck } = asObject(config);
  const start = [
    ['ENTRYPOINT', Entrypoint],
    ['CMD', Cmd],
    ['HEALTHCHECK', asObject(Healthcheck).Test],
  ] as const;
  return {
    environment: strings(Env),
    labels: Object.fromEntries(Object.entries(asObject(Labels)).map(([name, value]) => [name, String(value)])),
    history: (Array.isArray(history) ? history : []).map((step) => {
      const { created_by: command, empty_layer: empty } = asObject(step);
      return { command: asInstruction(typeof command === 'string' ? command : ''), empty: empty === true };
    }),
    start: start.flatMap(([instruction, words]) =>
      strings(words).length > 0 ? [[instruction, strings(words)] as const] : [],
    ),
  };
}

/** What stood in the Dockerfile, from what the builders make of it. */
const asInstruction = (command: string): string =>
  command
    .replace(/\s+/g, ' ')
    .replace(/^\/bin\/sh -c #\(nop\) +/, '')
    .replace(/^(\|\d+ .*?)?\/bin\/sh -c /, (_, args: string | undefined) => `RUN ${args ?? ''}`)
    .replace(/^RUN (\|\d+ .*? )?\/bin\/sh -c /, (_, args: string | undefined) => `RUN ${args ?? ''}`)
    .replace(/ # buildkit$/, '')
    .trim();

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
