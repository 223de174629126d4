import { createServer, type Server } from 'node:http';

/**
 * Stands in for a Conjur server, which cannot be had from a package registry: the calls of its documented REST API that setting and reading need
 * (docs.cyberark.com, "Login", "Authenticate", "Set a secret" and "Retrieve a secret"), strict about what they are given.
 */
export function conjurStandIn(account: string, login: string, apiKey: string): Server {
  const variables = new Map<string, string>();
  const payload = Buffer.from(JSON.stringify({ sub: login, iat: 1, exp: 4e9 })).toString('base64');
  const token = JSON.stringify({ protected: 'e30=', payload, signature: 'c2lnbmVk' });
  const encoded = Buffer.from(token).toString('base64');

  const basic = `Basic ${Buffer.from(`${login}:${apiKey}`).toString('base64')}`;

  return createServer((request, response) => {
    const answer = (status: number, body = ''): void => void response.writeHead(status).end(body);
    const [, kind, ...parts] = (request.url ?? '').split('/').map(decodeURIComponent);
    if (request.method === 'POST' && kind === 'authn' && parts.join('|') === `${account}|${login}|authenticate`) {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (body !== apiKey) answer(401);
        else answer(200, request.headers['accept-encoding'] === 'base64' ? encoded : token);
      });
    } else if (request.method === 'GET' && kind === 'authn' && parts.join('|') === `${account}|login`) {
      // The Java client logs in first, and takes the key that it gets.
      if (request.headers.authorization === basic) answer(200, apiKey);
      else answer(401);
    } else if (kind === 'secrets' && parts.length === 3 && parts[0] === account && parts[1] === 'variable') {
      // One id, its slashes escaped.
      const id = parts[2]!;
      if (request.headers.authorization !== `Token token="${encoded}"`) answer(401);
      else if (request.method === 'POST') {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => answer((variables.set(id, body), 201)));
      } else {
        const value = variables.get(id);
        if (value === undefined) answer(404);
        else answer(200, value);
      }
    } else answer(404);
  });
}
