import { createServer, type Server } from 'node:http';

/** Stands in for Doppler's service, which only Doppler runs: the calls that `doppler secrets set` and `doppler run` make. */
export function dopplerStandIn(): { readonly server: Server; readonly token: string } {
  const token = ['dp', 'st', 'dev', 'stand-in'].join('.');
  const secrets: Record<string, string> = {};
  const server = createServer((request, response) => {
    const known =
      request.headers.authorization === `Bearer ${token}` ||
      request.headers.authorization === `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://doppler');
      const answer = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (!known) return answer(401, { success: false, messages: ['Invalid Auth token'] });
      const all = (): object =>
        Object.fromEntries(Object.entries(secrets).map(([name, raw]) => [name, { raw, computed: raw }]));
      if (pathname === '/v3/configs/config/secrets' && request.method === 'GET') return answer(200, { secrets: all() });
      if (pathname === '/v3/configs/config/secrets' && request.method === 'POST') {
        const given = JSON.parse(body) as {
          secrets?: Record<string, string>;
          change_requests?: { name: string; value: string }[];
        };
        Object.assign(secrets, given.secrets);
        for (const { name, value } of given.change_requests ?? []) secrets[name] = value;
        return answer(200, { success: true, secrets: all() });
      }
      if (pathname === '/v3/configs/config/secrets/download') return answer(200, secrets);
      return answer(404, { success: false, messages: [pathname] });
    });
  });
  return { server, token };
}
