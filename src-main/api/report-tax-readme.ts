import type { TaxContents } from './report-tax-contents.ts';
import type { TaxHead } from './report-tax-document.ts';
import type { CsvStyle } from '../reports/csv/csv-record.ts';
import type { ReportWords } from './report-words.ts';

/** A file of the package and what it is. */
export type DescribedFile = { readonly name: string; readonly about: string };

export type ReadmeInput = {
  readonly head: TaxHead;
  readonly contents: TaxContents;
  readonly taxRelevantOnly: boolean;
  /** Names of the categories with the tax flag. */
  readonly categories: readonly string[];
  readonly files: readonly DescribedFile[];
  readonly csv: CsvStyle;
  readonly words: ReportWords;
};

const LINE_END = '\r\n';

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const coverage = ({ taxRelevantOnly, categories }: ReadmeInput): readonly string[] => [
  taxRelevantOnly
    ? 'Transactions in categories that matter for taxes, and transactions that have a receipt with tax.'
    : 'All transactions of the period.',
  categories.length === 0
    ? 'No category is marked “Matters for taxes”. Mark them in Pecunia under Settings › Categories.'
    : `Categories that matter for taxes: ${categories.join(', ')}.`,
];

const gaps = ({ contents, categories }: ReadmeInput): readonly string[] => {
  const { withoutReceipt, unlinked, linked } = contents;
  const cleared = [...linked, ...unlinked].filter(({ file }) => file === '').length;
  const lines = [
    ...(withoutReceipt.length === 0
      ? []
      : [
          `${counted(withoutReceipt.length, 'transaction has', 'transactions have')} no receipt: see without-receipt.csv.`,
        ]),
    ...(unlinked.length === 0
      ? []
      : [
          `${counted(unlinked.length, 'receipt is', 'receipts are')} linked to no transaction: see unlinked-receipts.csv.`,
        ]),
    ...(cleared === 0
      ? []
      : [
          `The ${cleared === 1 ? 'picture' : 'pictures'} of ${counted(cleared, 'receipt', 'receipts')} was cleared from the vault: no file is named there.`,
        ]),
  ];
  if (categories.length === 0)
    return [...lines, 'Which transactions need a receipt is not known: no category is marked “Matters for taxes”.'];
  return lines.length === 0 ? ['Nothing is missing: every transaction that needs a receipt has one.'] : lines;
};

const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

const csvWords = ({ delimiter, decimal }: CsvStyle): string =>
  `CSV files are UTF-8, with fields divided by ${DELIMITERS[delimiter]} and “${decimal}” as decimal mark. Texts that a spreadsheet would run as a formula have an apostrophe in front.`;

const titled = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  '-'.repeat(title.length),
  ...lines,
];

/** Writes what a tax package holds, what it covers and what is missing, in plain words. */
export const taxReadme = (input: ReadmeInput): string => {
  const { head, files, csv, words } = input;
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = [
    head.title,
    '='.repeat(head.title.length),
    `Vault: ${head.vaultName}`,
    `Period: ${words.day(head.period.from)} – ${words.day(head.period.to)}`,
    `Made with Pecunia on ${words.day(head.today)}.`,
    ...titled('What it covers', coverage(input)),
    ...titled(
      'Files',
      files.map(({ name, about }) => `${name.padEnd(width)}  ${about}`),
    ),
    ...titled('What is missing', gaps(input)),
    ...titled('How to read it', [
      'Expenses are negative in the journal. Every amount is in the currency of its account; each currency is summed for itself.',
      'Receipts are the original files. The journal names them in its last column; receipts.csv tells which belongs to which transaction.',
      csvWords(csv),
    ]),
  ];
  return lines.map((line) => line + LINE_END).join('');
};
