#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What follows is loaded only now, so that the next start finds it compiled (and its types stripped) already.
enableCompileCache();
const { runProgram } = await import('./run-program.ts');
process.exitCode = await runProgram(process.argv);
