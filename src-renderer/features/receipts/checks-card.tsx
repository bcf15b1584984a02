import { Paper, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import { ALL_FIELDS } from './receipt-fields.ts';
import classes from './review.module.css';

/** Whether the figures add up, in words. */
export function ChecksCard({ detail }: { readonly detail: ReceiptDetail }) {
  const { t } = useLingui();
  const { status, checks } = detail;
  // A question about a field stands at the field.
  const questions = detail.questions.filter(({ field }) => !ALL_FIELDS.some(({ name }) => name === field));
  if (status === 'failed') return null;
  if (checks.length + questions.length === 0) return null;
  return (
    <Paper component="section" className={classes.part ?? ''} aria-label={t`Checks`}>
      <Title order={2} size="h5" mb={4}>
        <Trans>Does it add up?</Trans>
      </Title>
      <ul className={classes.checks}>
        {questions.map(({ field, text }) => (
          <li key={`${field} ${text}`} data-holds="false">
            <IconAlertTriangle size={16} aria-label={t`Question`} role="img" />
            <span>{text}</span>
          </li>
        ))}
        {checks.map(({ holds, text }) => (
          <li key={text} data-holds={holds}>
            {holds ? (
              <IconCheck size={16} aria-label={t`Agrees`} role="img" />
            ) : (
              <IconAlertTriangle size={16} aria-label={t`Differs`} role="img" />
            )}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

/** The taxes by rate as they are printed; nothing where the receipt lists none. */
export function TaxesCard({ detail }: { readonly detail: ReceiptDetail }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const currency = detail.fields.currency.value ?? detail.currency;
  if (detail.taxes.length === 0) return null;
  return (
    <Paper component="section" className={classes.part ?? ''} aria-label={t`Taxes`}>
      <Title order={2} size="h5" mb={4}>
        <Trans>Taxes</Trans>
      </Title>
      <ul className={classes.taxes}>
        {detail.taxes.map(({ name, rate, base, amount }, index) => (
          // Two lines of one receipt may say the same; none is ever moved.
          <li key={`${name} ${index}`}>
            <span>
              {name}
              {rate !== null && ` ${number(rate)} %`}
              {base !== null && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  <Trans>
                    on <Money amount={base} currency={currency} />
                  </Trans>
                </Text>
              )}
            </span>
            <Money amount={amount} currency={currency} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}
