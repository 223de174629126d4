import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that programs send their keys to. */
export interface Receiver {
  readonly url: string;
  /** What has come since this was last asked: of each request its Authorization header and its body. */
  taken(): string;
  stop(): void;
}

export async function startReceiver(): Promise<Receiver> {
  let received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(`${request.headers.authorization}\n${body}`);
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken() {
      const all = received.join('\n');
      received = [];
      return all;
    },
    stop: () => void server.close(),
  };
}
