import type { Reading } from './reading.ts';
import type { Answers } from './settle.ts';

/** Keys that hold for one file only: where its table starts may differ in the next. */
const ONCE = new Set(['header']);

/** Returns the user's answers that are worth remembering for the account: those that this reading used, but for one-off ones. */
export const answersToRemember = (reading: Reading, answers: Answers): Answers => {
  const used = new Set([...reading.decisions, ...reading.questions].map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => used.has(key) && !ONCE.has(key)));
};
