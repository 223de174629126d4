/** The only door of remediation. */
export { createRemediation } from './remediation';
export type { Remediation } from './remediation';
export type { RemediationHost } from './parser';
export type { Companions, FixRequest, Offer, Package, Plan, TextEdit } from './types';
