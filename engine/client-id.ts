import type { Secret } from './provider';

/** Characters of a name, what gives it a value, and the id. */
const longestId = 100;

/** How programs and settings name an application's id. */
const idName = /(?:client|app(?:lication)?|consumer|role)[_-]?(?:id|key)/.source;
const given = /["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?/.source;

/**
 * The id of an application (RFC 6749, section 2.2): no secret by itself, so it is reported only beside its secret. As it mostly looks like any other id, it is known by
 * the name that it is given to.
 * @param value the id's own pattern
 */
export function clientId({
  value,
  ...rest
}: Pick<Secret, 'id' | 'name' | 'near' | 'pairs' | 'environmentVariable' | 'sample' | 'examples'> & {
  readonly value: RegExp;
}): Secret {
  return {
    ...rest,
    // No id is longer; a word of a vendor that everybody mentions is looked around at only so far.
    after: longestId,
    // The name may be the end of another, `spotifyClientId`.
    pattern: new RegExp(`${idName}${given}(?<secret>${value.source})(?![\\w-])`, 'i'),
    unbounded: true,
    // Some are numbers.
    entropy: 0,
    alone: false,
  };
}
