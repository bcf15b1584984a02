import type { ReportSection } from '../../src-shared/contract/report-document.ts';
import { listAccounts } from '../database/accounts.ts';
import type { ReportContext, ReportKind } from './report-kind.ts';

/**
 * Returns the sections of a report with a word on the accounts that it leaves out since they are off the budget: first where they
 * were asked for, else last.
 */
export const withLeftOut = (
  { allAccounts = false }: Pick<ReportKind, 'allAccounts'>,
  { reader, request }: ReportContext,
  sections: readonly ReportSection[],
): readonly ReportSection[] => {
  const { accountIds } = request.filter;
  const leftOut = listAccounts(reader).filter(
    ({ id, onBudget, transactionCount }) =>
      !onBudget && transactionCount > 0 && (accountIds.length === 0 || accountIds.includes(id)),
  );
  if (allAccounts || leftOut.length === 0) return sections;
  const names = leftOut.map(({ name, currency }) => `${name} (${currency})`).join(', ');
  const text: ReportSection = {
    kind: 'text',
    key: 'left-out',
    title: 'Not in this report',
    paragraphs: [`Off the budget: ${names}. Net worth and Journal show them.`],
  };
  return accountIds.length > 0 ? [text, ...sections] : [...sections, text];
};
