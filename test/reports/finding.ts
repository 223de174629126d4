import type { ReportedFinding } from '../../reports';

/** A finding as any report may get it. */
export const finding: ReportedFinding = {
  detector: 'stripe-secret-key',
  provider: 'stripe',
  confidence: 'certain',
  path: 'src/pay.py',
  line: 3,
  column: 11,
  endLine: 3,
  endColumn: 42,
  fingerprint: '0123456789abcdef',
  redacted: 'sk_live_…c4Xd',
};
