/** Options that several commands have. */
import { InvalidArgumentError, Option } from 'commander';

/** `--min-confidence`. */
export const confidenceOption = (): Option =>
  new Option('--min-confidence <confidence>', 'leave out findings below it (default: as .offkey.json says)').choices([
    'certain',
    'likely',
    'possible',
  ]);

/** `--max-file-size`, in bytes. */
export const sizeOption = (description = 'larger files are named, not scanned'): Option =>
  new Option('--max-file-size <size>', description).argParser(bytesOf).default(50e6, '50MB');

function bytesOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(kb|mb|gb)?$/i.exec(text.trim());
  if (match === null) throw new InvalidArgumentError('Expected a number of megabytes, or a size such as 500KB or 2GB.');
  const unit = { kb: 1e3, mb: 1e6, gb: 1e9 }[(match[2] ?? 'mb').toLowerCase()]!;
  return Number(match[1]) * unit;
}
