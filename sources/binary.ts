import type { SkippedFile } from '../reports/types';

/**
 * Endings of files that are never text. Such a file is named as skipped, but that it was not scanned surprises nobody; a binary file with another
 * name (a `.env` full of NUL bytes) does, and the exit code tells.
 */
const endings = new Set(
  (
    'png jpg jpeg gif bmp ico icns webp avif heic tif tiff psd ai eps mp3 mp4 m4a m4v wav ogg oga ogv flac aac avi mov mkv webm wmv ' +
    'woff woff2 ttf otf eot zip jar war ear gz tgz bz2 xz zst 7z rar tar lz4 br apk ipa aab dmg iso img deb rpm msi exe dll so dylib lib a o obj ko bin dat class pyc pyo ' +
    'pyd wasm node pdb pdf doc docx xls xlsx ppt pptx odt ods odp sqlite sqlite3 db mdb pack idx rev bmap index parquet avro orc npy npz pkl pt pth onnx h5 ' +
    'model swf fla glb blend fbx 3ds stl nupkg snk suo vsix gpg sig der p7b cer crt jks keystore bcmap res rlib rmeta beam elc mo gmo'
  ).split(' '),
);

/** Is a file of this name expected to be no text? */
export const isExpectedBinary = (path: string): boolean =>
  endings.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());

/** Is it more than a reader expects that this was not scanned? Then the exit code tells. */
export const isMissed = ({ path, reason, expected }: SkippedFile): boolean =>
  expected !== true && !(reason === 'binary' && isExpectedBinary(path));
