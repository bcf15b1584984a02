import { useLingui } from '@lingui/react/macro';
import { IconArrowsExchange, IconUser } from '@tabler/icons-react';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { orpc } from './api.ts';
import { useFormat } from './format.ts';
import type { PaletteEntry } from './use-palette-commands.tsx';

const SHORTEST_SEARCH = 2;

/** Payees and transactions that hold the text; each opens the Transactions screen with it. */
export function usePaletteHits(search: string): readonly PaletteEntry[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const format = useFormat();
  const asked = search.length >= SHORTEST_SEARCH;
  const payees = useQuery(
    orpc.transactions.payees.queryOptions({
      input: asked ? { search, limit: 4 } : skipToken,
      placeholderData: keepPreviousData,
    }),
  );
  const transactions = useQuery(
    orpc.transactions.list.queryOptions({
      input: asked ? { search, limit: 6 } : skipToken,
      placeholderData: keepPreviousData,
    }),
  );
  if (!asked) return [];
  const open = (filter: { search?: string; payeeId?: number }) => () =>
    void navigate({ to: '/transactions', search: filter });
  return [
    { key: 'all', label: t`All transactions with “${search}”`, icon: IconArrowsExchange, run: open({ search }) },
    ...(payees.data ?? []).map(({ id, name, count }) => ({
      key: `payee ${id}`,
      label: name,
      description: t`Payee, ${format.number(count)} transactions`,
      icon: IconUser,
      run: open({ payeeId: id }),
    })),
    ...(transactions.data ?? []).map(({ id, date, amount, payee, payeeText, notes }) => ({
      key: `transaction ${id}`,
      label: payee || payeeText || notes,
      description: `${format.date(date)} · ${format.money(amount)}`,
      icon: IconArrowsExchange,
      run: open({ search: payee || payeeText || search }),
    })),
  ];
}
