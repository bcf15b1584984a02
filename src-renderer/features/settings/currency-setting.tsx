import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { currencyExponent } from '../../../src-shared/currency.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useChange } from '../../app/use-change.ts';
import { useConfirm } from '../../components/confirm.tsx';
import { CurrencySelect } from '../../components/currency-select.tsx';
import type { ControlNames } from './section.tsx';

/** The vault's currency; asks before figures that are there get another sign. */
export function CurrencySetting({ names }: { readonly names: ControlNames }) {
  const { t } = useLingui();
  const format = useFormat();
  const confirm = useConfirm();
  const { currency: from } = useSettings();
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  // A field made anew forgets what was picked and refused.
  const [refusals, setRefusals] = useState(0);
  const { mutate } = useChange(orpc.settings.set.mutationOptions({ onError: () => setRefusals((count) => count + 1) }));
  const held = accounts.filter(
    ({ currency, onBudget, transactionCount }) => currency === from && onBudget && transactionCount > 0,
  );
  const change = (to: string): void => {
    const save = (): void => mutate({ currency: to, currencyChosen: true });
    // Where the units differ in size, the vault refuses by itself and says why.
    if (to === from || held.length === 0 || currencyExponent(to) !== currencyExponent(from)) {
      save();
      return;
    }
    const sample = (held.find(({ balance }) => balance !== 0) ?? held[0])?.balance ?? 0;
    const [before, after] = [format.money(sample), format.money(sample, { currency: to })];
    confirm({
      title: t`Count in ${to} from now on?`,
      text: (
        <Trans>
          Every figure stays as it is: {before} becomes {after}. Nothing is converted.
        </Trans>
      ),
      confirmLabel: t`Change the currency`,
      onConfirm: save,
    });
  };
  return <CurrencySelect key={refusals} value={from} onChange={change} {...names} />;
}
