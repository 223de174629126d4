import { createHash, createHmac } from 'node:crypto';

/** A request before it is signed. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Both halves of a pair. */
export interface Pair {
  readonly id: string;
  readonly key: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** Headers in the form that is signed: small letters, sorted, one a line. */
function canonical(headers: Readonly<Record<string, string>>): { readonly lines: string; readonly names: string } {
  const sorted = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lines: sorted.map(([name, value]) => `${name}:${value}\n`).join(''),
    names: sorted.map(([name]) => name).join(';'),
  };
}

const requestOf = ({ method, url, body }: Unsigned, lines: string, names: string): string =>
  [method, url.pathname, url.search.slice(1), lines, names, sha256(body)].join('\n');

/**
 * Signature version 4 (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html); the query must be sorted and encoded already.
 * @returns all headers to send
 */
export function signAws(
  request: Unsigned,
  pair: Pair,
  region: string,
  service: string,
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = { ...request.headers, Host: request.url.host, 'X-Amz-Date': time };
  const { lines, names } = canonical(headers);
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(requestOf(request, lines, names))].join('\n');
  const key = [region, service, 'aws4_request'].reduce(
    (secret: Buffer, part) => hmac(secret, part),
    hmac(`AWS4${pair.key}`, time.slice(0, 8)),
  );
  const signature = hmac(key, text).toString('hex');
  return {
    ...headers,
    Authorization: `AWS4-HMAC-SHA256 Credential=${pair.id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

/**
 * TC3-HMAC-SHA256 (https://www.tencentcloud.com/document/product/213/31575): content type and host are signed.
 * @returns all headers to send
 */
export function signTencent(request: Unsigned, pair: Pair, service: string, now: Date): Record<string, string> {
  const seconds = String(Math.floor(now.getTime() / 1000));
  const date = now.toISOString().slice(0, 10);
  const signed = { 'Content-Type': request.headers['Content-Type'] ?? 'application/json', Host: request.url.host };
  const { lines, names } = canonical(signed);
  const scope = `${date}/${service}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', seconds, scope, sha256(requestOf(request, lines, names))].join('\n');
  const key = [service, 'tc3_request'].reduce(
    (secret: Buffer, part) => hmac(secret, part),
    hmac(`TC3${pair.key}`, date),
  );
  const signature = hmac(key, text).toString('hex');
  return {
    ...request.headers,
    ...signed,
    'X-TC-Timestamp': seconds,
    Authorization: `TC3-HMAC-SHA256 Credential=${pair.id}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
