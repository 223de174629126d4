/** What git's hooks do: a bundle of its own, so that a scan of files reads nothing of git. */
export { installHooks, uninstallHooks } from './hook/install';
export { runHook } from './hook/run';
