import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { useFormat } from '../../app/format.ts';
import { ColouredIcon } from '../../components/category-badge.tsx';
import { Explain } from '../../components/explain.tsx';
import type { ExplainRow } from '../../components/explain.tsx';
import { Money } from '../../components/money.tsx';
import { HealthBadge } from '../../components/status-badge.tsx';
import type { OpenDialog } from './bucket-dialog.ts';
import { BucketMenu } from './bucket-menu.tsx';
import { SpentBar } from './spent-bar.tsx';
import classes from './buckets.module.css';

type Props = { readonly bucket: Bucket; readonly onOpen: OpenDialog; readonly onHistory: (bucketId: number) => void };

/** A bucket: what it holds, its share, how it stands, and what of it is spent. */
export function BucketCard({ bucket, onOpen, onHistory }: Props) {
  const { t } = useLingui();
  const share = useFormat().percent(bucket.sharePercent);
  const bucketName = bucket.name;
  return (
    <Paper
      component="article"
      className={classes.card}
      aria-label={bucketName}
      data-short={bucket.balance < 0 || undefined}
    >
      <Group gap="sm" wrap="nowrap" className={classes.cardHead ?? ''}>
        <ColouredIcon colour={bucket.colour} icon={bucket.icon} size={32} />
        <Title order={2} size="h5" className={classes.cardName}>
          {bucketName}
        </Title>
        <BucketMenu bucket={bucket} onOpen={onOpen} onHistory={onHistory} />
      </Group>
      <div>
        <div className={classes.balance}>
          <Explain
            title={t`Balance of ${bucketName}`}
            formula={<Trans>What was put in, less what was spent from it.</Trans>}
            rows={useBalanceRows(bucket)}
            transactionsFilter={{ bucketId: bucket.id }}
          >
            <Money amount={bucket.balance} />
          </Explain>
        </div>
        <Group justify="space-between" mt={4}>
          <Text size="xs" c="dimmed">
            {bucket.balance > 0 ? <Trans>{share} of all buckets</Trans> : <Trans>Holds nothing</Trans>}
          </Text>
          <HealthBadge health={bucket.health} />
        </Group>
      </div>
      <SpentBar bucket={bucket} />
      {bucket.balance < 0 && <Deficit bucket={bucket} onCover={() => onOpen({ kind: 'cover', bucketId: bucket.id })} />}
    </Paper>
  );
}

function useBalanceRows(bucket: Bucket): readonly ExplainRow[] {
  const { t } = useLingui();
  const filter = { bucketId: bucket.id };
  return [
    { label: t`Put in`, value: <Money amount={bucket.allocated} /> },
    { label: t`Spent`, value: <Money amount={bucket.spent} />, sign: '−', filter },
    { label: t`Balance`, value: <Money amount={bucket.balance} />, sign: '=' },
  ];
}

function Deficit({ bucket, onCover }: { readonly bucket: Bucket; readonly onCover: () => void }) {
  const { t } = useLingui();
  const short = useFormat().money(-bucket.balance);
  const bucketName = bucket.name;
  return (
    <div className={classes.short}>
      <IconAlertTriangle size={18} aria-hidden />
      <span className={classes.shortWords}>
        <Trans>{short} short</Trans>
      </span>
      <Button size="compact-sm" color="red.9" onClick={onCover} aria-label={t`Cover ${bucketName}`}>
        <Trans>Cover</Trans>
      </Button>
    </div>
  );
}
