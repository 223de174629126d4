import type { DetectorInfo, Finding, Step } from '../engine';
import { evidenceInWords } from '../reports';

const sureness = {
  certain: 'Certain: a checksum or the structure inside the value proves it.',
  likely: 'Likely: it has the form of this kind of secret.',
  possible: 'Possible: only what stands around it speaks for it.',
} as const;

/** What is said of a finding in the Problems view: what it is and where it belongs, without its value. */
export const messageOf = (
  finding: Pick<Finding, 'detector' | 'redacted'>,
  detector: DetectorInfo | undefined,
): string =>
  `${detector?.name ?? finding.detector} in source code (${finding.redacted}). Move it to the environment or to a secret store.`;

/** The other half of a pair: what it is, and its line, from 1. */
export interface OtherHalf {
  readonly name: string;
  readonly line: number;
}

/**
 * The hover: what it is, how sure, why, what to do. Markdown.
 * @param leakLink opens the page about a leaked key, where the client has one
 */
export function explain(
  finding: Finding,
  detector: DetectorInfo | undefined,
  other?: OtherHalf,
  leakLink?: string,
): string {
  const speaksFor = finding.evidence.filter(({ against }) => !against).map(evidenceInWords);
  const speaksAgainst = finding.evidence.filter(({ against }) => against).map(evidenceInWords);
  const name = detector?.name ?? finding.detector;
  const issuer =
    detector === undefined || detector.provider === 'generic' || name.startsWith(detector.providerName)
      ? ''
      : ` of ${detector.providerName}`;
  const lines = [`**${name}**${issuer} \`${finding.redacted.replace(/`/g, "'")}\``, '', sureness[finding.confidence]];
  if (other !== undefined) lines.push('', `Its other half, ${other.name}, is on line ${other.line}.`);
  if (finding.encoding !== undefined) lines.push('', `Written in an encoding: ${finding.encoding.join(', in it ')}.`);
  if (speaksFor.length > 0) lines.push('', `For it: ${speaksFor.join('; ')}.`);
  if (speaksAgainst.length > 0) lines.push('', `Against it: ${speaksAgainst.join('; ')}.`);
  lines.push('', 'A quick fix turns it into a lookup and keeps the program running.');
  if (leakLink !== undefined) lines.push('', `[This key leaked: where it is, what uses it, what to do](${leakLink})`);
  const { guide } = detector ?? {};
  if (guide !== undefined) {
    const steps = [...guide.check.slice(0, 1), ...guide.rotate.slice(0, 1), ...guide.revoke.slice(0, 1)];
    if (steps.length > 0)
      lines.push(
        '',
        '---',
        '',
        'If it was ever committed or shared, treat it as leaked:',
        '',
        ...steps.map((step) => `- ${stepText(step)}`),
      );
    if (guide.links.length > 0)
      lines.push(
        '',
        guide.links
          .slice(0, 2)
          .map((link) => `[${hostOf(link)}](${link})`)
          .join(' · '),
      );
  }
  lines.push('', `\`${finding.detector}\``);
  return lines.join('\n');
}

const stepText = ({ text, url, command }: Step): string =>
  text + (url === undefined ? '' : ` ([open](${url}))`) + (command === undefined ? '' : ` \`${command}\``);

const hostOf = (link: string): string => /^https:\/\/([^/]+)/.exec(link)?.[1] ?? link;
