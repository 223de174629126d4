import { createServer, type Server } from 'node:http';

/**
 * Stands in for Infisical's service, which does not come from the registries: a machine identity signs in, and writes and reads secrets of one project and
 * environment (infisical.com/docs/api-reference, "Universal Auth: Login", "Secrets: Create" and "Retrieve").
 */
export function infisicalStandIn(): {
  readonly server: Server;
  /** Its id, which `infisical init` writes into `.infisical.json`. */
  readonly project: string;
  environment(url: string): NodeJS.ProcessEnv;
} {
  const identity = { clientId: 'identity-of-shop', clientSecret: ['secret', 'of', 'identity'].join('-') };
  const accessToken = ['token', 'of', 'identity'].join('-');
  const project = 'project-of-shop';
  const values = new Map<string, string>();

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const answer = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://infisical');
      const given = body === '' ? {} : (JSON.parse(body) as Record<string, string>);
      if (pathname === '/api/v1/auth/universal-auth/login')
        return given.clientId === identity.clientId && given.clientSecret === identity.clientSecret
          ? answer(200, { accessToken, expiresIn: 7200, accessTokenMaxTTL: 7200, tokenType: 'Bearer' })
          : answer(401, { statusCode: 401, error: 'Unauthorized', message: 'Invalid credentials' });
      if (request.headers.authorization !== `Bearer ${accessToken}`)
        return answer(401, { statusCode: 401, error: 'Unauthorized', message: 'Token missing' });

      const [, name] = /^\/api\/v3\/secrets\/raw\/(\w+)$/.exec(pathname) ?? [];
      const asked = (key: string): string | null => given[key] ?? searchParams.get(key);
      const isHere =
        asked('workspaceId') === project && asked('environment') === 'dev' && (asked('secretPath') ?? '/') === '/';
      if (name === undefined || !isHere) return answer(404, { statusCode: 404, error: 'NotFound', message: pathname });
      if (request.method === 'POST') values.set(name, given.secretValue!);
      const secretValue = values.get(name);
      return secretValue === undefined
        ? answer(404, { statusCode: 404, error: 'NotFound', message: `Secret with name '${name}' not found` })
        : answer(200, { secret: secretOf(name, secretValue, project) });
    });
  });
  return {
    server,
    project,
    environment: (url) => ({
      INFISICAL_SITE_URL: url,
      INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: identity.clientId,
      INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: identity.clientSecret,
      INFISICAL_PROJECT_ID: project,
      INFISICAL_ENVIRONMENT: 'dev',
      // The command's own: who it is, and where it asks.
      INFISICAL_TOKEN: accessToken,
      INFISICAL_API_URL: `${url}/api`,
    }),
  };
}

const secretOf = (secretKey: string, secretValue: string, workspace: string): object => ({
  id: secretKey,
  _id: secretKey,
  workspace,
  environment: 'dev',
  version: 1,
  type: 'shared',
  secretKey,
  secretValue,
  secretComment: '',
  secretPath: '/',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  secretMetadata: [],
  secretValueHidden: false,
});
