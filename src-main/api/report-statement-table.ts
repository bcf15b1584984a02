import type { ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { ReportContext } from './report-kind.ts';
import { changePercent, comparedColumns, reportColumn, reportRow, reportTable } from './report-parts.ts';

/** A step from an opening to a closing balance; minor units of the base currency, below zero for what went out. */
export type StatementStep = {
  readonly name: string;
  readonly amount: number;
  /** The same in the time compared with; null without one. */
  readonly before: number | null;
  readonly open: ReportRow['open'];
};

const stepRow = ({ name, amount, before, open }: StatementStep, isCompared: boolean): ReportRow =>
  reportRow(
    [
      name,
      amount,
      ...(isCompared ? [before, before === null ? null : amount - before, changePercent(amount, before)] : []),
    ],
    { open },
  );

/** Makes the table that leads from the opening to the closing balance, which is the sum of the steps. */
export const statementTable = (
  { compared }: ReportContext,
  steps: readonly StatementStep[],
  closing: Pick<StatementStep, 'name' | 'open'>,
): ReportTable => {
  const isCompared = compared !== null;
  const total: StatementStep = {
    ...closing,
    amount: steps.reduce((sum, { amount }) => sum + amount, 0),
    before: isCompared ? steps.reduce((sum, { before }) => sum + (before ?? 0), 0) : null,
  };
  return reportTable({
    key: 'statement',
    title: 'From the opening to the closing balance',
    columns: [reportColumn('item', 'Item'), reportColumn('amount', 'Amount', 'amount'), ...comparedColumns(compared)],
    rows: steps.map((step) => stepRow(step, isCompared)),
    totals: [stepRow(total, isCompared)],
  });
};
