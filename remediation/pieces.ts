/** A secret in pieces, `"sk_live_" + "…"`: the pieces are put together first, so that all else sees one literal. */
import type { Refusal } from './language';
import type { FixRequest, Plan } from './types';

/** Quote, operator, quote; between the quotes may be a line break. A prefix (`f"`) gives the piece behind it another meaning. */
const seam = /(["'`])\s*(?:\+\+?|\.\.?|&|<>|\\(?=\r?\n))\s*([A-Za-z@$]{0,2})(["'`])/g;

export interface Joined {
  readonly request: FixRequest;
  /** The plan for the text as it was. */
  back(plan: Plan): Plan;
}

/** The request with its secret in one piece; or why the pieces cannot be joined. */
export function joinPieces(request: FixRequest): Joined | Refusal {
  if (!request.encoding?.includes('concatenation')) return { request, back: (plan) => plan };
  const { text, start, end } = request;
  const written = text.slice(start, end);
  for (const [, before, prefix, behind] of written.matchAll(seam))
    if (before !== behind || prefix !== '')
      return {
        refused: 'The pieces of the secret stand in different kinds of strings. Write them as one string first.',
      };
  const whole = written.replace(seam, '');
  const removed = written.length - whole.length;
  // Edits of a plan never begin or end inside the secret.
  const place = (offset: number): number => (offset > start ? offset + removed : offset);
  return {
    request: { ...request, text: text.slice(0, start) + whole + text.slice(end), end: end - removed },
    back: (plan) => ({
      ...plan,
      edits: plan.edits.map((edit) => ({ ...edit, start: place(edit.start), end: place(edit.end) })),
    }),
  };
}
