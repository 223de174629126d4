import { decodeJwt, type Jwt } from '../checks/jwt';
import { isPlaceholder } from '../checks/placeholder';
import { nameOf, startsWord } from '../context';
import { gateOf, type GatedFinder } from '../gate';
import type { GenericFinder } from './generic-finder';

/** JSON Web Tokens (RFC 7519) in the compact form of RFC 7515: `header.payload.signature`, the signature empty if unsecured. */

const detector = 'jwt';
const longest = 8192;
const nameReach = 128;
/** `{"alg":"…"}`, and a claim of one letter: `{}` opens nothing. */
const shortestHeader = 16;
const shortestPayload = 8;

const isPartCode = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 95;

function partEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isPartCode(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Tokens that everybody has read: jwt.io's, the RFC's own, those of libraries' first pages, and what Supabase's local stack comes with. They
 * open nothing unless somebody uses their key.
 */
const isPublished = ({ payload }: Jwt): boolean =>
  (payload.sub === '1234567890' && payload.name === 'John Doe') ||
  (payload.iss === 'joe' && payload.exp === 1300819380) ||
  payload.some === 'payload' ||
  payload.iss === 'supabase-demo';

/** Made to be given to everybody: Supabase's `anon` key, which the rules of its tables hold in check. */
const isPublic = ({ payload }: Jwt): boolean =>
  payload.role === 'anon' && (payload.iss === 'supabase' || typeof payload.ref === 'string');

const gate = gateOf(/eyJ[A-Za-z0-9_-]{13}/, true);

const finder: GatedFinder = {
  detectors: [detector],
  // base64 of `{"`.
  keywords: ['eyj'],
  before: nameReach,
  after: longest,
  gate: () => gate,
  find({ text, at }) {
    // Behind a character of a part this is the middle of something: so each part is read once.
    if (!text.startsWith('eyJ', at) || !startsWord(text, at) || /[._-]/.test(text[at - 1] ?? '')) return [];
    const headerEnd = partEnd(text, at);
    if (headerEnd - at < shortestHeader || text[headerEnd] !== '.') return [];
    const payloadEnd = partEnd(text, headerEnd + 1);
    if (payloadEnd - headerEnd <= shortestPayload || text[payloadEnd] !== '.') return [];
    const end = partEnd(text, payloadEnd + 1);
    // It may go on behind the window.
    if (end - at >= longest) return [];
    // Five parts are an encrypted token (RFC 7516), dots an ellipsis.
    if (text[end] === '.' && (isPartCode(text.charCodeAt(end + 1)) || text[end + 1] === '.')) return [];
    const jwt = decodeJwt(text.slice(at, end));
    if (jwt === undefined || isPublic(jwt)) return [];
    const signature = text.slice(payloadEnd + 1, end);
    if (signature !== '' && (isPlaceholder(signature) || signature.length < 16)) return [];
    const doubt = isPublished(jwt) ? 'published example' : signature === '' ? 'no signature' : undefined;
    const name = nameOf(text, at);
    return [
      {
        detector,
        start: at,
        end,
        confidence: doubt === undefined ? 'certain' : 'possible',
        evidence: [
          { kind: 'shape' },
          { kind: 'structure', detail: doubt ?? 'header and claims', against: doubt !== undefined },
        ],
        ...(name === undefined ? {} : { name }),
      },
    ];
  },
};

const jwt: GenericFinder = {
  detectors: [{ id: detector, name: 'JSON Web Token', confidence: 'certain', environmentVariable: 'JWT' }],
  finders: [finder],
};
export default jwt;
