import { quantile, timed } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { TODAY } from './rows.ts';
import { openClient } from './vault-client.ts';
import type { Client } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const WARM_UPS = 5;
const ROUNDS = 40;
const month = TODAY.slice(0, 7);

const readAgain = (client: Client): Promise<unknown> =>
  Promise.all([
    client.months.utilization({ month }),
    client.buckets.list(),
    client.overview.metrics({ month }),
    client.overview.topCategories({ month }),
  ]);

const measureSize = async (workplace: Workplace, count: number, limit: number): Promise<Result> => {
  const { client, close } = openClient(await workplace.vaultOf(count));
  const rows = await client.transactions.list({ month, direction: 'out', limit: WARM_UPS + ROUNDS });
  const durations: number[] = [];
  for (const { id, amount } of rows) {
    const duration = await timed(async () => {
      await client.transactions.update({ id, amount: amount - 100 });
      await readAgain(client);
    });
    durations.push(duration);
  }
  await close();
  const measured = durations.slice(WARM_UPS);
  const note = `median of ${measured.length}; 95 % below ${quantile(measured, 0.95).toFixed(1)} ms`;
  const name = `Edit one transaction, read month, buckets and overview again, at ${count.toLocaleString('en')}`;
  return { name, value: quantile(measured, 0.5), unit: 'ms', limit, atMost: true, note };
};

/** Measures the wait after a change: the command with its journal, then what the screens read again. */
export const benchEdit = async (workplace: Workplace): Promise<Outcome> => [
  await measureSize(workplace, 100_000, 16),
  await measureSize(workplace, 1_000_000, 25),
];
