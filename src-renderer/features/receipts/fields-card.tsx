import { Button, Paper, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ReceiptDetail, ReceiptFieldName, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { FieldRow } from './field-row.tsx';
import type { FieldSpec } from './receipt-fields.ts';
import classes from './review.module.css';
import type { SpotKey } from './spots.ts';
import type { Assigned } from './use-assign.ts';

type FieldsCardProps = {
  readonly detail: ReceiptDetail;
  readonly order: readonly FieldSpec[];
  readonly lit: SpotKey | null;
  readonly assigned: Assigned | null;
  /** What keeps the receipt from being confirmed, by field. */
  readonly problems: Readonly<Partial<Record<ReceiptFieldName, string>>>;
  readonly wantsAll: boolean;
  readonly onWantAll: (wantsAll: boolean) => void;
  readonly onSave: (patch: ReceiptPatch) => void;
  readonly onFocus: (key: SpotKey) => void;
  readonly onHover: (key: SpotKey | null) => void;
};

/** The fields of a receipt; those that it does not have are shown on demand. */
export function FieldsCard({ detail, order, lit, assigned, problems, ...props }: FieldsCardProps) {
  const { t } = useLingui();
  const { wantsAll, onWantAll, onSave, onFocus, onHover } = props;
  return (
    <Paper component="section" className={classes.part ?? ''} aria-label={t`Fields`}>
      <div className={classes.partHead}>
        <Title order={2} size="h5">
          <Trans>What it says</Trans>
        </Title>
        <Button size="compact-xs" variant="subtle" aria-expanded={wantsAll} onClick={() => onWantAll(!wantsAll)}>
          {wantsAll ? <Trans>Fewer fields</Trans> : <Trans>All fields</Trans>}
        </Button>
      </div>
      {order.map((spec) => (
        <FieldRow
          key={spec.name}
          spec={spec}
          detail={detail}
          isLit={lit === spec.name}
          assigned={assigned?.field === spec.name ? assigned : null}
          problem={problems[spec.name] ?? null}
          onSave={(value) => onSave({ [spec.name]: value })}
          onFocus={() => onFocus(spec.name)}
          onHover={(isOver) => onHover(isOver ? spec.name : null)}
        />
      ))}
    </Paper>
  );
}
