/** Every call that asks whether a key works, against a server that answers as providers do: only what is told counts, all else is unknown. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, sampleOf, type Liveness } from '../../engine';
import { providers } from '../../engine/detectors';
import { askAlive, hostOf, type AskOptions, type Verdict } from '../../response/liveness';
import { signAws, signTencent } from '../../response/sign';

const entries = providers.flatMap((provider) =>
  (provider.guide.alive ?? []).map((liveness) => ({ provider, liveness })),
);

suite('calls that ask whether a key works', () => {
  test('are there for 200 providers', () => {
    assert.ok(new Set(entries.map(({ provider }) => provider.id)).size >= 200);
  });

  test('go to one host over TLS, name their page, and only read', () => {
    for (const { provider, liveness } of entries) {
      const { url, secrets, source, method, signed } = liveness;
      assert.match(url, /^https:\/\/[a-z0-9.-]+\//, provider.id);
      assert.match(source, /^https:\/\//, provider.id);
      const query = /^\{"query":"\{ [a-z{} ]+ \}"\}$/.test(liveness.body ?? '');
      assert.ok(
        method === undefined || signed !== undefined || query,
        `${provider.id}: only calls that are signed, and queries of GraphQL, are posts`,
      );
      assert.ok(secrets.length > 0);
      for (const id of secrets)
        assert.ok(
          provider.secrets.some((secret) => secret.id === id),
          `${provider.id} has ${id}`,
        );
      const whole = JSON.stringify([url, liveness.headers ?? {}]);
      assert.ok(
        signed !== undefined || /\{(key|basic( as \w+)?|pair)\}/.test(whole),
        `${provider.id}: the key is in the call`,
      );
    }
  });

  suite('answers', () => {
    let temporary: string;
    let server: Server;
    let options: AskOptions;
    let answer: { status: number; body?: string; headers?: Record<string, string> };
    let asked: IncomingMessage[] = [];

    suiteSetup(async function () {
      temporary = mkdtempSync(join(tmpdir(), 'offkey-alive-'));
      const [key, certificate] = [join(temporary, 'key'), join(temporary, 'certificate')];
      const { status } = spawnSync('openssl', [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        key,
        '-out',
        certificate,
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
      ]);
      if (status !== 0) {
        console.log('      left out: openssl, which makes the certificate, is not there');
        return this.skip();
      }
      server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
        asked.push(request);
        request.resume();
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body ?? '');
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      options = {
        id: 'AKIDEXAMPLE',
        connect: { hostname: '127.0.0.1', port, ca: readFileSync(certificate), servername: 'localhost' },
      };
    });
    suiteTeardown(() => {
      server?.close();
      rmSync(temporary, { recursive: true, force: true });
    });
    setup(() => (asked = []));

    const keyOf = ({ liveness, provider }: (typeof entries)[number]): string =>
      sampleOf(
        provider.secrets.find(({ id }) => id === liveness.secrets[0])!,
        randomFrom(5),
      );
    const stateFor = async (entry: (typeof entries)[number], next: typeof answer): Promise<Verdict['state']> => {
      answer = next;
      return (await askAlive(entry.liveness, keyOf(entry), options)).state;
    };
    const liveAnswer = ({ live }: Liveness): typeof answer => ({
      status: live?.status ?? 200,
      body: `{${(live?.contains ?? []).join(',')}}`,
    });
    const revokedAnswer = ({ revoked }: Liveness): typeof answer => ({
      status: revoked?.status ?? 401,
      body: revoked?.contains?.[0] ?? '',
    });

    test('a key that works is live, one that is refused is revoked, by each provider’s own words', async () => {
      for (const entry of entries) {
        assert.equal(await stateFor(entry, liveAnswer(entry.liveness)), 'live', entry.provider.id);
        // What one region refuses may be a key of another.
        const refused = entry.liveness.elsewhere === undefined ? 'revoked' : 'unknown';
        assert.equal(await stateFor(entry, revokedAnswer(entry.liveness)), refused, entry.provider.id);
      }
      assert.equal(asked.length, entries.length * 2, 'one call a question');
      for (const [i, { liveness }] of entries.entries()) assert.equal(asked[i * 2]!.headers.host, hostOf(liveness));
    });

    test('too many requests, a server in trouble, another answer: unknown, never revoked', async () => {
      for (const entry of entries) {
        for (const status of [429, 500, 503, 404])
          assert.equal(await stateFor(entry, { status }), 'unknown', `${entry.provider.id} ${status}`);
        if (entry.liveness.live?.contains !== undefined)
          assert.equal(
            await stateFor(entry, { status: 200, body: '<html>Sign in to the network</html>' }),
            'unknown',
            entry.provider.id,
          );
      }
    });

    test('a key that works but may not make the call is alive, if the provider tells that apart', async () => {
      const call = {
        secrets: ['x'],
        url: 'https://localhost/',
        source: '',
        limited: { contains: ['more_permissions'] },
      };
      answer = { status: 403, body: '{"code":"more_permissions"}' };
      assert.equal((await askAlive(call, 'key', options)).state, 'live');
      answer = { status: 403, body: '<html>Blocked by your company</html>' };
      assert.equal((await askAlive(call, 'key', options)).state, 'unknown');
    });

    test('user name and password are what the provider makes them of', async () => {
      answer = { status: 200 };
      for (const [form, meant] of [
        ['{basic}', 'k:'],
        ['{basic as api}', 'api:k'],
        ['{pair}', 'AKIDEXAMPLE:k'],
      ]) {
        const headers = { Authorization: `Basic ${form}` };
        await askAlive({ secrets: ['x'], url: 'https://localhost/', source: '', headers }, 'k', options);
        const sent = asked.at(-1)!.headers.authorization!.slice('Basic '.length);
        assert.equal(Buffer.from(sent, 'base64').toString(), meant);
      }
    });

    test('a redirect, to another host above all, is not followed', async () => {
      const [entry] = entries;
      assert.equal(
        await stateFor(entry!, { status: 302, headers: { location: 'https://elsewhere.example/' } }),
        'unknown',
      );
      assert.equal(asked.length, 1);
    });

    test('a certificate that nobody vouches for, or for another host: unknown, and the key is not sent', async () => {
      const [entry] = entries;
      answer = { status: 200 };
      const { hostname, port, servername } = options.connect! as Required<NonNullable<AskOptions['connect']>>;
      const untrusted = { hostname, port, servername };
      for (const connect of [untrusted, { ...options.connect!, servername: 'other.example' }])
        assert.equal((await askAlive(entry!.liveness, keyOf(entry!), { connect })).state, 'unknown');
      assert.equal(asked.length, 0);
    });

    test('nobody there: unknown, with the reason', async () => {
      const [entry] = entries;
      const verdict = await askAlive(entry!.liveness, keyOf(entry!), { connect: { hostname: '127.0.0.1', port: 1 } });
      assert.deepEqual(verdict, { state: 'unknown', reason: 'ECONNREFUSED' });
    });

    test('no call is made in clear text, nor for half a pair', async () => {
      const call = { secrets: ['x'], url: 'http://127.0.0.1/{key}', source: '' };
      assert.equal((await askAlive(call, 'key')).state, 'unknown');
      const signed = entries.find(({ liveness }) => liveness.signed !== undefined)!;
      assert.equal((await askAlive(signed.liveness, 'key', { connect: options.connect! })).state, 'unknown');
      const both = {
        secrets: ['x'],
        url: 'https://127.0.0.1/',
        headers: { Authorization: 'Basic {pair}' },
        source: '',
      };
      assert.equal((await askAlive(both, 'key', { connect: options.connect! })).state, 'unknown');
      assert.equal(asked.length, 0);
    });
  });

  test('signature version 4, by the example of its test suite (get-vanilla)', () => {
    // The published example's pair, in two parts so that it is no literal here.
    const pair = { id: ['AKID', 'EXAMPLE'].join(''), key: ['wJalrXUtnFEMI/K7MDENG+', 'bPxRfiCYEXAMPLEKEY'].join('') };
    const url = new URL('https://example.amazonaws.com/');
    const { Authorization } = signAws(
      { method: 'GET', url, headers: {}, body: '' },
      pair,
      'us-east-1',
      'service',
      new Date('2015-08-30T12:36:00Z'),
    );
    assert.match(Authorization!, /Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31$/);
  });

  test('TC3, by the worked example of Tencent’s signature page', () => {
    // https://www.tencentcloud.com/document/product/213/31575. The example's pair, in parts so that it is no literal here.
    const pair = {
      id: ['AKIDz8krbsJ5yKBZ', 'Qpn74WFkmLPx3', 'EXAMPLE'].join(''),
      key: ['Gu5t9xGARNpq8', '6cd98joQYCN3', 'EXAMPLE'].join(''),
    };
    const { Authorization } = signTencent(
      {
        method: 'POST',
        url: new URL('https://cvm.tencentcloudapi.com/'),
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
      },
      pair,
      'cvm',
      new Date(1_551_113_065_000),
    );
    assert.match(Authorization!, /Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168$/);
  });

  test('TC3: the parts that are signed, and a signature that depends on each of them', () => {
    const url = new URL('https://sts.tencentcloudapi.com/');
    const sign = (key: string, body: string, now: string): string =>
      signTencent(
        { method: 'POST', url, headers: { 'Content-Type': 'application/json' }, body },
        { id: 'ID', key },
        'sts',
        new Date(now),
      ).Authorization!;
    const first = sign('a', '{}', '2026-01-02T03:04:05Z');
    assert.match(
      first,
      /^TC3-HMAC-SHA256 Credential=ID\/2026-01-02\/sts\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    );
    for (const other of [
      sign('b', '{}', '2026-01-02T03:04:05Z'),
      sign('a', '{ }', '2026-01-02T03:04:05Z'),
      sign('a', '{}', '2026-01-02T03:04:06Z'),
    ])
      assert.notEqual(other.slice(-64), first.slice(-64));
  });
});
