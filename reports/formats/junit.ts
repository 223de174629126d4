import { nameOf } from '../grade';
import type { ReportedFinding, ReportFormat } from '../types';
import { groupBy, open } from '../words';

/**
 * JUnit XML, which every CI platform shows as tests: a file with findings is a test case that failed, one that could not be scanned a case with an error; a clean
 * scan is one case that passed.
 */
const junit: ReportFormat = {
  id: 'junit',
  mediaType: 'application/xml',
  extension: '.xml',
  render(result, detectors, context) {
    const files = [...groupBy(open(result), (finding) => finding.path)];
    const describe = (finding: ReportedFinding): string =>
      `${finding.path}:${finding.line}:${finding.column} ${nameOf(finding, detectors)} (${finding.redacted}), ${finding.confidence}`;
    const cases = [
      ...files.map(
        ([
          path,
          findings,
        ]) => `    <testcase classname="offkey" name=${attribute(path)} file=${attribute(path)} time="0">
      <failure type=${attribute(findings[0]!.detector)} message=${attribute(findings.map((one) => nameOf(one, detectors)).join(', '))}>${escape(findings.map(describe).join('\n'))}</failure>
    </testcase>`,
      ),
      ...result.skipped.map(
        ({
          path,
          reason,
        }) => `    <testcase classname="offkey" name=${attribute(path)} file=${attribute(path)} time="0">
      <error type="not-scanned" message=${attribute(`not scanned: ${reason}`)}/>
    </testcase>`,
      ),
    ];
    if (cases.length === 0) cases.push('    <testcase classname="offkey" name="no secrets" time="0"/>');
    const counts = `tests="${cases.length}" failures="${files.length}" errors="${result.skipped.length}"`;
    const time = `time="${result.stats.seconds}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Offkey" ${counts} ${time}>
  <testsuite name="Offkey" ${counts} skipped="0" ${time} timestamp="${context.finished.toISOString().slice(0, 19)}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
  },
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text of XML 1.0: characters that it cannot hold, even escaped, become a question mark. */
const legal = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '?');
const escape = (text: string): string => legal(text).replace(/[&<>]/g, (c) => entities[c]!);
const attribute = (text: string): string => `"${legal(text).replace(/[&<>"\n\t]/g, (c) => entities[c]!)}"`;

export default junit;
