// Adds up jest's results, given as JSON files, and ends with one plain line; a skipped test or a missing file is a failure.
const { existsSync, readFileSync } = require('node:fs');

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    process.stdout.write(`No results in ${file}.\n`);
    sum.failed += 1;
    continue;
  }
  const results = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += results.numPassedTests;
  sum.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  sum.skipped += results.numPendingTests + results.numTodoTests;
}
if (sum.skipped > 0)
  process.stdout.write(`${sum.skipped} tests were skipped, though everything they need is here.\n`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed + sum.skipped > 0 || sum.passed === 0 ? 1 : 0;
