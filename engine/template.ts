/**
 * Samples of secrets without a secret in the source: templates are expanded from a seed. A template is literal text with character
 * classes and counts, e.g. `sk_live_[A-Za-z0-9]{24}` or `[0-9]{8,10}`; a class without a count gives one character; `\` takes the next character literally.
 */
import type { Random, Secret } from './provider';

/** A seeded source (mulberry32): equal seeds give equal samples. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  for (let i = 0; i < 4; i++) next();
  const random: Random = {
    int: (below) => Math.floor((next() / 0x1_0000_0000) * below),
    template: (template) => expand(template, random),
  };
  return random;
}

/** A well-formed value of a secret type. */
export function sampleOf(secret: Secret, random: Random): string {
  return typeof secret.sample === 'string' ? random.template(secret.sample) : secret.sample(random);
}

/** Fills an example: `<secret>` with a sample, `<…[class]{n}…>` with that template. Other angle brackets stay. */
export const expandExample = (example: string, secret: Secret, random: Random): string =>
  expandTemplates(example, () => sampleOf(secret, random), random);

/** The same where samples come from elsewhere. */
export function expandTemplates(example: string, sample: () => string, random: Random): string {
  return example.replace(/<(secret|[^<>]*\[[^<>]*\][^<>]*)>/g, (_, inner: string) =>
    inner === 'secret' ? sample() : random.template(inner),
  );
}

function expand(template: string, random: Random): string {
  let out = '';
  let i = 0;
  while (i < template.length) {
    const c = template[i]!;
    if (c === '\\') {
      out += template[i + 1] ?? '';
      i += 2;
      continue;
    }
    const close = c === '[' ? template.indexOf(']', i + 2) : -1;
    if (close < 0) {
      out += c;
      i++;
      continue;
    }
    const alphabet = alphabetOf(template.slice(i + 1, close));
    i = close + 1;
    const count = /^\{(\d+)(?:,(\d+))?\}/.exec(template.slice(i, i + 16));
    i += count?.[0].length ?? 0;
    const least = Number(count?.[1] ?? 1);
    const most = Number(count?.[2] ?? least);
    const length = least + random.int(most - least + 1);
    for (let n = 0; n < length; n++) out += alphabet[random.int(alphabet.length)];
  }
  return out;
}

function alphabetOf(body: string): string {
  let out = '';
  for (let i = 0; i < body.length; i++) {
    const from = body.charCodeAt(i);
    if (body[i + 1] === '-' && i + 2 < body.length) {
      for (let c = from; c <= body.charCodeAt(i + 2); c++) out += String.fromCharCode(c);
      i += 2;
    } else out += body[i];
  }
  return out;
}
