// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC_CHECKS = [
  { name: 'format', words: ['node_modules/.bin/biome', 'ci', '.'] },
  { name: 'lint and import arrows', words: ['node_modules/.bin/oxlint', '--type-aware'] },
  { name: 'types', words: ['node_modules/.bin/turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
];

/**
 * Everything `npm test` checks: format, lint with type information, import arrows, types, then every test. Each static
 * check counts as one in the closing line.
 * @param {{ root: string, env: NodeJS.ProcessEnv, args: string[] }} options `args` go to vitest; with any, only the tests run
 * @returns {number} exit status
 */
export function runChecks({ root, env, args }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const run = (/** @type {string[]} */ [name = '', ...rest]) =>
    spawnSync(name, rest, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

  for (const { name, words } of args.length > 0 ? [] : STATIC_CHECKS) {
    process.stdout.write(`\n— ${name}\n`);
    count[run(words) ? 'passed' : 'failed'] += 1;
  }

  process.stdout.write('\n— tests\n');
  const report = join(root, '.cache', 'tests.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const passed = run([
    'node_modules/.bin/vitest',
    'run',
    // One worker for each core: vitest would leave one of them to itself, which is half of a small machine.
    '--maxWorkers=100%',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  const tests = readReport(report);
  count.passed += tests.passed;
  count.skipped += tests.skipped;
  // A file that fails to load has no tests of its own to count as failed.
  count.failed += passed ? tests.failed : Math.max(tests.failed, 1);

  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
  return count.failed === 0 ? 0 : 1;
}

/**
 * @param {string} file vitest's JSON report
 * @returns {{ passed: number, failed: number, skipped: number }} zeros when there is none: the run itself failed
 */
function readReport(file) {
  try {
    const report =
      /** @type {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} */ (
        JSON.parse(readFileSync(file, 'utf8'))
      );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
