import { Badge, Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { PreviewRow } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';

type Status = PreviewRow['status'];

const COLOURS: Readonly<Record<Status, string>> = { new: 'pine', near: 'yellow', duplicate: 'gray', left_out: 'gray' };

/** What becomes of a row, and which transaction it equals or resembles. */
export function RowState({ row: { status, matches } }: { readonly row: PreviewRow }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const words: Readonly<Record<Status, string>> = {
    new: t`New`,
    near: t`Similar`,
    duplicate: t`Already here`,
    left_out: t`Left out`,
  };
  const badge = (
    <Badge variant="light" color={COLOURS[status]} {...(matches && { tabIndex: 0 })}>
      {words[status]}
    </Badge>
  );
  if (!matches) return badge;
  const payee = matches.payee || t`No payee`;
  return (
    <Tooltip label={t`Here: ${payee} on ${date(matches.date)}`} events={{ hover: true, focus: true, touch: true }}>
      {badge}
    </Tooltip>
  );
}
