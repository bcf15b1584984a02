import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconX } from '@tabler/icons-react';

import type { RulePart } from '../../../src-shared/contract/rules.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { choicesOf, useRuleWords } from './rule-words.ts';
import classes from './rules.module.css';

type SplitPartsProps = {
  readonly parts: readonly RulePart[];
  readonly onChange: (parts: readonly RulePart[]) => void;
};

const newShare = (kind: RulePart['share']['kind']): RulePart['share'] => {
  if (kind === 'percent') return { kind, percent: 50 };
  return kind === 'amount' ? { kind, amount: 0 } : { kind: 'rest' };
};

/** How a transaction is divided: each part's category and its share. */
export function SplitParts({ parts, onChange }: SplitPartsProps) {
  const { t } = useLingui();
  const { shares } = useRuleWords();
  const set = (index: number, part: RulePart): void => onChange(parts.with(index, part));
  return (
    <div className={classes.splitParts}>
      {parts.map((part, index) => (
        // Parts have no names of their own; they are only added and taken away at their places.
        <div key={index} className={classes.splitPart}>
          <CategorySelect
            aria-label={t`Category of part ${index + 1}`}
            placeholder={t`Choose a category`}
            className={classes.wide ?? ''}
            value={part.categoryId}
            onChange={(categoryId) => set(index, { ...part, categoryId })}
          />
          <Select
            aria-label={t`Share of part ${index + 1}`}
            w={110}
            allowDeselect={false}
            data={choicesOf(shares)}
            value={part.share.kind}
            onChange={(picked) => {
              const kind = choicesOf(shares).find(({ value }) => value === picked)?.value;
              if (kind && kind !== part.share.kind) set(index, { ...part, share: newShare(kind) });
            }}
          />
          <ShareValue place={index + 1} share={part.share} onChange={(share) => set(index, { ...part, share })} />
          {parts.length > 2 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Remove part ${index + 1}`}
              onClick={() => onChange(parts.toSpliced(index, 1))}
            >
              <IconX size={15} />
            </ActionIcon>
          )}
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        disabled={parts.length >= 20}
        onClick={() => onChange([...parts, { categoryId: null, share: newShare('percent'), notes: '' }])}
      >
        <Trans>Add a part</Trans>
      </Button>
    </div>
  );
}

type ShareValueProps = {
  readonly place: number;
  readonly share: RulePart['share'];
  readonly onChange: (share: RulePart['share']) => void;
};

function ShareValue({ place, share, onChange }: ShareValueProps) {
  const { t } = useLingui();
  if (share.kind === 'percent') {
    return (
      <NumberInput
        aria-label={t`Percent of part ${place}`}
        w={96}
        min={0.01}
        max={100}
        decimalScale={2}
        suffix=" %"
        hideControls
        value={share.percent}
        onChange={(value) => typeof value === 'number' && value > 0 && onChange({ ...share, percent: value })}
      />
    );
  }
  if (share.kind === 'rest') return null;
  return (
    <MoneyInput
      aria-label={t`Amount of part ${place}`}
      w={130}
      value={share.amount}
      onChange={(amount) => onChange({ ...share, amount: amount ?? 0 })}
    />
  );
}
