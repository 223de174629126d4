// Draws the extension's icon (client/media/icon.png, 128 × 128): a key, crossed out. `node scripts/icon.mjs`
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';

const size = 128;
const samples = 4;

/** Distance from a point to a segment. */
const distance = (x, y, [ax, ay, bx, by]) => {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
};

/** Colour at a point, or undefined outside the rounded square. */
function colourAt(x, y) {
  const cornerX = Math.max(0, Math.abs(x - 64) - 40);
  const cornerY = Math.max(0, Math.abs(y - 64) - 40);
  if (Math.hypot(cornerX, cornerY) > 24) return undefined;
  if (distance(x, y, [24, 24, 104, 104]) < 4) return [255, 107, 107];
  if (distance(x, y, [24, 24, 104, 104]) < 9) return [16, 36, 58];
  const ring = Math.abs(Math.hypot(x - 46, y - 80) - 16) < 4.5;
  const shaft = [
    [57, 69, 98, 28],
    [84, 42, 96, 54],
    [74, 52, 84, 62],
  ].some((segment) => distance(x, y, segment) < 4.5);
  return ring || shaft ? [255, 214, 102] : [16, 36, 58];
}

const rows = Buffer.alloc(size * (size * 4 + 1));
for (let y = 0; y < size; y++)
  for (let x = 0; x < size; x++) {
    const sum = [0, 0, 0, 0];
    for (let i = 0; i < samples; i++)
      for (let j = 0; j < samples; j++) {
        const colour = colourAt(x + (i + 0.5) / samples, y + (j + 0.5) / samples);
        if (colour === undefined) continue;
        colour.forEach((value, channel) => (sum[channel] += value));
        sum[3]++;
      }
    const at = y * (size * 4 + 1) + 1 + x * 4;
    for (let channel = 0; channel < 3; channel++)
      rows[at + channel] = sum[3] === 0 ? 0 : Math.round(sum[channel] / sum[3]);
    rows[at + 3] = Math.round((255 * sum[3]) / samples ** 2);
  }

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8);
  out.writeUInt32BE(data.length);
  out.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
}

/** zlib.crc32 is newer than Node 20.15. */
function checksum(body) {
  if (zlib.crc32 !== undefined) return zlib.crc32(body);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
writeFileSync(
  fileURLToPath(new URL('../client/media/icon.png', import.meta.url)),
  Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
