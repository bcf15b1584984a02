import { ORPCError } from '@orpc/client';
import { useLingui } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';

/** Says why a budget was refused: beyond the limit with the numbers, else in the vault's words. */
export function useRefusalWords(): (error: Error) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (error) => {
    const details = limitDetails(error);
    if (details === null) return error.message;
    const [total, limit, excess] = [details.totalAfter, details.limit, details.totalAfter - details.limit].map(
      (amount) => format.money(amount),
    );
    return t`Combined category budgets (${total}) would exceed the monthly limit (${limit}) by ${excess}. Lower this or another budget, or raise the limit.`;
  };
}

type LimitDetails = { readonly totalAfter: number; readonly limit: number };

function limitDetails(error: Error): LimitDetails | null {
  if (!(error instanceof ORPCError) || error.code !== 'limit_enforced') return null;
  const { details } = error.data as { details: Readonly<Record<string, unknown>> };
  const { totalAfter, limit } = details;
  return typeof totalAfter === 'number' && typeof limit === 'number' ? { totalAfter, limit } : null;
}
