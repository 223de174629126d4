/** The only door of sources. */
export { scanPaths } from './scan';
export type { ScanOptions, ScanProgress } from './scan';
export { scanContent } from './scan-file';
export { isExpectedBinary } from './binary';
