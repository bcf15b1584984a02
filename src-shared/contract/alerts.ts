import * as z from 'zod';

import { changed, id, money, procedure } from './base.ts';

export const severity = z.enum(['low', 'medium', 'high', 'critical']);
export type Severity = z.infer<typeof severity>;

const alertId = z.string().min(1).max(200);

const alert = z.object({
  /** Stable name of the condition, such as `bucket_depleted:2`. */
  id: alertId,
  kind: z.enum([
    'emergency_low',
    'living_low',
    'bucket_depleted',
    'negative_cash_flow',
    'total_low',
    'over_budget',
    'limit_exceeded',
  ]),
  severity,
  title: z.string(),
  message: z.string(),
  bucketId: id.nullable(),
  categoryId: id.nullable(),
  amount: money.nullable(),
  threshold: money.nullable(),
  since: z.string(),
  dismissed: z.boolean(),
});
export type Alert = z.infer<typeof alert>;

export const alerts = {
  /** What holds now, worst first; dismissed ones only when asked for. */
  list: procedure.input(z.object({ dismissed: z.boolean().default(false) })).output(z.array(alert)),
  dismiss: procedure.input(z.object({ id: alertId })).output(changed),
  restore: procedure.input(z.object({ id: alertId })).output(changed),
};
