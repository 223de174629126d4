import type { ReportedFinding, ReportFormat } from '../types';
import { byReason, counted, groupBy, megabytes, open } from '../words';
import { policy, script, style } from '../page';

/** One page that works offline: can be sent to a colleague, sorted, filtered, printed. */
const html: ReportFormat = {
  id: 'html',
  mediaType: 'text/html',
  extension: '.html',
  render(result, detectors) {
    const findings = open(result);
    const { files, bytes, seconds } = result.stats;
    const nameOf = (finding: ReportedFinding): string => detectors.get(finding.detector)?.name ?? finding.detector;
    const ignored = result.findings.length - findings.length;
    const figure = (count: number, label: string): string =>
      `<div><dt>${escape(label)}</dt><dd>${count.toLocaleString('en')}</dd></div>`;
    const rows = findings.map(
      (finding) => `<tr>
<td>${escape(nameOf(finding))}</td>
<td><code>${escape(finding.path)}:${finding.line}:${finding.column}</code></td>
<td data-order="${order[finding.confidence]}"><span class="badge ${finding.confidence}">${finding.confidence}</span></td>
<td><code>${escape(finding.redacted)}</code></td>
<td>${escape(finding.provider)}</td>
</tr>`,
    );
    const summary = (title: string, keyOf: (finding: ReportedFinding) => string): string => {
      const groups = [...groupBy(findings, keyOf)].sort(
        ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
      );
      const items = groups.map(
        ([key, group]) => `<tr><th scope="row">${escape(key)}</th><td>${group.length.toLocaleString('en')}</td></tr>`,
      );
      return `<details><summary>${escape(title)} (${groups.length.toLocaleString('en')})</summary><table>${items.join('')}</table></details>`;
    };
    const skipped = byReason(result.skipped).map(
      ({ reason, paths }) =>
        `<details><summary>${escape(counted(paths.length, 'file'))}: ${escape(reason)}</summary><ul>${paths.map((path) => `<li><code>${escape(path)}</code></li>`).join('')}</ul></details>`,
    );
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<title>Offkey report: ${escape(counted(findings.length, 'secret'))}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Offkey report</h1>
<p>${escape(counted(findings.length, 'secret'))} in ${escape(counted(files, 'file'))} (${escape(megabytes(bytes))}, ${seconds} s). Values are redacted: this page can be sent on.</p>
<dl>${figure(count(findings, 'certain'), 'certain')}${figure(count(findings, 'likely'), 'likely')}${figure(count(findings, 'possible'), 'possible')}${figure(ignored, 'ignored')}${figure(result.skipped.length, 'not scanned')}</dl>
${
  findings.length === 0
    ? '<p>Nothing was found.</p>'
    : `${summary('By provider', (finding) => finding.provider)}
${summary('By file', (finding) => finding.path)}
<h2>Findings</h2>
<p><label>Filter <input type="search" id="filter" placeholder="path, type, provider …"></label> <output id="shown" aria-live="polite">${escape(counted(findings.length, 'finding'))}</output></p>
<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table id="findings">
<thead><tr>${['What', 'Where', 'How sure', 'Value', 'Provider'].map((head) => `<th scope="col"><button type="button">${head}</button></th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table></div>`
}
${skipped.length > 0 ? `<h2>Not scanned</h2>\n${skipped.join('\n')}` : ''}
</main>
${findings.length > 0 ? `<script>${script}</script>` : ''}
</body>
</html>
`;
  },
};

const order = { certain: 0, likely: 1, possible: 2 } as const;
const count = (findings: readonly ReportedFinding[], confidence: ReportedFinding['confidence']): number =>
  findings.filter((finding) => finding.confidence === confidence).length;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!);

export default html;
