/** The only door of remediation. */
export { createRemediation } from './remediation';
export { readDotenv } from './dotenv';
export { companionNames, marksProject } from './project';
export { isManifest, storeIds, storesFor } from './menu';
export { withEnvFile } from './launch';
export { requestFor } from './request';
export type { Remediation } from './remediation';
export type { RemediationHost } from './parser';
export type { Companions, FixRequest, Offer, Package, Plan, TextEdit, Traces } from './types';
