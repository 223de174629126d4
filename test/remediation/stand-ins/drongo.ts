import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Google Secret Manager once more, played by drongo, which others wrote: it speaks REST alone, while Google's clients speak gRPC unless their constructor is told
 * otherwise. No setting of the environment tells them, so programs are wrapped from outside; their text is unchanged.
 */
export interface Drongo {
  /** Of the command that puts a secret there, and of programs. */
  readonly environment: NodeJS.ProcessEnv;
  /** What programs find in their environment beside it: `NAME=VALUE`. */
  readonly outside: readonly string[];
}

/** The languages whose programs can be wrapped: what they load first stands in their environment. */
export const wrapped: readonly string[] = ['python', 'javascript', 'typescript'];

/**
 * @param google the environment of a program that reads from Google
 * @param folder where the wrappers are written
 */
export function drongoAt(url: string, google: NodeJS.ProcessEnv, folder: string): Drongo {
  const outside = join(folder, 'outside-drongo');
  mkdirSync(outside);
  writeFileSync(join(outside, 'sitecustomize.py'), forPython(url));
  writeFileSync(join(outside, 'drongo.cjs'), forNode(url));
  return {
    environment: { ...google, CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${url}/` },
    outside: [`PYTHONPATH=${outside}`, `NODE_OPTIONS=--require=${join(outside, 'drongo.cjs')}`],
  };
}

const forPython = (url: string): string => `from google.api_core.client_options import ClientOptions
from google.auth.credentials import AnonymousCredentials
from google.cloud import secretmanager


class Client(secretmanager.SecretManagerServiceClient):
    def __init__(self):
        options = ClientOptions(api_endpoint="${url}")
        super().__init__(transport="rest", credentials=AnonymousCredentials(), client_options=options)


secretmanager.SecretManagerServiceClient = Client
`;

const forNode = (url: string): string => `const { createRequire } = require('node:module');
const program = createRequire(process.cwd() + '/program.js');
const google = program('@google-cloud/secret-manager');
const { PassThroughClient, GoogleAuth } = createRequire(program.resolve('google-gax'))('google-auth-library');
const { SecretManagerServiceClient } = google;
google.SecretManagerServiceClient = class extends SecretManagerServiceClient {
  constructor() {
    const auth = new GoogleAuth({ authClient: new PassThroughClient() });
    super({ fallback: true, protocol: 'http', apiEndpoint: '${new URL(url).hostname}', port: ${new URL(url).port}, auth });
  }
};
`;
