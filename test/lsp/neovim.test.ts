/** A second client, which nobody wrote for Offkey: Neovim shows the diagnostics and applies a fix. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from './driver';

const script = String.raw`
local function fail(why) io.stderr:write(why .. '\n') vim.cmd('cquit 1') end
vim.cmd('edit app.py')
vim.bo.filetype = 'python'
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'offkey',
  cmd = { vim.env.OFFKEY_NODE, vim.env.OFFKEY_CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
  workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'here' } },
})
vim.lsp.buf_attach_client(buffer, id)
local function marked() return #vim.diagnostic.get(buffer) == 1 end
if not vim.wait(15000, marked, 10) then fail('no diagnostic came') end
local diagnostic = vim.diagnostic.get(buffer)[1]
if diagnostic.source ~= 'offkey' then fail('not from offkey') end
local range = { start = { line = diagnostic.lnum, character = diagnostic.col }, ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col } }
local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), range = range, context = { diagnostics = {}, only = { 'quickfix.offkey.env' } } }
local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 15000)
local action = answer and answer[id] and answer[id].result and answer[id].result[1]
if not action then fail('no fix in the menu') end
if not action.edit then
  local resolved = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, 15000)
  action = resolved and resolved[id] and resolved[id].result
end
if not (action and action.edit) then fail('no edit came') end
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
if not vim.wait(15000, function() return #vim.diagnostic.get(buffer) == 0 end, 10) then fail('the diagnostic stayed') end
vim.cmd('wall')
vim.cmd('qall!')
`;

const found = spawnSync('nvim', ['--version']).error === undefined;

suite('Neovim', () => {
  test('shows the diagnostic of a key and applies the fix to the code and to .env', function () {
    if (!found) {
      console.log('      skipped: nvim is not on the PATH (apt-get install neovim)');
      return this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), 'offkey-neovim-'));
    try {
      const value = sample('stripe-secret-key', 5);
      writeFileSync(join(folder, 'app.py'), `import stripe\n\nstripe.api_key = "${value}"\n`);
      writeFileSync(join(folder, 'pyproject.toml'), '');
      writeFileSync(join(folder, 'test.lua'), script);
      const { status, stderr } = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', 'luafile test.lua'], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          OFFKEY_NODE: process.execPath,
          OFFKEY_CLI: join(process.cwd(), 'dist/cli.js'),
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
      });
      assert.equal(status, 0, stderr);
      assert.match(readFileSync(join(folder, 'app.py'), 'utf8'), /stripe\.api_key = os\.environ\["\w+"\]/);
      assert.ok(existsSync(join(folder, '.env')) && readFileSync(join(folder, '.env'), 'utf8').includes(value));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(60_000);
});
