import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { leak, offkey, otherLeak, otherKey, scanned } from '../hooks/offkey';
import { removeTrees, sample, tree } from './tree';

type Files = Readonly<Record<string, string | Uint8Array>>;

const tar = (files: Files): Promise<Uint8Array> =>
  packTar(
    Object.entries(files).map(([name, body]) => ({
      header: {
        name,
        size: typeof body === 'string' ? Buffer.byteLength(body) : body.length,
        type: name.endsWith('/') ? ('directory' as const) : ('file' as const),
      },
      body,
    })),
  );
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const json = (value: unknown): string => JSON.stringify(value);

const config = (layers: readonly Uint8Array[]): object => ({
  architecture: 'amd64',
  os: 'linux',
  config: {
    Env: ['PATH=/bin', `STRIPE_KEY=${sample('stripe-secret-key', 5)}`],
    Labels: { 'org.example.note': `token ${sample('github-personal-access-token', 6)}` },
    Cmd: ['/bin/app'],
  },
  rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${digest(layer)}`) },
  history: [
    { created_by: '/bin/sh -c #(nop)  ENV A=1', empty_layer: true },
    ...layers.map((_, i) => ({
      created_by: `RUN /bin/sh -c make step${i + 1} KEY=${otherKey} # buildkit`,
    })),
  ],
});

/** Layers as they come: the second deletes what the first brought, the third hides a folder. */
const layers = async (): Promise<Uint8Array[]> => [
  await tar({ 'app/': '', 'app/secret.py': leak, 'opt/lib/key.py': leak, 'bin/tool': new Uint8Array(2000) }),
  await tar({ 'app/.wh.secret.py': '', 'app/kept.py': otherLeak }),
  await tar({ 'opt/.wh..wh..opq': '', 'opt/new.txt': 'nothing\n' }),
];

/** As `docker save` writes it. */
async function saved(): Promise<Files> {
  const all = await layers();
  const settings = json(config(all));
  const name = `${digest(Buffer.from(settings))}.json`;
  return {
    'manifest.json': json([
      { Config: name, RepoTags: ['app:1'], Layers: all.map((layer) => `${digest(layer)}/layer.tar`) },
    ]),
    [name]: settings,
    ...Object.fromEntries(all.map((layer) => [`${digest(layer)}/layer.tar`, layer])),
  };
}

/** As the image specification has it: gzipped layers under their digests. */
async function layout(): Promise<Files> {
  const plain = await layers();
  const all = plain.map((layer) => new Uint8Array(gzipSync(layer)));
  const settings = json(config(plain));
  const blob = (bytes: Uint8Array): string => `blobs/sha256/${digest(bytes)}`;
  const manifest = json({
    schemaVersion: 2,
    config: { digest: `sha256:${digest(Buffer.from(settings))}` },
    layers: all.map((layer) => ({ digest: `sha256:${digest(layer)}`, size: layer.length })),
  });
  return {
    'oci-layout': json({ imageLayoutVersion: '1.0.0' }),
    'index.json': json({ schemaVersion: 2, manifests: [{ digest: `sha256:${digest(Buffer.from(manifest))}` }] }),
    [blob(Buffer.from(manifest))]: manifest,
    [blob(Buffer.from(settings))]: settings,
    ...Object.fromEntries(all.map((layer) => [blob(layer), layer])),
  };
}

const expected = (name: string): string =>
  [
    `${name}!/app/kept.py:1`,
    `${name}!/app/secret.py:1`,
    ...[2, 3, 4].map((step) => `${name}!/config/Dockerfile:${step}`),
    `${name}!/config/environment.env:2`,
    `${name}!/config/labels.properties:1`,
    `${name}!/opt/lib/key.py:1`,
  ].join(' ');

interface Found {
  readonly path: string;
  readonly origin?: string;
}

const findings = (folder: string, path: string): Found[] =>
  (JSON.parse(offkey(folder, ['scan', '--image', path, '-f', 'json']).out) as { findings: Found[] }).findings;

