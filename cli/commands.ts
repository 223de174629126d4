/** What the commands do: a bundle of its own, so that `offkey --help` and `offkey lsp` read nothing of it. */
export { listDetectors } from './detectors';
export { listGuides } from './guides';
export { scan } from './scan';
export { why } from './why';
