import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleDashed } from '@tabler/icons-react';
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
  const bucketName = bucket.name;
  return (
    <Paper
      component="article"
      className={classes.card}
      aria-label={bucketName}
      data-short={bucket.balance < 0 || undefined}
    >
      <Group gap="sm" wrap="nowrap">
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
        <Text size="xs" c="dimmed" mt={4} mb={8}>
          <Standing bucket={bucket} />
        </Text>
        {isUntouched(bucket) ? <EmptyBadge /> : <HealthBadge health={bucket.health} />}
      </div>
      <div className={classes.cardFoot}>
        <SpentBar bucket={bucket} />
        {bucket.balance < 0 && (
          <Deficit bucket={bucket} onCover={() => onOpen({ kind: 'cover', bucketId: bucket.id })} />
        )}
      </div>
    </Paper>
  );
}

const isUntouched = ({ balance, allocated, spent }: Bucket): boolean => balance === 0 && allocated === 0 && spent === 0;

function Standing({ bucket }: { readonly bucket: Bucket }) {
  const format = useFormat();
  const share = format.percent(bucket.sharePercent);
  const short = format.money(-bucket.balance);
  if (bucket.balance > 0) return <Trans>{share} of all buckets</Trans>;
  if (bucket.balance < 0) return <Trans>{short} short</Trans>;
  return isUntouched(bucket) ? <Trans>Nothing was put in yet</Trans> : <Trans>Nothing is left in it</Trans>;
}

const EmptyBadge = () => (
  <Badge variant="light" color="gray" leftSection={<IconCircleDashed size={13} aria-hidden />}>
    <Trans>Empty</Trans>
  </Badge>
);

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
  const bucketName = bucket.name;
  return (
    <div className={classes.short}>
      <IconAlertTriangle size={18} aria-hidden />
      <span className={classes.shortWords}>
        <Trans>Below zero</Trans>
      </span>
      <Button size="compact-sm" color="red.9" onClick={onCover} aria-label={t`Cover ${bucketName}`}>
        <Trans>Cover</Trans>
      </Button>
    </div>
  );
}
