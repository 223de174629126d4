import { createCipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';

/**
 * Stands in for Bitwarden Secrets Manager, whose server does not come from the registries: a machine account signs in and takes all secrets of its organization. They
 * are encrypted from end to end, as the vendor's client expects them (bitwarden.com/help, "Bitwarden Security Whitepaper", Secrets Manager): the access token holds the
 * key to the organization's key, and that opens names and values.
 */
export function bitwardenStandIn(): {
  readonly server: Server;
  /** What a person does in the web app. */
  add(name: string, value: string): void;
  environment(url: string): NodeJS.ProcessEnv;
} {
  const organization = '11111111-1111-4111-8111-111111111111';
  const account = '22222222-2222-4222-8222-222222222222';
  const clientSecret = ['secret', 'of', 'account'].join('-');
  const [seed, organizationKey] = [randomBytes(16), randomBytes(64)];
  const values = new Map<string, string>();

  const accessToken = [{ alg: 'none' }, { exp: 4e9, sub: account, organization, scope: ['api.secrets'] }, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signedIn = {
    access_token: accessToken,
    expires_in: 3600,
    token_type: 'Bearer',
    scope: 'api.secrets',
    encrypted_payload: sealed(keyOfToken(seed), JSON.stringify({ encryptionKey: organizationKey.toString('base64') })),
  };
  const secretOf = ([name, value]: readonly [string, string], index: number): object => ({
    id: `33333333-3333-4333-8333-${String(index).padStart(12, '0')}`,
    organizationId: organization,
    key: sealed(organizationKey, name),
    value: sealed(organizationKey, value),
    note: sealed(organizationKey, ''),
    creationDate: '2026-01-01T00:00:00Z',
    revisionDate: '2026-01-01T00:00:00Z',
    projects: [],
  });

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const answer = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      const { pathname } = new URL(request.url ?? '/', 'http://bitwarden');
      if (pathname === '/identity/connect/token') {
        const given = new URLSearchParams(body);
        const known = given.get('client_id') === account && given.get('client_secret') === clientSecret;
        return known ? answer(200, signedIn) : answer(400, { error: 'invalid_client' });
      }
      if (request.headers.authorization !== `Bearer ${accessToken}`) return answer(401, {});
      return pathname === `/api/organizations/${organization}/secrets/sync`
        ? answer(200, { hasChanges: true, secrets: { data: [...values].map(secretOf) } })
        : answer(404, {});
    });
  });
  return {
    server,
    add: (name, value) => void values.set(name, value),
    environment: (url) => ({
      BWS_SERVER_URL: url,
      BWS_ORGANIZATION_ID: organization,
      BWS_ACCESS_TOKEN: `0.${account}.${clientSecret}:${seed.toString('base64')}`,
    }),
  };
}

/** The key that an access token's last part stands for: HKDF with the token's purpose as its salt. */
const keyOfToken = (seed: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', seed, 'bitwarden-accesstoken', 'sm-access-token', 64));

/** A text of type 2: AES-256-CBC with the first half of a key, an HMAC with the second. */
function sealed(key: Buffer, text: string): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key.subarray(0, 32), iv);
  const data = Buffer.concat([cipher.update(text), cipher.final()]);
  const mac = createHmac('sha256', key.subarray(32)).update(iv).update(data).digest();
  return `2.${[iv, data, mac].map((part) => part.toString('base64')).join('|')}`;
}
