import assert from 'node:assert/strict';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { packTar } from 'modern-tar';
import { leak, offkey, scanned } from '../hooks/offkey';
import { removeTrees, tree } from './tree';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Zippable): Uint8Array => zipSync(files);
const tar = (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> =>
  packTar(
    Object.entries(files).map(([name, body]) => ({
      header: { name, size: typeof body === 'string' ? bytes(body).length : body.length, type: 'file' as const },
      body,
    })),
  );
const scan = (folder: string, ...args: string[]): string => scanned(folder, ['--archives', ...args]);

/** The paragraph that a word processor makes of a text: cut into runs. */
const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t>${run.replaceAll('"', '&quot;')}</w:t></w:r>`).join('')}</w:p>`;
const document = (...paragraphs: string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;

suite('archives', () => {
  teardown(removeTrees);

  test('without --archives they are named and the exit code stays 0', () => {
    const root = tree({ 'in.zip': zip({ 'app.py': bytes(leak) }) });
    const { code, out } = offkey(root, ['scan']);
    assert.equal(code, 0);
    assert.match(out, /not scanned: 1 file \(binary\): in\.zip/);
  });

  test('zip, jar, tar, tar.gz, gz and archives in each other, whatever they are called', async () => {
    const inner = zip({ 'deep/app.py': bytes(leak) });
    const root = tree({
      'a.zip': inner,
      'b.jar': zip({ 'lib/inner.zip': inner }),
      'c.tar': await tar({ './app.py': leak }),
      'd.tgz': gzipSync(await tar({ 'inner.zip': inner })),
      'e.py.gz': gzipSync(leak),
      'f.bin': inner,
    });
    assert.equal(
      scan(root),
      'a.zip!/deep/app.py:1 b.jar!/lib/inner.zip!/deep/app.py:1 c.tar!/app.py:1 d.tgz!/inner.zip!/deep/app.py:1 e.py.gz!/e.py:1 f.bin!/deep/app.py:1',
    );
  });

  test('a text in Word is read as a text, though it is cut into runs', () => {
    const [start, end] = [leak.slice(0, 20), leak.slice(20, -1)];
    const root = tree({
      'a.docx': zip({ 'word/document.xml': bytes(document(paragraph('Hello'), paragraph(start, end))) }),
    });
    assert.equal(scan(root), 'a.docx!/word/document.xml:2');
  });

  test('a row in Excel is a line, its strings wherever they are kept', () => {
    const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const value = leak.slice(leak.indexOf('"') + 1, leak.lastIndexOf('"'));
    const root = tree({
      'a.xlsx': zip({
        'xl/worksheets/sheet1.xml': bytes(
          `<worksheet ${ns}><sheetData><row r="1"><c t="n"><v>1</v></c></row><row r="2"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData></worksheet>`,
        ),
        'xl/sharedStrings.xml': bytes(
          `<sst ${ns}><si><t>stripe key</t></si><si><r><t>${value.slice(0, 9)}</t></r><r><t>${value.slice(9)}</t></r></si></sst>`,
        ),
      }),
    });
    assert.match(scan(root), /a\.xlsx!\/xl\/worksheets\/sheet1\.xml:2/);
  });

  test('a bomb is cut off, named, and no reason to stop', () => {
    const root = tree({
      'bomb.zip': zip({ 'a.txt': [new Uint8Array(40e6).fill(97), { level: 9 }] }),
      'ok.zip': zip({ 'app.py': bytes(leak) }),
    });
    assert.equal(
      scan(root),
      'ok.zip!/app.py:1 | not scanned: bomb.zip: cut off: it unpacks to more than 250 times its size',
    );
  });

  test('archives in each other end somewhere', () => {
    let inner = zip({ 'app.py': bytes(leak) });
    for (let i = 0; i < 9; i++) inner = zip({ 'in.zip': inner });
    assert.match(
      scan(tree({ 'deep.zip': inner })),
      /^nothing \| not scanned: deep\.zip(!\/in\.zip){8}: cut off: more than 8 archives in each other$/,
    );
  });

  test('a cut-off tar: what came before the damage is kept, the rest is named', async () => {
    const root = tree({ 'cut.tar': await tar({ 'app.py': leak, 'later.txt': 'x'.repeat(5000) }) });
    truncateSync(join(root, 'cut.tar'), 3000);
    assert.match(
      scan(root),
      /^cut\.tar!\/app\.py:1 \| not scanned: cut\.tar: damaged, read up to the damage: .*truncated/,
    );
  });

  test('a cut-off zip has no list of files, a cut-off gzip ends in the middle: both are named', () => {
    const root = tree({ 'cut.zip': zip({ 'app.py': bytes(leak) }), 'cut.gz': gzipSync(leak) });
    truncateSync(join(root, 'cut.zip'), 60);
    truncateSync(join(root, 'cut.gz'), 30);
    assert.match(scan(root), /^nothing \| not scanned: cut\.gz: damaged.* \| not scanned: cut\.zip: damaged/);
  });

  test('what cannot be unpacked is named: an encrypted entry, a file over the limit, xz', () => {
    const encrypted = zip({ 'app.py': [bytes('a = 1\n'), { level: 9 }] });
    // The flag in the entry's own header and in the list at the end.
    for (let i = 0; i < encrypted.length - 4; i++) {
      if (encrypted[i] === 0x50 && encrypted[i + 1] === 0x4b && encrypted[i + 2] === 3) encrypted[i + 6]! |= 1;
      if (encrypted[i] === 0x50 && encrypted[i + 1] === 0x4b && encrypted[i + 2] === 1) encrypted[i + 8]! |= 1;
    }
    const root = tree({
      'a.zip': encrypted,
      'b.zip': zip({ 'big.txt': bytes('a line\n'.repeat(1000)) }),
      'c.xz': new Uint8Array([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 0]),
    });
    assert.equal(
      scan(root, '--max-file-size', '5KB'),
      'nothing | not scanned: a.zip!/app.py: encrypted | not scanned: b.zip!/big.txt: larger than 0.01 MB (0.01 MB) | not scanned: c.xz: an archive of a kind that Offkey cannot unpack',
    );
  });

  test('names in an archive that lead out of it are only names; links have no content', async () => {
    const root = tree({
      'a.tar': await packTar([
        { header: { name: '../../etc/app.py', size: leak.length, type: 'file' }, body: leak },
        { header: { name: 'link', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
      ]),
    });
    symlinkSync('a.tar', join(root, 'b.tar'));
    assert.equal(scan(root), 'a.tar!/../../etc/app.py:1');
  });
});
