import { appendFileSync } from 'node:fs';

/** How far a cell (a language and a store) is proved: its program ran and read the value, or its compiler took it. */
export type Proof = 'run' | 'compiled';

/**
 * Notes that a cell is proved, for `npm run prove`, which writes docs/proofs.json.
 * @param language a language's id (its file in remediation/languages)
 */
export function proved(language: string, store: string, proof: Proof): void {
  const file = process.env.OFFKEY_PROOFS;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ language, store, proof })}\n`);
}
