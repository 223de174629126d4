/** The way to a provider: proxies of the editor and the environment, with checked certificates, and an end to waiting. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server as HttpServer } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAlive } from '../../response/liveness';
import { proxyFor } from '../../response/proxy';

suite('which proxy is used', () => {
  const url = new URL('https://api.pay.example/v1/balance');
  const proxy = 'http://proxy.example:3128';
  const environment = { HTTPS_PROXY: 'http://other.example:80' };

  test('that of the editor before that of the environment; none where it is switched off', () => {
    assert.equal(proxyFor(url, {}, {}), undefined);
    assert.equal(proxyFor(url, {}, environment), environment.HTTPS_PROXY);
    assert.equal(proxyFor(url, {}, { https_proxy: proxy }), proxy);
    assert.equal(proxyFor(url, { proxy: '' }, environment), environment.HTTPS_PROXY);
    assert.equal(proxyFor(url, { proxy }, environment), proxy);
    assert.equal(proxyFor(url, { proxy, useProxy: false }, environment), undefined);
  });

  for (const name of [
    '*',
    'api.pay.example',
    'pay.example',
    '.pay.example',
    '*.pay.example',
    'PAY.example:443',
    'x, pay.example',
  ])
    test(`not for ${name}`, () => {
      assert.equal(proxyFor(url, {}, { ...environment, NO_PROXY: name }), undefined);
      assert.equal(proxyFor(url, { proxy, without: name.split(', ') }, {}), undefined);
    });

  for (const name of ['', 'ay.example', 'pay.example:8443', 'example.org', 'v1'])
    test(`but with “${name}” left out`, () =>
      assert.equal(proxyFor(url, { proxy, without: [name] }, { NO_PROXY: name }), proxy));
});

suite('asking through a proxy', () => {
  const call = { secrets: ['x'], url: 'https://localhost/who', source: '', headers: { Authorization: 'Bearer {key}' } };
  let temporary: string;
  let certificate: Buffer;
  let target: Server;
  let proxies: HttpServer[] = [];
  const connected: string[] = [];
  const open = new Set<Socket>();
  let asked = 0;

  const listening = async (server: Server): Promise<number> => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return (server.address() as AddressInfo).port;
  };
  /** A proxy that notes whom it was asked for, and leads to the target; a silent one never answers. */
  const proxy = async (options: { tls?: { key: Buffer; cert: Buffer }; silent?: boolean } = {}): Promise<string> => {
    const server = (options.tls === undefined ? createHttp() : createHttps(options.tls)) as HttpServer;
    server.on('connect', ({ url }, socket: Socket) => {
      connected.push(url!);
      if (options.silent === true) return;
      const onward = connect((target.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket);
        socket.pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => undefined);
    });
    server.on('connection', (socket: Socket) => open.add(socket));
    proxies.push(server);
    const port = await listening(server);
    return `${options.tls === undefined ? 'http' : 'https'}://localhost:${port}`;
  };
  let tls: { key: Buffer; cert: Buffer };

  suiteSetup(async function () {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-proxy-'));
    const [key, cert] = [join(temporary, 'key'), join(temporary, 'cert')];
    const { status } = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ]);
    if (status !== 0) {
      console.log('      left out: openssl, which makes the certificate, is not there');
      return this.skip();
    }
    certificate = readFileSync(cert);
    tls = { key: readFileSync(key), cert: certificate };
    target = createHttps(tls, (request, response) => {
      asked++;
      response.writeHead(request.headers.authorization === 'Bearer k' ? 200 : 500).end();
    });
    target.on('connection', (socket: Socket) => open.add(socket));
    await listening(target);
  });
  setup(() => {
    asked = 0;
    connected.length = 0;
  });
  suiteTeardown(() => {
    for (const socket of open) socket.destroy();
    for (const server of [...proxies, target]) server?.close();
    proxies = [];
    rmSync(temporary, { recursive: true, force: true });
  });

  test('goes through the proxy of the editor, and through that of the environment', async () => {
    const first = await proxy();
    const connectBy = { ca: certificate };
    assert.deepEqual(await askAlive(call, 'k', { connect: connectBy, network: { proxy: first }, environment: {} }), {
      state: 'live',
    });
    assert.deepEqual(await askAlive(call, 'k', { connect: connectBy, environment: { HTTPS_PROXY: first } }), {
      state: 'live',
    });
    assert.deepEqual(connected, ['localhost:443', 'localhost:443']);
    assert.equal(asked, 2, 'one call a question');
  });

  test('a provider whose certificate nobody vouches for gets no key, however lax the proxy may be', async () => {
    for (const strict of [true, false]) {
      const network = { proxy: await proxy(), strict };
      assert.equal((await askAlive(call, 'k', { network, environment: {} })).state, 'unknown');
    }
    const lax = { proxy: await proxy({ tls }), strict: false };
    assert.equal((await askAlive(call, 'k', { network: lax, environment: {} })).state, 'unknown');
    assert.equal(asked, 0);
  });

  test('a proxy over TLS: its certificate is checked unless the editor says otherwise', async () => {
    const secured = await proxy({ tls });
    const ask = (strict: boolean) =>
      askAlive(call, 'k', { connect: { ca: certificate }, network: { proxy: secured, strict }, environment: {} });
    assert.equal((await ask(true)).state, 'unknown');
    assert.deepEqual(connected, []);
    assert.deepEqual(await ask(false), { state: 'live' });
  });

  test('a proxy that never answers ends the waiting: unknown', async () => {
    const network = { proxy: await proxy({ silent: true }) };
    assert.deepEqual(await askAlive(call, 'k', { network, environment: {}, timeout: 200 }), {
      state: 'unknown',
      reason: 'no answer came in time',
    });
    assert.equal(connected.length, 1, 'it is asked once, not again');
  });

  test('a proxy that is not there: unknown', async () => {
    const verdict = await askAlive(call, 'k', { network: { proxy: 'http://127.0.0.1:1' }, environment: {} });
    assert.deepEqual(verdict, { state: 'unknown', reason: 'ECONNREFUSED' });
  });
});
