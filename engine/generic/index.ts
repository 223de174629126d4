/** Secrets of no vendor: what finds them, what they are called, what to do about them. */
import type { Guide } from '../provider';
import type { Confidence, Finder } from '../types';
import { registry } from './registry';

export const finders: readonly Finder[] = registry.flatMap((one) => one.finders);

/** Detectors with the keywords of the finders that give them. */
export const genericDetectors: readonly {
  id: string;
  name: string;
  confidence: Confidence;
  keywords: readonly string[];
  environmentVariable?: string;
}[] = registry.flatMap(({ detectors, finders: own }) =>
  detectors.map((detector) => ({
    ...detector,
    keywords: [
      ...new Set(own.filter((finder) => finder.detectors.includes(detector.id)).flatMap((finder) => finder.keywords)),
    ],
  })),
);

/** What to do about a secret whose vendor nobody knows. */
export const genericGuide: Guide = {
  create: [
    {
      text: 'Make a new one where the old one came from: the database, the server’s settings, or the key generator (`openssl rand -base64 32` for a key of your own).',
    },
  ],
  check: [
    {
      text: 'Find out what it opens, and look into that system’s log for unknown addresses, odd hours and new accounts since the value was committed.',
    },
  ],
  rotate: [
    {
      text: 'Let the system accept the new value beside the old one, if it can; move each program that uses it; then take the old one away.',
    },
    {
      text: 'If it takes one value only, change it where it is checked and where it is used in one go, at a quiet hour.',
    },
  ],
  revoke: [
    {
      text: 'Change or delete it where it is checked. Taking it out of the source does not undo that others have seen it.',
    },
  ],
  risks: ['Whoever reads the source, its history, a fork or a build log can use it as you do.'],
  links: [
    'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
};
