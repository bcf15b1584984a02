// `npm run nightly`: damages 10,000 bank files and imports them. `-- --cases N --seed N` repeats a run.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

import { runPackage } from './project.mjs';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(randomInt(2 ** 31));
console.log(`${values.cases} damaged files, seed ${seed}. To repeat: npm run nightly -- --seed ${seed}`);

// A process of its own: some machines’ memory protection keys make V8 end threads that run for long.
const env = { PECUNIA_FUZZ_CASES: values.cases, PECUNIA_FUZZ_SEED: seed, PECUNIA_FUZZ_LIMIT: '2000' };
process.exit(await runPackage('vitest/vitest.mjs', ['run', '--pool=forks', 'src-main/imports/fuzz.test.ts'], env));
