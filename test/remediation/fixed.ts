/** One fix of one text, for tests of a single place. */
import assert from 'node:assert/strict';
import type { FixRequest, Plan } from '../../remediation';
import { applied, remediation, requestFor } from './host';

/** The plan for the text's secret; fails where there is none. */
export async function planned(
  text: string,
  language: string,
  store = 'env',
  more: Partial<FixRequest> = {},
): Promise<Plan> {
  const plan = await remediation.plan(requestFor(text, language, more), store);
  assert.ok(!('refused' in plan), `refused: ${'refused' in plan ? plan.refused : ''}`);
  return plan;
}

/** The text after the fix. */
export const fixed = async (
  text: string,
  language: string,
  store = 'env',
  more: Partial<FixRequest> = {},
): Promise<string> => applied(text, await planned(text, language, store, more));

/** Fails unless the fix is refused for that reason. */
export async function refused(text: string, language: string, reason: RegExp, store = 'env'): Promise<void> {
  const plan = await remediation.plan(requestFor(text, language), store);
  assert.ok('refused' in plan, 'refused' in plan ? '' : applied(text, plan));
  assert.match(plan.refused, reason);
}
