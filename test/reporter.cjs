// Mocha's spec reporter, which also writes the counts into the file named by OFFKEY_COUNTS, for scripts/test.mjs.
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      if (process.env.OFFKEY_COUNTS)
        appendFileSync(
          process.env.OFFKEY_COUNTS,
          JSON.stringify({ passed: passes, failed: failures, skipped: pending }) + '\n',
        );
    });
  }
};