suite('container images', () => {
  teardown(removeTrees);

  test('docker save: every layer, deleted files, environment, labels, build commands', async () => {
    const root = tree({ 'image.tar': await tar(await saved()) });
    assert.equal(scanned(root, ['--image', 'image.tar']), expected('image.tar'));
  });

  test('an OCI layout, as a folder and as a tar, and compressed as a whole', async () => {
    const files = await layout();
    const root = tree({
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`oci/${path}`, content])),
      'oci.tar': await tar(files),
      'oci.tar.gz': gzipSync(await tar(files)),
    });
    for (const name of ['oci', 'oci.tar', 'oci.tar.gz']) assert.equal(scanned(root, ['--image', name]), expected(name));
  });

  test('a finding says its layer, what made it, and whether a later layer deletes it; a secret in the command stays hidden', async () => {
    const root = tree({ 'image.tar': await tar(await saved()) });
    const origin = (path: string): string | undefined =>
      findings(root, 'image.tar').find((finding) => finding.path === `image.tar!/${path}`)?.origin;
    assert.match(
      origin('app/secret.py')!,
      /^layer 1 of 3 \(sha256:[0-9a-f]{12}\) of app:1, created by: RUN make step1 KEY=sk_live_…\w{4}; deleted in layer 2, but still in the image$/,
    );
    assert.match(origin('opt/lib/key.py')!, /^layer 1 of 3.*; deleted in layer 3, but still in the image$/);
    assert.match(origin('app/kept.py')!, /^layer 2 of 3 .*created by: RUN make step2 KEY=sk_live_…\w{4}$/);
  });

  test('a layer that is missing or cut off is named, and makes exit code 2 or 1', async () => {
    const files: Record<string, string | Uint8Array> = { ...(await saved()) };
    const [first, second] = Object.keys(files).filter((name) => name.endsWith('layer.tar'));
    delete files[first!];
    files[second!] = (files[second!] as Uint8Array).subarray(0, 1700);
    const said = scanned(tree({ 'image.tar': await tar(files) }), ['--image', 'image.tar']);
    assert.match(said, new RegExp(`not scanned: image.tar!/${first!}: missing in this image`));
    assert.match(said, /not scanned: image\.tar: damaged, read up to the damage/);
  });

  test('what is no image is an error: a text, a cut-off tar, a folder, nothing', async () => {
    const root = tree({
      'a.txt': 'hello\n',
      'folder/x': 'x',
      'cut.tar': await tar(await saved()),
      'other.tar': await tar({ a: 'a' }),
    });
    truncateSync(join(root, 'cut.tar'), 4000);
    for (const [path, says] of [
      ['a.txt', /a\.txt cannot be read as an image: this is no image/],
      ['folder', /neither an index\.json nor a manifest\.json/],
      ['other.tar', /neither an index\.json nor a manifest\.json/],
      ['cut.tar', /cut\.tar cannot be read as an image: .*truncated/],
      ['gone.tar', /gone\.tar cannot be read as an image: ENOENT/],
    ] as const)
      assert.match(scanned(root, ['--image', path]), says);
  });

  test('what skopeo and umoci make of it is read alike', async function () {
    const tools = ['skopeo', 'umoci'].filter((tool) => spawnSync(tool, ['--version']).status !== 0);
    if (tools.length > 0) {
      console.log(`      skipped: ${tools.join(' and ')} not installed (apt-get install skopeo umoci)`);
      this.skip();
    }
    this.timeout(120_000);
    const root = tree({ 'image.tar': await tar(await saved()) });
    const tool = (name: string, ...args: string[]): void => {
      const { status, stderr } = spawnSync(name, args, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    const copy = (to: string): void =>
      tool('skopeo', '--insecure-policy', 'copy', '--quiet', 'docker-archive:image.tar', to);
    copy('oci:layout:app');
    copy('dir:folder');
    copy('oci-archive:archive.tar');
    copy('docker-archive:again.tar');
    for (const name of ['layout', 'folder', 'archive.tar', 'again.tar'])
      assert.equal(scanned(root, ['--image', name]), expected(name));
    // One more layer on top, made by umoci.
    writeFileSync(join(root, 'more.py'), otherLeak);
    tool('umoci', 'insert', '--rootless', '--image', 'layout:app', 'more.py', '/srv/more.py');
    assert.match(scanned(root, ['--image', 'layout']), /layout!\/srv\/more\.py:1/);
    assert.ok(existsSync(join(root, 'layout/index.json')));
  });
});
