import * as z from 'zod';

import { changed, currency, id, positiveMoney, procedure } from './base.ts';

const thresholds = z.object({
  /** Minor units of the base currency. */
  emergencyBelow: positiveMoney,
  livingBelow: positiveMoney,
  totalBelow: positiveMoney,
});

const statusEdges = z
  .object({
    /** Percent of a budget used from which its status is warning, then critical; above `over` it is over_budget. */
    warning: z.number().min(0).max(1000),
    critical: z.number().min(0).max(1000),
    over: z.number().min(0).max(1000),
  })
  .refine(
    (edges) => edges.warning <= edges.critical && edges.critical <= edges.over,
    'edges must rise: warning, critical, over',
  );

export const settingsShape = z.object({
  currency,
  /** Whether the user picked the currency, so that a first import must not. */
  currencyChosen: z.boolean(),
  locale: z.string().refine(isLocale, 'must be a language tag such as en-IN'),
  theme: z.enum(['system', 'light', 'dark']),
  /** Minor units for all category budgets of one month together; null for no limit. */
  monthlyLimit: positiveMoney.nullable(),
  overAllocation: z.enum(['warn', 'enforce']),
  autoAllocate: z.boolean(),
  autoAllocateStrategyId: id.nullable(),
  /** The bucket that pays for what has no category, or a category without a bucket. */
  defaultBucketId: id.nullable(),
  autoCover: z.boolean(),
  /** Buckets in the order in which they cover a deficit of another. */
  coverOrder: z.array(id),
  thresholds,
  statusEdges,
  hiddenRooms: z.array(z.string()),
  /** 0–1: below it a category is proposed, not filed. */
  confidenceFloor: z.number().min(0).max(1),
  /** The folder whose new files are offered for import; null for none. */
  inboxFolder: z.string().max(4000).nullable(),
  /** The folder whose new pictures of receipts are added by themselves; null for none. */
  receiptsFolder: z.string().max(4000).nullable(),
});
export type Settings = z.infer<typeof settingsShape>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const settings = {
  get: procedure.output(settingsShape),
  set: procedure.input(settingsShape.partial()).output(changed),
};
