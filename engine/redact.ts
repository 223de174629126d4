/** Fewer hidden characters than this, and none is shown. */
const longEnough = 20;
const shownPrefix = 40;

/**
 * What may be shown of a value: the vendor's public prefix and, of a long value, the last four characters: `sk_live_…c4Xd`.
 * @param publicPrefix how many characters at the start are the vendor's, the same in every value
 */
export function redact(value: string, publicPrefix = 0): string {
  const prefix = value.slice(0, Math.min(publicPrefix, shownPrefix));
  const tail = value.length - publicPrefix >= longEnough ? value.slice(-4) : '';
  return (prefix + '…' + tail).replace(/[\s\x00-\x1f\x7f]+/g, ' ');
}
