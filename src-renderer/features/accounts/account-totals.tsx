import { useLingui } from '@lingui/react/macro';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { sumMoney } from '../../../src-shared/money.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { useSettings } from '../../app/settings-context.tsx';
import type { ExplainRow } from '../../components/explain.tsx';
import { Money } from '../../components/money.tsx';
import { StatCard } from '../../components/stat-card.tsx';

/** What all accounts hold, and how much of it counts on the budget; only in the vault's own currency. */
export function AccountTotals({ accounts }: { readonly accounts: readonly Account[] }) {
  const { t } = useLingui();
  const { currency } = useSettings();
  const own = accounts.filter((account) => account.currency === currency);
  const foreign = accounts.length - own.length;
  const note =
    foreign > 0
      ? t`Without accounts in other currencies: no exchange rates are known.`
      : t`Every account that is listed here.`;
  return (
    <>
      <TotalCard label={t`All accounts`} accounts={own} note={note} />
      <TotalCard
        label={t`On the budget`}
        accounts={own.filter((account) => account.onBudget)}
        note={t`This is what your buckets share.`}
      />
      <TotalCard
        label={t`Off the budget`}
        accounts={own.filter((account) => !account.onBudget)}
        note={t`It does not count in buckets and months.`}
      />
    </>
  );
}

type TotalCardProps = { readonly label: string; readonly accounts: readonly Account[]; readonly note: string };

function TotalCard({ label, accounts, note }: TotalCardProps) {
  const { t } = useLingui();
  const total = sumMoney(accounts.map((account) => account.balance));
  const rows: readonly ExplainRow[] = accounts.map(({ id, name, balance }) => {
    const filter: TransactionFilter = { accountId: id };
    return { label: name, value: <Money amount={balance} />, sign: '+', filter };
  });
  const sum: ExplainRow = { label, value: <Money amount={total} />, sign: '=' };
  const explain = {
    formula: t`The balances of these accounts, each the sum of its transactions.`,
    rows: [...rows, sum],
  };
  return <StatCard label={label} value={<Money amount={total} />} note={note} explain={explain} />;
}
