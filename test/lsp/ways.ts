import type { CodeAction } from 'vscode-languageserver';
import { inProcess, sample, spawned, type Start } from './driver';

/** One suite, two ways: the server in this process, and the bundle over standard input and output. */
export const ways: readonly (readonly [string, Start])[] = [
  ['in process', inProcess],
  ['the bundle over standard input and output', spawned('dist/server.js', '--stdio')],
];

export const stripe = sample('stripe-secret-key', 3);
export const other = sample('stripe-secret-key', 4);
export const sendgrid = sample('sendgrid-api-key', 3);

/** A program with a key in it. */
export const python = (value: string): string => `import stripe\n\nstripe.api_key = "${value}"\n`;

export const ofKind = (actions: readonly CodeAction[], kind: string): CodeAction | undefined =>
  actions.find((action) => action.kind === kind);
