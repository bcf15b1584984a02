#!/usr/bin/env node
import { CommanderError } from 'commander';

import { program } from './program.ts';
import { reportFailure, USAGE_EXIT } from './report.ts';

const wantsJson = process.argv.includes('--json');

try {
  await program().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_EXIT;
  else process.exitCode = reportFailure(error, wantsJson);
}
