import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import { errorWords } from '../../app/error-words.ts';
import { useFormat } from '../../app/format.ts';
import classes from './quick-entry.module.css';
import type { EntryOutcome } from './use-save-entry.ts';

type OutcomeProps = { readonly outcome: EntryOutcome | null; readonly onUndo: (commandId: number) => void };

/** Says what became of the last entry; before there is one, which keys there are. */
export function Outcome({ outcome, onUndo }: OutcomeProps) {
  if (outcome?.kind === 'failed') return <Failure error={outcome.error} />;
  return (
    <div role="status" className={classes.outcome}>
      <Text component="div" size="sm" c="dimmed" lineClamp={2}>
        {outcome === null && <Trans>Enter adds it, Esc puts this window away.</Trans>}
        {outcome?.kind === 'undone' && <Trans>Taken back.</Trans>}
        {outcome?.kind === 'added' && <Added outcome={outcome} />}
      </Text>
      {outcome?.kind === 'added' && <Undo commandId={outcome.commandId} onUndo={onUndo} />}
    </div>
  );
}

type AddedProps = { readonly outcome: Extract<EntryOutcome, { readonly kind: 'added' }> };

function Added({ outcome: { amount, currency, payee, category } }: AddedProps) {
  const { t } = useLingui();
  const format = useFormat();
  const money = format.money(amount, { currency, sign: 'always' });
  const parts = [money, payee, category ?? t`Uncategorized`].filter((part) => part !== '').join(' · ');
  return <Trans>Added: {parts}</Trans>;
}

type UndoProps = Pick<OutcomeProps, 'onUndo'> & { readonly commandId: number | null };

/** Beside the words, since a long payee would push it out of them. */
const Undo = ({ commandId, onUndo }: UndoProps) =>
  commandId !== null && (
    <Anchor component="button" type="button" size="sm" onClick={() => onUndo(commandId)}>
      <Trans>Undo</Trans>
    </Anchor>
  );

function Failure({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui();
  const { title, text } = errorWords(error, useFormat());
  return (
    <Text component="div" size="sm" c="var(--mantine-color-error)" role="alert">
      {i18n._(title)}: {typeof text === 'string' ? text : i18n._(text)}
    </Text>
  );
}
