import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { Answer, DetectorInfo, Liveness } from '../engine';
import { proxyFor, throughProxy, type Network } from './proxy';
import { signAws, signTencent, type Pair } from './sign';

/** live: it works. revoked: the provider says that it does not. unknown: all else, and why; never a guess. */
export type Verdict =
  { readonly state: 'live' } | { readonly state: 'revoked' } | { readonly state: 'unknown'; readonly reason: string };

export interface AskOptions {
  /** The other half, for calls that are signed. */
  readonly id?: string;
  /** Default: now. */
  readonly now?: Date;
  /** Milliseconds until nothing more is waited for. Default 10,000. */
  readonly timeout?: number;
  /** Default: the process's, for HTTPS_PROXY and NO_PROXY. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: as the environment says. */
  readonly network?: Network;
  /** For tests: where the connection goes instead, and whose certificate is trusted. The request itself stays as it is. */
  readonly connect?: Pick<RequestOptions, 'hostname' | 'port' | 'ca' | 'servername'>;
}

/** The call for a secret type; undefined where none is known. */
export const livenessOf = (detector: DetectorInfo | undefined): Liveness | undefined =>
  detector?.guide?.alive?.find(({ secrets }) => secrets.includes(detector.id));

/** True where a call takes both halves of a pair. */
export const needsPair = ({ signed, headers }: Liveness): boolean =>
  signed !== undefined || Object.values(headers ?? {}).some((value) => value.includes('{pair}'));

/** Whom the call asks. */
export const hostOf = ({ url }: Liveness): string => new URL(url.replace(/\{\w+\}/g, 'x')).host;

/** So much of an answer is read, in bytes. */
const longestAnswer = 262_144;

/**
 * Asks the provider once whether a key works: over TLS that is checked, through the proxy of the settings or the environment, without following a redirect. Nothing is logged. Only for a key
 * that a person asked about, after they were told the host.
 */
export async function askAlive(liveness: Liveness, key: string, options: AskOptions = {}): Promise<Verdict> {
  if (needsPair(liveness) && options.id === undefined) return unknown('the other half of the pair is not known');
  if (/[\r\n\0]/.test(key + (options.id ?? ''))) return unknown('a value of several lines cannot be asked about');
  const url = new URL(liveness.url.replaceAll('{key}', () => encodeURIComponent(key)));
  if (url.protocol !== 'https:') return unknown('the call is not encrypted');
  try {
    const { status, body } = await send(liveness, url, key, options);
    if (status >= 300 && status < 400) return unknown('the answer was a redirect, which is not followed');
    if (fits(liveness.revoked, 401, status, (texts) => texts.some((text) => body.includes(text))))
      return liveness.elsewhere === undefined
        ? { state: 'revoked' }
        : unknown(`refused here, where it may not belong: it may be one of ${liveness.elsewhere.join(', ')}`);
    const all = (texts: readonly string[]): boolean => texts.every((text) => body.includes(text));
    if (fits(liveness.live, 200, status, all)) return { state: 'live' };
    if (liveness.limited !== undefined && fits(liveness.limited, 403, status, all)) return { state: 'live' };
    return unknown(status === 429 ? 'too many requests' : `the answer (status ${status}) says neither`);
  } catch (error) {
    if (error instanceof AskError) return unknown(error.message);
    return unknown((error as NodeJS.ErrnoException).code ?? 'the connection failed');
  }
}

/** A failure whose message is for people. */
class AskError extends Error {}

const unknown = (reason: string): Verdict => ({ state: 'unknown', reason });

function fits(
  answer: Answer | undefined,
  standard: number,
  status: number,
  has: (texts: readonly string[]) => boolean,
): boolean {
  if (status !== (answer?.status ?? standard)) return false;
  return answer?.contains === undefined || has(answer.contains);
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** A header with the key in its places; a key that is a pair already (`id:secret`) is user name and password. */
const filled = (text: string, { id, key }: Pair): string =>
  text
    .replaceAll('{key}', () => key)
    .replaceAll('{basic}', () => base64(key.includes(':') ? key : `${key}:`))
    .replace(/\{basic as (\w+)\}/g, (_, user: string) => base64(`${user}:${key}`))
    .replaceAll('{pair}', () => base64(`${id}:${key}`));

function headersOf(
  liveness: Liveness,
  url: URL,
  key: string,
  { id, now = new Date() }: AskOptions,
): Record<string, string> {
  const { method = 'GET', body = '', signed } = liveness;
  const pair: Pair = { id: id ?? '', key };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(liveness.headers ?? {})) headers[name] = filled(value, pair);
  const unsigned = { method, url, headers, body };
  if (signed === 'aws-v4') return signAws(unsigned, pair, 'us-east-1', 'sts', now);
  if (signed === 'tc3') return signTencent(unsigned, pair, 'sts', now);
  return headers;
}

function send(
  liveness: Liveness,
  url: URL,
  key: string,
  options: AskOptions,
): Promise<{ readonly status: number; readonly body: string }> {
  const { method = 'GET', body = '' } = liveness;
  const { timeout = 10_000, connect, environment = process.env, network = {} } = options;
  const proxy = connect?.hostname === undefined ? proxyFor(url, network, environment) : undefined;
  const deadline = AbortSignal.timeout(timeout);
  return new Promise((resolve, reject) => {
    // A request whose way leads through a proxy is not aborted before there is a connection.
    deadline.addEventListener('abort', () => reject(new AskError('no answer came in time')), { once: true });
    const request = httpsRequest(
      url,
      {
        method,
        headers: {
          'User-Agent': 'offkey',
          Accept: '*/*',
          Host: url.host,
          ...headersOf(liveness, url, key, options),
          ...(body === '' ? {} : { 'Content-Length': Buffer.byteLength(body) }),
        },
        signal: deadline,
        ...(proxy === undefined ? {} : { agent: throughProxy(proxy, network, deadline) }),
        ...connect,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        const done = (): void =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > longestAnswer) {
            done();
            response.destroy();
          }
        });
        response.on('end', done);
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
