import { readFileSync } from 'node:fs';

/** A text as a file holds it: what it is written in must not change with a fix. */
export interface TextFile {
  readonly text: string;
  /** Bytes of another text in the same encoding. Throws where it has characters that the encoding has not. */
  encode(text: string): Uint8Array;
}

const utf8Mark = '\ufeff';

/** Reads UTF-8, UTF-16 with a mark, else Latin-1, as the engine does. Undefined where the file is no text. */
export function readTextFile(file: string): TextFile | undefined {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return {
      text: bytes.subarray(2).toString('utf16le'),
      encode: (text) => Buffer.from(utf8Mark + text, 'utf16le'),
    };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return {
      text: Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
        .swap16()
        .toString('utf16le'),
      encode: (text) => Buffer.from(utf8Mark + text, 'utf16le').swap16(),
    };
  if (bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith(utf8Mark) ? utf8Mark : '';
    return { text: text.slice(mark.length), encode: (changed) => Buffer.from(mark + changed, 'utf8') };
  } catch {
    return {
      text: bytes.toString('latin1'),
      encode(text) {
        if (/[^\x00-\xff]/.test(text))
          throw new Error(`${file} is not UTF-8, and the fix needs characters beyond Latin-1`);
        return Buffer.from(text, 'latin1');
      },
    };
  }
}
