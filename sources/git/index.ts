/** Git as a source: the index, ranges of commits, the whole history, patches. */
export { GitError, isNull, openGit, openRepository, seenFrom } from './git';
export type { Git, Repository } from './git';
export { readBlobs } from './blobs';
export { stagedSource } from './staged';
export { historySource } from './history';
export { patchSource } from './patch';
export { parseRange, rangeSource } from './range';
export { pushedSource, receivedSource } from './pushed';
export type { RefUpdate } from './pushed';
