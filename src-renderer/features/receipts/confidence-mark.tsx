import { Tooltip } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { IconCircleCheck, IconCircleDashed, IconHelpCircle, IconUserCheck } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';

import type { ReceiptFields } from '../../../src-shared/contract/receipts.ts';
import { useFormat } from '../../app/format.ts';
import classes from './review.module.css';

export type AnyField = ReceiptFields[keyof ReceiptFields];

type Sureness = 'said' | 'sure' | 'likely' | 'unsure';

const SURE_FROM = 0.9;
const LIKELY_FROM = 0.7;

const LOOKS: Readonly<Record<Sureness, TablerIcon>> = {
  said: IconUserCheck,
  sure: IconCircleCheck,
  likely: IconCircleDashed,
  unsure: IconHelpCircle,
};

const WORDS: Readonly<Record<Exclude<Sureness, 'said'>, MessageDescriptor>> = {
  sure: msg`Sure`,
  likely: msg`Likely`,
  unsure: msg`Unsure`,
};

const surenessOf = ({ value, confidence, edited }: AnyField): Sureness | null => {
  if (edited) return 'said';
  if (value === null) return null;
  if (confidence >= SURE_FROM) return 'sure';
  return confidence >= LIKELY_FROM ? 'likely' : 'unsure';
};

/** Returns in words how sure a field is; empty where there is nothing to be sure of. */
export function useSureWords(field: AnyField): string {
  const { i18n, t } = useLingui();
  const { percent } = useFormat();
  const sureness = surenessOf(field);
  if (sureness === null) return '';
  return sureness === 'said'
    ? t`You said so`
    : `${i18n._(WORDS[sureness])}, ${percent(Math.round(field.confidence * 100))}`;
}

/** How sure a field is, as a quiet sign of its own shape; its words belong to the field's description. */
export function ConfidenceMark({ field }: { readonly field: AnyField }) {
  const words = useSureWords(field);
  const sureness = surenessOf(field);
  if (sureness === null) return <span className={classes.mark} />;
  const Icon = LOOKS[sureness];
  return (
    <Tooltip label={words}>
      <span className={classes.mark} data-sure={sureness}>
        <Icon size={17} stroke={1.7} aria-hidden />
      </span>
    </Tooltip>
  );
}
