/** Images as tools that need no daemon really build them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leak, offkey, otherKey, otherLeak, scanned } from '../hooks/offkey';
import { removeTrees, sample, tree } from './tree';

/** Skips the test, and says why, where one of the tools is not there. */
function need(test: Mocha.Context, tools: Readonly<Record<string, readonly string[]>>, how: string): void {
  const missing = Object.entries(tools).filter(([tool, args]) => spawnSync(tool, args).status !== 0);
  if (missing.length === 0) return;
  console.log(`      skipped: ${missing.map(([tool]) => tool).join(' and ')} not installed (${how})`);
  test.skip();
}

const toolIn =
  (root: string) =>
  (name: string, ...args: string[]): void => {
    // A store of its own, without a file system that a container would have to be allowed to mount.
    const env = {
      ...process.env,
      CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'),
      BUILDAH_ISOLATION: 'chroot',
    };
    const { status, stderr, error } = spawnSync(name, args, { cwd: root, encoding: 'utf8', env });
    assert.equal(status, 0, error?.message ?? stderr);
  };

const storage = (root: string): string =>
  ['[storage]', 'driver = "vfs"', `graphroot = "${root}/store"`, `runroot = "${root}/run"`, ''].join('\n');

interface Found {
  readonly path: string;
  readonly origin?: string;
}

const originOf = (root: string, image: string, path: string): string | undefined =>
  (JSON.parse(offkey(root, ['scan', '--image', image, '-f', 'json']).out) as { findings: Found[] }).findings.find(
    (finding) => finding.path === `${image}!/${path}`,
  )?.origin;

suite('images that are really built', () => {
  teardown(removeTrees);

  test('buildah builds a Dockerfile: layers, environment, label and its lines are read, in each form that it pushes', async function () {
    need(this, { buildah: ['--version'] }, 'apt-get install buildah');
    this.timeout(120_000);
    const root = tree({
      'context/secret.py': leak,
      'context/kept.py': otherLeak,
      'context/Dockerfile': [
        'FROM scratch',
        `ENV STRIPE_KEY=${otherKey}`,
        `LABEL org.example.note="token ${sample('github-personal-access-token', 6)}"`,
        'COPY secret.py /app/secret.py',
        'COPY kept.py /app/kept.py',
        'CMD ["/bin/app"]',
        '',
      ].join('\n'),
    });
    writeFileSync(join(root, 'storage.conf'), storage(root));
    const tool = toolIn(root);
    tool('buildah', 'build', '--layers', '--tag', 'app:1', 'context');
    const forms = {
      'docker.tar': 'docker-archive:docker.tar:app:1',
      layout: 'oci:layout:app',
      'oci.tar': 'oci-archive:oci.tar:app',
      folder: 'dir:folder',
    };
    for (const [name, target] of Object.entries(forms)) {
      tool('buildah', 'push', '--quiet', 'app:1', target);
      const said = scanned(root, ['--image', name]);
      for (const place of ['app/secret.py:1', 'app/kept.py:1', 'config/environment.env:', 'config/labels.properties:'])
        assert.ok(said.includes(`${name}!/${place}`), `${place} of ${name}: ${said}`);
      assert.doesNotMatch(said, /not scanned/);
      assert.match(originOf(root, name, 'app/secret.py')!, /^layer 1 of 2 .*created by: .*COPY/);
    }
  });

  test('podman saves an image that it built, in each of its four forms', async function () {
    need(this, { podman: ['--version'] }, 'apt-get install podman');
    this.timeout(120_000);
    const root = tree({ 'context/secret.py': leak, 'context/Dockerfile': 'FROM scratch\nCOPY secret.py /app/\n' });
    writeFileSync(join(root, 'storage.conf'), storage(root));
    const tool = toolIn(root);
    tool('podman', 'build', '--isolation', 'chroot', '--quiet', '--tag', 'app:1', 'context');
    for (const form of ['docker-archive', 'docker-dir', 'oci-archive', 'oci-dir']) {
      tool('podman', 'save', '--quiet', '--format', form, '--output', form, 'app:1');
      assert.equal(scanned(root, ['--image', form]), `${form}!/app/secret.py:1`);
      assert.match(originOf(root, form, 'app/secret.py')!, /^layer 1 of 1 .*created by: .*COPY/);
    }
  });

  test('crane stacks a layer that deletes a file on an image, without a registry', async function () {
    need(this, { crane: ['version'] }, 'go install github.com/google/go-containerregistry/cmd/crane@latest');
    this.timeout(60_000);
    const root = tree({ 'one/app/secret.py': leak, 'two/app/.wh.secret.py': '', 'two/app/kept.py': otherLeak });
    const tool = toolIn(root);
    for (const name of ['one', 'two']) tool('tar', 'cf', `${name}.tar`, '-C', name, 'app');
    tool(
      'crane',
      'append',
      '--new_layer',
      'one.tar,two.tar',
      '--new_tag',
      'example.org/app:1',
      '--output',
      'image.tar',
    );
    assert.equal(scanned(root, ['--image', 'image.tar']), 'image.tar!/app/kept.py:1 image.tar!/app/secret.py:1');
    assert.match(
      originOf(root, 'image.tar', 'app/secret.py')!,
      /^layer 1 of 2 .*; deleted in layer 2, but still in the image$/,
    );
  });
});
