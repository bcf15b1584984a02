import { Select, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { assertNever } from '../../../src-shared/errors.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { EditorRow } from './editor-row.tsx';
import { newAction } from './rule-draft.ts';
import type { ActionDraft } from './rule-draft.ts';
import { choicesOf, useRuleWords } from './rule-words.ts';
import classes from './rules.module.css';
import { SplitParts } from './split-parts.tsx';

type ActionRowProps = {
  readonly action: ActionDraft;
  readonly onChange: (action: ActionDraft) => void;
  /** Undefined for the only one. */
  readonly onRemove: (() => void) | undefined;
};

/** One action: what is done with what fits. */
export function ActionRow({ action, onChange, onRemove }: ActionRowProps) {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <EditorRow removeLabel={t`Remove this action`} onRemove={onRemove}>
      <Select
        aria-label={t`What is done`}
        className={classes.kind ?? ''}
        allowDeselect={false}
        data={choicesOf(words.actions)}
        value={action.kind}
        onChange={(picked) => {
          const kind = choicesOf(words.actions).find(({ value }) => value === picked)?.value;
          if (kind && kind !== action.kind) onChange(newAction(kind));
        }}
      />
      <ActionValue action={action} onChange={onChange} />
    </EditorRow>
  );
}

function ActionValue({ action, onChange }: Omit<ActionRowProps, 'onRemove'>) {
  const { t } = useLingui();
  const wide = classes.wide ?? '';
  switch (action.kind) {
    case 'category':
      return (
        <CategorySelect
          aria-label={t`Category`}
          className={wide}
          placeholder={t`Choose a category`}
          value={action.categoryId}
          onChange={(categoryId) => onChange({ ...action, categoryId })}
        />
      );
    case 'payee':
      return (
        <TextInput
          aria-label={t`Payee's name`}
          className={wide}
          maxLength={120}
          value={action.name}
          onChange={(event) => onChange({ ...action, name: event.currentTarget.value })}
        />
      );
    case 'bucket':
      return (
        <BucketSelect
          aria-label={t`Bucket`}
          className={wide}
          value={action.bucketId}
          onChange={(bucketId) => onChange({ ...action, bucketId })}
        />
      );
    case 'tag':
      return (
        <TextInput
          aria-label={t`Tag`}
          className={wide}
          maxLength={40}
          placeholder={t`Such as holiday`}
          value={action.tag}
          onChange={(event) => onChange({ ...action, tag: event.currentTarget.value })}
        />
      );
    case 'split':
      return <SplitParts parts={action.parts} onChange={(parts) => onChange({ ...action, parts: [...parts] })} />;
    case 'transfer':
      return (
        <AccountSelect
          aria-label={t`Account on the other side`}
          className={wide}
          value={action.accountId}
          onChange={(accountId) => onChange({ ...action, accountId })}
        />
      );
    default:
      return assertNever(action);
  }
}
