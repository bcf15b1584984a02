import { useEffect, useEffectEvent } from 'react';
import type { KeyboardEvent as ReactKeyboardEvent, RefObject } from 'react';

import type { ReceiptDetail, ReceiptFieldName, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { assertNever } from '../../../src-shared/errors.ts';
import { choicesOf } from './field-choices.ts';
import { focusAfter, focusField } from './focus-field.ts';
import { nextDoubtful } from './receipt-fields.ts';
import type { FieldSpec } from './receipt-fields.ts';
import { reviewAction } from './review-keys.ts';
import type { ReviewAction, ZoomStep } from './review-keys.ts';
import type { Assigned } from './use-assign.ts';

type ReviewKeys = {
  readonly detail: ReceiptDetail;
  readonly order: readonly FieldSpec[];
  /** The field with the focus. */
  readonly active: ReceiptFieldName | null;
  readonly assigned: Assigned | null;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onSave: (patch: ReceiptPatch) => void;
  readonly onConfirm: () => void;
  readonly onGo: (id: number) => void;
  readonly onHelp: () => void;
  readonly onZoom: (step: ZoomStep) => void;
};

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** A dialog or a menu over the page has the keys for itself. */
const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;

/** Hears the keys of the review: those of the whole screen, and Enter that goes from field to field. */
export function useReviewKeys(review: ReviewKeys) {
  const { detail, order, active, panel } = review;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isElsewhere(event)) return;
    const action = reviewAction(event, isTyping(event));
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || action.kind === 'zoom') act(action, review);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    // Before the fields hear it, of which some open a list with Ctrl and an arrow, too.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  const startAt = useEffectEvent((status: ReceiptDetail['status']) => {
    const first = status === 'review' ? (nextDoubtful(order, detail.doubtful, null) ?? 'merchant') : null;
    if (first && active === null) focusField(panel.current, first);
  });
  // A receipt opens at the first field that is asked for.
  useEffect(() => startAt(detail.status), [detail.status]);
  return { onKeyDown: (event: ReactKeyboardEvent): void => onEnter(event, panel.current) };
}

function act(action: ReviewAction, review: ReviewKeys): void {
  const { detail, order, active, panel, onSave, onConfirm, onGo, onHelp, onZoom } = review;
  switch (action.kind) {
    case 'confirm':
      return detail.status === 'review' || detail.status === 'failed' ? onConfirm() : undefined;
    case 'doubtful': {
      const next = nextDoubtful(order, detail.doubtful, active);
      return next ? focusField(panel.current, next) : undefined;
    }
    case 'next':
      return detail.nextId === null ? undefined : onGo(detail.nextId);
    case 'previous':
      return detail.previousId === null ? undefined : onGo(detail.previousId);
    case 'help':
      return onHelp();
    case 'zoom':
      return onZoom(action.step);
    case 'take': {
      const value = choiceAt(review, action.index);
      return active && value !== undefined ? onSave({ [active]: value }) : undefined;
    }
    default:
      return assertNever(action);
  }
}

const choiceAt = ({ detail, active, assigned }: ReviewKeys, index: number) =>
  active === null
    ? undefined
    : choicesOf(detail.fields[active], assigned?.field === active ? assigned : null, detail.doubtful.includes(active))[
        index
      ];

/** Tells whether an entry of the list under an input is marked, which Enter then takes. */
function holdsListEntry({ ariaExpanded, ownerDocument, attributes }: HTMLInputElement): boolean {
  const list = attributes.getNamedItem('aria-controls')?.value;
  if (ariaExpanded !== 'true' || list === undefined) return false;
  const entry = ownerDocument.getElementById(list)?.querySelector('[data-combobox-selected]') ?? null;
  return entry !== null;
}

/** Enter goes to the next input, unless a list is open in which it takes something. */
function onEnter(event: ReactKeyboardEvent, panel: HTMLElement | null): void {
  const { target, key } = event;
  if (key !== 'Enter' || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement)) return;
  if (!target.closest('[data-field], [data-item]')) return;
  if (holdsListEntry(target)) return;
  event.preventDefault();
  event.stopPropagation();
  // Held down it would run over every field, and confirm one receipt after the other.
  if (!event.repeat) focusAfter(panel, target);
}
