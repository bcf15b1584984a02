import { ThemeIcon } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowDownLeft,
  IconArrowUpRight,
  IconArrowsExchange,
  IconLifebuoy,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Bucket, HistoryEntry } from '../../../src-shared/contract/buckets.ts';
import type { Category } from '../../../src-shared/contract/categories.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './buckets.module.css';

const ICONS: Readonly<Record<HistoryEntry['type'], { readonly icon: TablerIcon; readonly colour: string }>> = {
  allocation: { icon: IconArrowDownLeft, colour: 'teal' },
  expense: { icon: IconArrowUpRight, colour: 'gray' },
  refund: { icon: IconArrowBackUp, colour: 'teal' },
  cover: { icon: IconLifebuoy, colour: 'blue' },
  transfer: { icon: IconArrowsExchange, colour: 'blue' },
};

type Props = {
  readonly entry: HistoryEntry;
  readonly bucket: Bucket | undefined;
  readonly category: Category | undefined;
  /** The bucket that the money of a transfer or cover came from or went to, as far as it is known. */
  readonly partner: Bucket | undefined;
};

/** One line of the history: what happened to which bucket, and what it held after. */
export function HistoryRow({ entry, bucket, category, partner }: Props) {
  const format = useFormat();
  const deficit = format.money(entry.deficit);
  const entered = format.time(entry.at);
  return (
    <div className={classes.entry}>
      <What entry={entry} category={category} partner={partner} />
      <span className={classes.clip} title={bucket?.name}>
        {bucket?.name}
      </span>
      <span>
        <div>{format.date(entry.date)}</div>
        <div className={classes.faint}>{entered}</div>
      </span>
      <span className={classes.end}>
        <Money amount={entry.amount} tone="signed" />
        {entry.deficit > 0 && (
          <div className={classes.deficit}>
            <Trans>Deficit {deficit}</Trans>
          </div>
        )}
      </span>
      <span className={classes.end}>
        <Money amount={entry.resultingBalance} />
      </span>
    </div>
  );
}

function What({ entry, category, partner }: Omit<Props, 'bucket'>) {
  const { icon: Icon, colour } = ICONS[entry.type];
  const type = useTypeWord(entry.type);
  const otherEnd = useOtherEnd(entry.amount, partner);
  const what = category ? `${type} · ${category.name}` : type;
  const about = [otherEnd, entry.payee, entry.description].filter((text) => text !== null && text !== '').join(' · ');
  return (
    <span className={classes.entryWhat}>
      <ThemeIcon variant="light" color={colour} size={28} radius="xl" aria-hidden>
        <Icon size={16} />
      </ThemeIcon>
      <span className={classes.entryWords}>
        <div className={classes.clip} title={what}>
          {what}
        </div>
        {about !== '' && (
          <div className={`${classes.clip} ${classes.faint}`} title={about}>
            {about}
          </div>
        )}
      </span>
    </span>
  );
}

function useTypeWord(type: HistoryEntry['type']): string {
  const { t } = useLingui();
  const words: Readonly<Record<HistoryEntry['type'], string>> = {
    allocation: t`Allocation`,
    expense: t`Expense`,
    refund: t`Refund`,
    cover: t`Deficit covered`,
    transfer: t`Moved`,
  };
  return words[type];
}

function useOtherEnd(amount: number, partner: Bucket | undefined): string | null {
  const { t } = useLingui();
  if (partner === undefined) return null;
  const { name } = partner;
  return amount > 0 ? t`from ${name}` : t`to ${name}`;
}
