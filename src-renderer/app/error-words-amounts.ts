import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { ErrorCode } from '../../src-shared/errors.ts';
import type { Format } from './make-format.ts';

type Details = Readonly<Record<string, unknown>>;

/** Returns what a refusal says with its amounts as the user writes them; null where its details name none. */
export function amountWords(code: ErrorCode, details: Details, format: Format): MessageDescriptor | null {
  if (code === 'over_allocation') return overAllocation(details, format);
  if (code === 'limit_enforced') return limitEnforced(details, format);
  return null;
}

function overAllocation(details: Details, { money }: Format): MessageDescriptor | null {
  const { amount, unallocated, allocated, excess } = details;
  if (typeof amount !== 'number' || typeof excess !== 'number') return null;
  const [wanted, missing] = [money(amount), money(excess)];
  if (typeof unallocated === 'number') {
    const available = money(unallocated);
    return msg`Cannot allocate ${wanted}: only ${available} is unallocated, ${missing} too little.`;
  }
  if (typeof allocated !== 'number') return null;
  const sum = money(allocated);
  return msg`The parts sum to ${sum}, ${missing} more than the ${wanted} to allocate.`;
}

function limitEnforced(details: Details, format: Format): MessageDescriptor | null {
  const { month, limit, totalAfter, excess } = details;
  if (typeof month !== 'string' || typeof limit !== 'number') return null;
  if (typeof totalAfter !== 'number' || typeof excess !== 'number') return null;
  const [name, most, total, above] = [
    format.month(month),
    format.money(limit),
    format.money(totalAfter),
    format.money(excess),
  ];
  return msg`The budgets of ${name} would sum to ${total}, ${above} above the limit of ${most}. Lower another budget or raise the limit.`;
}
