import type { Copy } from './copy';
import type { UsedBy } from './inventory';
import type { Subject } from './report';

/**
 * A message for the team: what leaked, where it was, what is asked of whom.
 * @param stopped not all of the history was searched: nothing is said of what no remote has
 */
export function draftOf(
  { finding, mode }: Subject,
  copies: readonly Copy[],
  services: readonly UsedBy[],
  stopped: boolean,
): string {
  const files = new Set(copies.filter(({ source }) => source === 'file').map(({ path }) => path)).size;
  const remotes = [...new Set(copies.flatMap(({ pushed }) => (pushed ? pushed.refs : [])))];
  const owners = [...new Set(services.map(({ name }) => name))];
  const pushed = remotes.length > 0 ? `, pushed to ${remotes.join(', ')}` : stopped ? '' : ', not pushed from here';
  return [
    `A ${finding.name}${mode === undefined ? '' : ` (${mode})`} ${finding.redacted} was written into our code: ${files} ${files === 1 ? 'file' : 'files'}${pushed}.`,
    'It counts as leaked. We make a new one, move what uses it, and switch the old one off.',
    ...(owners.length === 0
      ? []
      : [`What uses it: ${owners.join(', ')}. Whoever runs one of them: tell me when it has the new key.`]),
    'Please do not paste either key anywhere, and do not push branches from before today until I say so.',
    `Tell me if you know of another place that has it. Reference: ${finding.detector} ${finding.fingerprint}.`,
  ].join('\n');
}
