import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';

import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import classes from './payees.module.css';

const TYPING_MS = 150;

type MergePreviewProps = { readonly ids: readonly number[]; readonly name: string };

/** What giving the name does: how many transactions get it, whom they join, and some of them before and after. */
export function MergePreview({ ids, name }: MergePreviewProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [shown] = useDebouncedValue(name, TYPING_MS);
  const { data } = useQuery(
    orpc.payees.mergePreview.queryOptions({
      input: { ids: [...ids], name: shown },
      placeholderData: keepPreviousData,
    }),
  );
  if (!data) return null;
  const { transactions, joins, examples } = data;
  return (
    <section aria-label={t`What will change`}>
      <Text size="sm" mb={6} role="status">
        <Plural
          value={transactions}
          _0="No transaction gets another name."
          one="# transaction gets this name."
          other="# transactions get this name."
        />{' '}
        {joins && <Trans>“{joins.name}” is there already: they join it.</Trans>}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keys can scroll it */}
      <ul className={classes.examples} tabIndex={0} aria-label={t`Examples`}>
        {examples.map(({ id, date, before, payeeText }) => (
          <li key={id}>
            <span className={classes.exampleHead}>
              <span>
                {before} <IconArrowRight size={12} aria-label={t`becomes`} /> <b>{shown}</b>
              </span>
              <Text span size="xs" c="dimmed">
                {format.date(date)}
              </Text>
            </span>
            {payeeText !== '' && payeeText !== before && (
              <Text size="xs" c="dimmed">
                {payeeText}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
