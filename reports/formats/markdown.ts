import type { ReportFormat } from '../types';
import { byReason, counted, groupBy, megabytes, open } from '../words';

/** For a ticket or a pull request. */
const markdown: ReportFormat = {
  id: 'markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  render(result, detectors) {
    const findings = open(result);
    const { files, bytes } = result.stats;
    const lines = [
      '# Offkey report',
      '',
      `${counted(findings.length, 'secret')} in ${counted(files, 'file')} (${megabytes(bytes)}).`,
      '',
    ];
    if (findings.length > 0) {
      lines.push('| what | where | how sure | value |', '|---|---|---|---|');
      for (const group of groupBy(findings, (finding) => finding.path).values())
        for (const finding of group)
          lines.push(
            `| ${cell(detectors.get(finding.detector)?.name ?? finding.detector)} | ${code(`${finding.path}:${finding.line}`)} | ${finding.confidence} | ${code(finding.redacted)} |`,
          );
      lines.push('');
    }
    const ignored = result.findings.length - findings.length;
    if (ignored > 0)
      lines.push(
        `${counted(ignored, 'finding')} ignored (by comment, \`.offkeyignore\`, \`.offkey.json\` or the baseline).`,
        '',
      );
    if (result.skipped.length > 0) {
      lines.push('## Not scanned', '');
      for (const { reason, paths } of byReason(result.skipped))
        lines.push(
          `- ${cell(reason)} (${counted(paths.length, 'file')}): ${paths.slice(0, 20).map(code).join(', ')}${paths.length > 20 ? ', …' : ''}`,
        );
      lines.push('');
    }
    return lines.join('\n');
  },
};

const cell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&').replace(/\s+/g, ' ');
/** A code span holds any text but a backtick; a path with one is rare enough to be shown with a quote instead. */
const code = (text: string): string => `\`${text.replace(/`/g, "'").replace(/\|/g, '\\|').replace(/\s+/g, ' ')}\``;

export default markdown;
