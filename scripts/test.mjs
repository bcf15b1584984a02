// `npm test`: every suite that can run here, and one closing line that sums them up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { build } from './build.mjs';
import { hasScreen, installedElectron } from './electron-binary.mjs';
import { inProject, run, runPackage } from './project.mjs';

const reports = mkdtempSync(join(tmpdir(), 'pecunia-reports-'));
const PLAYWRIGHT = '@playwright/test/cli.js';

const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** A suite that wrote no report, or ended badly without a failed test, counts as one failure. */
const counted = (code, counts) => {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const unitSuites = async () => {
  const file = join(reports, 'vitest.json');
  const code = await runPackage('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  return counted(
    code,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
};

const journeys = async (project, wrapper = []) => {
  const file = join(reports, `${project}.json`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: '0' };
  const args = ['test', '--project', project, '--reporter=list,json'];
  const [program, ...prefix] = [...wrapper, process.execPath];
  const code = await run(program, [...prefix, inProject(`node_modules/${PLAYWRIGHT}`), ...args], env);
  const stats = readReport(file)?.stats;
  return counted(
    code,
    stats ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped } : null,
  );
};

const canMakeScreen = () => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined;

const desktopJourneys = async () => {
  if (installedElectron() === null) return skippedDesktop('no Electron is installed');
  if (hasScreen()) return journeys('desktop');
  return canMakeScreen()
    ? journeys('desktop', ['xvfb-run', '-a'])
    : skippedDesktop('there is no screen and no xvfb-run');
};

const skippedDesktop = (reason) => {
  console.log(`The desktop suite is skipped: ${reason}.`);
  return { passed: 0, failed: 0, skipped: 0 };
};

const builtSuites = async () => {
  if ((await build()) !== 0) return [{ passed: 0, failed: 1, skipped: 0 }];
  return [await journeys('browser'), await desktopJourneys()];
};

const suites = [await unitSuites(), ...(await builtSuites())];
rmSync(reports, { recursive: true, force: true });
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);
