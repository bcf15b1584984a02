import { Kbd, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { ConfidenceMark, useSureWords } from './confidence-mark.tsx';
import type { AnyField } from './confidence-mark.tsx';
import { FieldInput } from './field-input.tsx';
import { FIELD_LABELS } from './field-labels.ts';
import { useFieldWords } from './field-words.ts';
import type { FieldValue } from './field-words.ts';
import { choicesOf } from './field-choices.ts';
import type { FieldSpec } from './receipt-fields.ts';
import classes from './review.module.css';
import type { Assigned } from './use-assign.ts';

type FieldRowProps = {
  readonly spec: FieldSpec;
  readonly detail: ReceiptDetail;
  readonly isLit: boolean;
  /** The words that were just taken for this field. */
  readonly assigned: Assigned | null;
  /** What keeps the receipt from being confirmed. */
  readonly problem: string | null;
  readonly onSave: (value: FieldValue | null) => void;
  readonly onFocus: () => void;
  readonly onHover: (isOver: boolean) => void;
};

/** One field: what was read, how sure that is, and what else it may be. */
export function FieldRow({ spec, detail, isLit, assigned, problem, onSave, onFocus, onHover }: FieldRowProps) {
  const { i18n } = useLingui();
  const field = detail.fields[spec.name];
  const isAsked = detail.doubtful.includes(spec.name);
  const currency = detail.fields.currency.value ?? detail.currency;
  const id = `receipt-${spec.name}`;
  const wordProblem = useWordProblem(spec, assigned);
  return (
    // The pointer over a field shows its place on the picture; the focus does the same.
    <div
      className={classes.field}
      data-field={spec.name}
      data-lit={isLit || undefined}
      data-asked={isAsked || undefined}
      data-told={(wordProblem ?? problem) === null ? undefined : true}
      onFocus={onFocus}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <label className={classes.fieldLabel} htmlFor={id}>
        {i18n._(FIELD_LABELS[spec.name])}
      </label>
      <div className={classes.fieldControl}>
        <FieldInput
          spec={spec}
          id={id}
          value={field.value}
          currency={currency}
          description={<FieldNotes field={field} question={questionOf(detail, spec)} />}
          error={wordProblem ?? problem ?? undefined}
          onSave={onSave}
        />
        <Choices spec={spec} field={field} assigned={assigned} isAsked={isAsked} currency={currency} onTake={onSave} />
      </div>
      <ConfidenceMark field={field} />
    </div>
  );
}

/** What the reader asks about a field; a receipt that could not be read at all asks nothing. */
const questionOf = ({ status, questions }: ReceiptDetail, { name }: FieldSpec): string | null =>
  status === 'failed' ? null : (questions.find(({ field }) => field === name)?.text ?? null);

type FieldNotesProps = { readonly field: AnyField; readonly question: string | null };

function FieldNotes({ field, question }: FieldNotesProps) {
  const sure = useSureWords(field);
  return (
    <>
      <span className={classes.spoken}>{sure}</span>
      {field.mended && !field.edited && (
        <span className={classes.fieldNote}>
          <Trans>Read as “{field.text}” and mended: only this adds up.</Trans>
        </span>
      )}
      {question !== null && <span className={classes.fieldNote}>{question}</span>}
    </>
  );
}

function useWordProblem({ kind }: FieldSpec, assigned: Assigned | null): string | null {
  const { t } = useLingui();
  if (assigned?.reading.kind !== 'unreadable') return null;
  const { text } = assigned;
  if (kind === 'money') return t`“${text}” is no amount.`;
  if (kind === 'date') return t`“${text}” is no date.`;
  if (kind === 'time') return t`“${text}” is no time.`;
  if (kind === 'method') return t`Choose it from the list.`;
  return t`“${text}” does not fit here.`;
}

type ChoicesProps = {
  readonly spec: FieldSpec;
  readonly field: AnyField;
  readonly assigned: Assigned | null;
  readonly isAsked: boolean;
  readonly currency: string;
  readonly onTake: (value: FieldValue) => void;
};

/** What the field may be instead; Alt and the number take one from the keyboard. */
function Choices({ spec, field, assigned, isAsked, currency, onTake }: ChoicesProps) {
  const { t } = useLingui();
  const words = useFieldWords(currency);
  const choices = choicesOf(field, assigned, isAsked);
  if (choices.length === 0) return null;
  return (
    <ul className={classes.choices} aria-label={t`What it may be`}>
      {choices.map((value, index) => (
        <li key={value}>
          <UnstyledButton className={classes.choice} title={t`Key: Alt+${index + 1}`} onClick={() => onTake(value)}>
            {words(spec.kind, value)}
            <Kbd size="xs" className={classes.choiceKey ?? ''} aria-hidden>
              {index + 1}
            </Kbd>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
