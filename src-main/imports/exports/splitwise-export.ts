import type { OpenTable } from '../table/open-table.ts';
import { cellText } from '../table/table.ts';
import { cellsOf, filledRows } from './export-cells.ts';
import type { ExportRow, ExportRows, SkippedLine } from './export-row.ts';

const FIXED = 5;
const TOTAL = /^(?:total balance|saldo total|gesamtsaldo|solde total|saldo totale|settle all balances)$/iu;
const PAYMENT = /^(?:payment|zahlung|paiement|pago|pagamento|betaling)$/iu;

/** The people of the group: each has a column behind the currency. */
export const splitwisePeople = ({ names }: OpenTable): readonly string[] =>
  names.slice(FIXED).filter((name) => name !== '');

const reasonFor = (description: string, category: string, own: string): string | null => {
  if (TOTAL.test(description)) return 'a total or balance, not a movement';
  if (PAYMENT.test(category)) return 'a payment between people, not spending';
  return own !== '' && !/[1-9]/u.test(own) ? 'not shared by you' : null;
};

/**
 * Reads a Splitwise group for one person. Their column holds what they paid minus their share, so it is no bank movement: the
 * share is the spending, which is minus a negative figure, or the cost minus a positive one (who gets money back paid it all).
 */
export const splitwiseRows = (table: OpenTable, person: string): ExportRows => {
  const cell = cellsOf(table);
  const column = table.names.indexOf(person, FIXED);
  const skipped: SkippedLine[] = [];
  const rows: ExportRow[] = [];
  for (const row of filledRows(table)) {
    const own = cellText(row, column);
    const description = cell(row, 'Description');
    const reason = reasonFor(description, cell(row, 'Category'), own);
    if (reason) skipped.push({ line: row.line, raw: row.raw, reason });
    else
      rows.push({
        line: row.line,
        raw: row.raw,
        account: 'Splitwise',
        date: cell(row, 'Date'),
        ...(own.startsWith('-') ? { amount: own } : { out: cell(row, 'Cost'), income: own }),
        currency: cell(row, 'Currency'),
        payee: description,
        category: cell(row, 'Category'),
      });
  }
  return { rows, skipped };
};
