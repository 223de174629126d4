import type { Evidence } from '../engine';

/** One piece of evidence in words. It never holds any part of the value. */
export function evidenceInWords({ kind, detail, against }: Evidence): string {
  const named = detail === undefined ? '' : ` \`${detail.replace(/`/g, "'")}\``;
  switch (kind) {
    case 'prefix':
      return `it starts with, or contains,${named}, which this vendor uses`;
    case 'shape':
      return 'its characters and length are right';
    case 'checksum':
      return against ? 'its checksum or structure is not right' : 'its checksum or structure is right';
    case 'structure':
      return against ? 'it does not decode to what it should' : 'it decodes to what it should';
    case 'near':
      return `${named.trim()} stands near`;
    case 'name':
      return `it is given to${named}`;
    case 'entropy':
      return against ? 'it does not look random' : 'it looks random';
    case 'place':
      return `it stands in ${detail ?? 'a place for secrets'}`;
    case 'path':
      return `the file is ${detail ?? 'special'}`;
  }
}
