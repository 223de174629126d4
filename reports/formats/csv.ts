import type { ReportedFinding, ReportFormat } from '../types';

const columns = [
  'kind',
  'detector',
  'provider',
  'confidence',
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'fingerprint',
  'redacted',
  'ignored',
  'reason',
] as const;

/** RFC 4180, one row a finding (`finding`, `ignored`) or file that was not scanned (`skipped`). No cell can be taken for a formula. */
const csv: ReportFormat = {
  id: 'csv',
  mediaType: 'text/csv',
  extension: '.csv',
  render: (result) =>
    [
      columns.join(','),
      ...result.findings.map((finding) => row(cellsOf(finding))),
      ...result.skipped.map(({ path, reason }) => row({ kind: 'skipped', path, reason })),
    ]
      .map((line) => line + '\r\n')
      .join(''),
};

type Cells = Partial<Record<(typeof columns)[number], string | number>>;

const cellsOf = ({ ignored, ...finding }: ReportedFinding): Cells => ({
  ...finding,
  kind: ignored === undefined ? 'finding' : 'ignored',
  ...(ignored === undefined ? {} : { ignored: ignored.by }),
  ...(ignored?.reason === undefined ? {} : { reason: ignored.reason }),
});

const row = (cells: Cells): string => columns.map((column) => cell(cells[column] ?? '')).join(',');

/** A text that a spreadsheet would compute gets a quote in front, which spreadsheets do not show (OWASP, CSV injection). */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export default csv;
