import type { ReportFormat } from '../types';

/** The stable form for programs: exactly a ScanResult. */
const json: ReportFormat = {
  id: 'json',
  mediaType: 'application/json',
  extension: '.json',
  render: ({ version, findings, skipped, unused, stats }) =>
    JSON.stringify({ version, findings, skipped, unused, stats }, undefined, 2) + '\n',
};

export default json;
