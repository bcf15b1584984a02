import type { Command } from 'commander';

import { action } from './run.ts';
import type { Tools } from './run.ts';

const list = async ({ api, words }: Tools, { all }: { readonly all?: boolean }) => {
  const [alerts, { buckets }] = [await api.alerts.list({ dismissed: all === true }), await api.buckets.list()];
  const rows = alerts.map((alert) => ({
    id: alert.id,
    kind: alert.kind,
    severity: alert.severity,
    title: alert.title,
    message: alert.message,
    bucket: buckets.find((bucket) => bucket.id === alert.bucketId)?.name ?? null,
    amount: words.amountOrNull(alert.amount),
    threshold: words.amountOrNull(alert.threshold),
    since: alert.since,
    dismissed: alert.dismissed,
  }));
  const text = rows.map((row) => `${row.severity}: ${row.message} [${row.id}]`).join('\n');
  return { json: { alerts: rows }, text: text === '' ? 'Nothing to look at.' : text };
};

/** `alerts` and `alerts dismiss ID`. */
export const addAlertCommands = (program: Command): void => {
  const alerts = program
    .command('alerts')
    .description('show what needs a look, worst first')
    .option('--all', 'dismissed ones too')
    .action(action((tools, options: { all?: boolean }) => list(tools, options)));
  alerts
    .command('dismiss')
    .description('put an alert aside until its condition ends and comes back')
    .argument('<id>')
    .action(
      action(async ({ api }, id: string) => {
        const { label } = await api.alerts.dismiss({ id });
        return { json: { dismissed: id }, text: label };
      }),
    );
};
