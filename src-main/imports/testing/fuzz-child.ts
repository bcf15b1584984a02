import { checkCase } from './fuzz-case.ts';
import type { FuzzCase } from './fuzz-case.ts';

const answer = (failure: string | null): void => {
  process.send?.(failure);
};

/** Answers each case with null, or with what went wrong. */
process.on('message', (one: FuzzCase) => {
  checkCase(one).then(
    () => answer(null),
    (error: unknown) => answer(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
});

answer('ready');
