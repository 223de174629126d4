/** The only door of sources. */
export { scanPaths } from './scan';
export type { ScanOptions, ScanProgress } from './scan';
export { cacheFolder } from './cache-folder';
export { scanContent } from './scan-file';
export { reasonOf } from './scan-file';
export { scanSource } from './scan-source';
export type { SourceScanOptions } from './scan-source';
export type { Piece, Source, Unread } from './piece';
export {
  GitError,
  historySource,
  openRepository,
  parseRange,
  patchSource,
  pushedSource,
  rangeSource,
  readBlobs,
  receivedSource,
  seenFrom,
  stagedSource,
} from './git';
export type { Git, RefUpdate, Repository } from './git';
export { archivesAmong, unpacked } from './archive';
export { imageSource } from './image';
export { applyProject, loadProject, pathsBelow, policyOf } from './project';
export type { Project } from './project';
export { walk } from './walk';
export type { WalkOptions } from './walk';
export { isExpectedBinary, isMissed } from './binary';
