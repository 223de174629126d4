// The suite inside the extension host of a desktop VS Code, which @vscode/test-electron downloads: where there is no VS Code server for this platform, or where
// OFFKEY_TEST_ELECTRON asks for it. The installed .vsix is tested, with an empty extension under development, as with the server.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Is the desktop VS Code to be used here? */
export const wantsDesktop = () =>
  Boolean(process.env.OFFKEY_TEST_ELECTRON) || process.platform !== 'linux' || process.arch !== 'x64';

/**
 * Runs one suite; gives what it reported, or undefined if it did not come to that.
 * @param profile folders for data and extensions, as of temporaryProfile()
 */
export async function inDesktop({ vsix, profile, workspace, empty, tests, reportFile, restricted }) {
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } =
    await import('@vscode/test-electron');
  const vscodeExecutablePath = await downloadAndUnzipVSCode('stable');
  const folders = [`--extensions-dir=${profile.extensions}`, `--user-data-dir=${join(profile.data, 'data')}`];
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, { reuseMachineInstall: true });
  const { status, stderr } = spawnSync(cli, [...args, ...folders, '--install-extension', vsix], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension was not installed: ${stderr}`);
  await runTests({
    vscodeExecutablePath,
    reuseMachineInstall: true,
    extensionDevelopmentPath: empty,
    extensionTestsPath: tests,
    extensionTestsEnv: { OFFKEY_E2E_REPORT: reportFile, OFFKEY_E2E_RESTRICTED: restricted ? '1' : '0' },
    launchArgs: [workspace, ...folders, ...(restricted ? [] : ['--disable-workspace-trust'])],
  }).catch((error) => {
    // A failed test ends VS Code with an error; the report says which.
    if (!existsSync(reportFile)) throw error;
  });
  return existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
}
