/** What a front needs to show a report, without the code that makes it: types, and words for people. Pure. */
export type { Copy } from './copy';
export type { UsedBy } from './inventory';
export type { Verdict } from './liveness';
export type { Network } from './proxy';
export type { Progress } from './progress';
export type { LeakReport, Task } from './report';
export { historyText, labelled, noteOf, pushedText, sourcesOf, uncheckedText } from './words';
