import type { Check } from '../provider';

/** Keys of older accounts have 24 characters after their prefix, all others more than this. */
const longestOldBody = 34;
/** Newer keys name their account: `51`, the rest of the account's id (`acct_1…`), then the secret. */
const shortestNewBody = 90;

/**
 * The account part of a Stripe key (`sk_live_51…`). A long body that names an account is `valid`; one of a length that Stripe has not
 * given out, or without the account, is `invalid`; WorkOS's keys, which share the prefix, are `refuted`: they are base64 of `key_`.
 */
export const stripeAccount: Check = (value) => {
  const body = value.slice(value.lastIndexOf('_') + 1);
  if (body.startsWith('a2V5X')) return 'refuted';
  if (body.length <= longestOldBody) return undefined;
  return body.length >= shortestNewBody && body.startsWith('51') ? 'valid' : 'invalid';
};
