import type { Command } from 'commander';

import { readReceiptsDirectly } from '../api/receipt-direct.ts';
import { usageError } from './arguments.ts';
import { receiptReport } from './receipt-report.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

type ReceiptOptions = { readonly country?: string; readonly add?: boolean };

/** Reads an ISO 3166 code. */
const countryArgument = (text: string): string => {
  if (/^[a-z]{2}$/iu.test(text)) return text.toUpperCase();
  throw usageError('Write a country as two letters, such as DE.');
};

const read = async (
  { session, words }: Tools,
  paths: readonly string[],
  { country, add }: ReceiptOptions,
): Promise<Report> => {
  const outcomes = await readReceiptsDirectly(session, paths, { country: country ?? null, add: add === true });
  if (outcomes.some((outcome) => 'error' in outcome)) process.exitCode = 1;
  return receiptReport(outcomes, words.currency);
};

/** `receipt FILE…`. */
export const addReceiptCommands = (program: Command): void => {
  program
    .command('receipt')
    .description('read photos, scans and PDFs of receipts')
    .argument('<file...>')
    .option('--country <code>', 'where they are from, such as DE, for dates and taxes', countryArgument)
    .option('--add', 'keep them in the vault for review')
    .action(action((tools, paths: readonly string[], options: ReceiptOptions) => read(tools, paths, options)));
};
