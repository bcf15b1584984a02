import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { makeFormat } from '../../app/make-format.ts';
import { readStart } from '../../app/read-start.ts';
import { INITIAL_SETTINGS, SettingsContext, useSettings } from '../../app/settings-context.tsx';
import { useChange } from '../../app/use-change.ts';
import { CurrencySelect } from '../../components/currency-select.tsx';
import { LocaleSelect } from '../../components/locale-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { guessCurrency } from './guess-currency.ts';
import classes from './start.module.css';
import { StrategyChoice } from './strategy-choice.tsx';
import { systemLocale } from './system-locale.ts';

type OwnSetupProps = { readonly onBack: () => void; readonly onDone: () => void };

/** One's own vault: currency, way of writing, month limit and how income is divided. */
export function OwnSetup({ onBack, onDone }: OwnSetupProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const settings = useSettings();
  const [currency, setCurrency] = useState(settings.currencyChosen ? settings.currency : guessCurrency(systemLocale()));
  const [locale, setLocale] = useState(settings.currencyChosen ? settings.locale : systemLocale());
  const [limit, setLimit] = useState<number | null>(settings.monthlyLimit);
  const [strategyId, setStrategyId] = useState<number | null>(settings.autoAllocateStrategyId);
  const strategies = useQuery(orpc.buckets.strategies.queryOptions());
  const chosen = strategyId ?? strategies.data?.[0]?.id ?? null;
  const save = useChange(orpc.settings.set.mutationOptions({ onSuccess: () => readStart(client).then(onDone) }));
  const format = makeFormat(locale, currency);
  const sample = `${format.money(123_450)} · ${format.date('2026-03-05')}`;
  const submit = (): void => {
    const allocation = chosen === null ? {} : { autoAllocate: true, autoAllocateStrategyId: chosen };
    save.mutate({ currency, currencyChosen: true, locale, monthlyLimit: limit, ...allocation });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Title order={1} className={classes.heading ?? ''}>
        <Trans>Make it yours</Trans>
      </Title>
      <Text className={classes.lead ?? ''}>
        <Trans>
          The limit and how income is divided can be changed at any time. Choose the currency with care: amounts are
          never converted.
        </Trans>
      </Text>
      <Stack gap="lg">
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <CurrencySelect
            label={t`Currency`}
            description={t`The one you count your money in.`}
            value={currency}
            onChange={setCurrency}
            miw={240}
          />
          <LocaleSelect
            label={t`Dates and numbers`}
            description={t`Written like ${sample}`}
            value={locale}
            onChange={setLocale}
            miw={240}
          />
          <SettingsContext value={{ ...INITIAL_SETTINGS, locale, currency }}>
            <MoneyInput
              label={t`Monthly limit`}
              description={t`For all spending of a month together. Leave it empty for none.`}
              placeholder={t`No limit`}
              value={limit}
              onChange={setLimit}
              miw={240}
            />
          </SettingsContext>
        </Group>
        <StrategyChoice strategies={strategies} value={chosen} onChange={setStrategyId} />
        <Group justify="space-between">
          <Button variant="subtle" onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
          <Button type="submit" loading={save.isPending}>
            <Trans>Continue</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
