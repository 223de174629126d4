/** Commands about a project's files and its CI: a bundle of its own, so that a scan does not read their parsers. */
export { baseline } from './baseline';
export { checkConfig } from './check-config';
export { ci } from './ci';
export { importFiles } from './import';
export { init } from './init';
