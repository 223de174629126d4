/** A branch is switched while a scanned workspace is open. */
import assert from 'node:assert/strict';
import { Command, type ScanSummary } from '../../server/protocol';
import { repository as newRepository } from '../sources/git-repository';
import { removeTrees } from '../sources/tree';
import { Editor } from './driver';
import { other, python, sendgrid, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`after a branch switch, ${way}`, () => {
    let editor: Editor;
    teardown(async () => {
      await editor.stop();
      removeTrees();
    });

    test('the diagnostics are those of the files that are there now', async () => {
      const repository = newRepository();
      repository.commit({ 'stays.py': python(stripe), 'changes.py': python(other), 'goes.py': python(sendgrid) });
      repository.git('switch', '--quiet', '-c', 'feature');
      repository.remove('goes.py');
      repository.commit({ 'changes.py': `# now below\n${python(other)}`, 'comes.py': python(sendgrid) });
      repository.git('switch', '--quiet', 'main');

      editor = await Editor.start(start, { root: repository.folder });
      const uri = (path: string): string => editor.uri(path);
      const scan = (): Promise<ScanSummary> => editor.execute<ScanSummary>({ command: Command.Scan });
      assert.equal((await scan()).findings, 3);
      const [before] = await editor.diagnostics(uri('changes.py'), 1);

      repository.git('switch', '--quiet', 'feature');
      editor.notify('workspace/didChangeWatchedFiles', {
        changes: [
          { uri: uri('changes.py'), type: 2 },
          { uri: uri('goes.py'), type: 3 },
          { uri: uri('comes.py'), type: 1 },
        ],
      });
      await editor.diagnostics(uri('goes.py'), 0);
      await editor.until(() => editor.shown(uri('changes.py'))[0]?.range.start.line === before!.range.start.line + 1);
      assert.equal((await scan()).findings, 3);
      await editor.diagnostics(uri('comes.py'), 1);
      await editor.diagnostics(uri('stays.py'), 1);

      repository.git('switch', '--quiet', 'main');
      assert.equal((await scan()).findings, 3, 'a scan needs no word of the client about what has changed');
      await editor.diagnostics(uri('comes.py'), 0);
      await editor.diagnostics(uri('goes.py'), 1);
      await editor.until(() => editor.shown(uri('changes.py'))[0]?.range.start.line === before!.range.start.line);
    });
  });
