/** Files larger than the buffer are scanned in pieces: the findings are those of the whole, and memory does not grow with them. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { join } from 'node:path';
import { scanContent, scanPaths } from '../../sources';
import { createFileScanner } from '../../sources/scan-file';
import { engine, removeTrees, sample, tree } from './tree';

const line = `stripe = "${sample('stripe-secret-key')}" # 🔑 é\r\n`;
/** More than a buffer of `Offkey`: a secret at the start, around each border, at the end. */
const parts = [
  line,
  'a line of text, as logs have it\n'.repeat(32_763),
  line,
  'ä'.repeat(530_000),
  line,
  'x=1;'.repeat(300_000),
  '\n',
  line,
];
const text = parts.join('');

const scanned = (bytes: Uint8Array | string, maximumFileSize = 50e6): ReturnType<typeof scanContent> => {
  const root = tree({ 'a.log': bytes });
  return createFileScanner(engine, maximumFileSize).scan({ file: join(root, 'a.log'), path: 'a.log' });
};

suite('a large file', () => {
  teardown(removeTrees);

  test('gives the findings of its text, whatever its encoding', () => {
    const utf16 = Buffer.from('\ufeff' + text, 'utf16le');
    const encodings: readonly (readonly [name: string, bytes: Buffer])[] = [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8 with a mark', Buffer.from('\ufeff' + text)],
      ['no UTF-8', Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a]), Buffer.from(line)])],
      ['UTF-16', utf16],
      ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ];
    for (const [name, bytes] of encodings) {
      const result = scanned(bytes);
      assert.deepEqual(result, scanContent(engine, bytes, 'a.log'), name);
      assert.ok(result.findings.length >= 4, `${name}: ${result.findings.length} findings`);
    }
  });

  test('is read once, whatever it holds, and a second time only where it turns out late that it is no UTF-8', () => {
    const bytes = Buffer.from(text);
    /** How often the whole file was read, rounded up. */
    const timesRead = (content: Buffer): number => {
      let read = 0;
      const { readSync } = fs;
      fs.readSync = ((...args: Parameters<typeof readSync>) => {
        const count = readSync(...args);
        read += count;
        return count;
      }) as typeof readSync;
      try {
        scanned(content);
      } finally {
        fs.readSync = readSync;
      }
      return read / content.length;
    };
    assert.equal(timesRead(bytes), 1);
    assert.equal(timesRead(Buffer.concat([Buffer.from([0xe9, 0x0a]), bytes])), 1, 'its start tells');
    assert.ok(timesRead(Buffer.concat([bytes, Buffer.from([0xe9, 0x0a])])) <= 2);
  });

  test('may have a character across the border of two pieces', () => {
    for (const character of ['é', '€', '🔑'])
      for (let before = 1; before <= 4; before++) {
        const bytes = Buffer.from('x'.repeat((1 << 20) - before) + character + '\n' + line + 'é'.repeat(100) + line);
        assert.deepEqual(scanned(bytes), scanContent(engine, bytes, 'a.log'));
        assert.equal(scanned(bytes).findings.length, 2);
      }
  });

  test('is named as binary or too large after its first piece', () => {
    const binary = new Uint8Array(3e6).fill(1);
    assert.deepEqual({ ...scanned(binary), bytes: 0 }, { path: 'a.log', findings: [], bytes: 0, skipped: 'binary' });
    const large = scanned(text, 2e6);
    assert.match(large.skipped!, /^larger than 2 MB/);
    assert.ok(large.bytes <= 1 << 20);
  });

  test('of exactly the size of the buffer is read to its end', () => {
    const bytes = Buffer.alloc((1 << 20) - line.length, 'x\n').toString() + line;
    for (const more of ['', 'y', 'y'.repeat(1 << 20)]) {
      const content = Buffer.from(bytes + more);
      assert.deepEqual(scanned(content), scanContent(engine, content, 'a.log'));
    }
  });

  test('does not hold up a scan that is cancelled', async () => {
    const abort = new AbortController();
    const root = tree({ 'a.log': 'a line of text, as logs have it\n'.repeat(2_000_000), 'z.py': line });
    const { cancelled, stats, findings } = await scanPaths(engine, {
      root,
      paths: ['.'],
      includeIgnored: false,
      exclude: [],
      maximumFileSize: 100e6,
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    assert.ok(cancelled);
    assert.deepEqual({ files: stats.files, findings }, { files: 0, findings: [] });
  });

  test('with more keywords than can be looked at keeps its findings, and is named', () => {
    const { findings, skipped } = scanned(line + 'offkey:ignore '.repeat(60_000));
    assert.equal(findings.length, 1);
    assert.match(skipped!, /^too many keywords: \d+ places from line \d+ on were not looked at$/);
  });
});
