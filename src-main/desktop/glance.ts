import type { Alert } from '../../src-shared/contract/alerts.ts';
import { leftToSpend } from '../../src-shared/left-to-spend.ts';
import { monthOf } from '../../src-shared/month.ts';
import { amountWords } from '../api/label-words.ts';
import type { Session } from '../api/session.ts';
import { followDays } from './follow-days.ts';
import { logger } from './log.ts';
import type { VaultClient } from './vault-client.ts';

/** What tray, badge and notifications show of the open vault. */
export type Glance = {
  readonly vault: string;
  /** Those that were dismissed too. */
  readonly alerts: readonly Alert[];
  /** What may still be spent this month, in words; null without a limit and budgets. */
  readonly left: string | null;
};

/** Changes that follow each other closely are looked at once. */
const SETTLE_MS = 400;

/** Hands over a glance of the vault now, after each change and on each new day; null while none is open. */
export const followVault = async (
  session: Session,
  client: VaultClient,
  onGlance: (glance: Glance | null) => void,
): Promise<void> => {
  const look = async (): Promise<void> => {
    try {
      onGlance(await readGlance(client));
    } catch (error) {
      logger('warn', 'The vault could not be looked at', error);
    }
  };
  let soon: NodeJS.Timeout | null = null;
  followDays(session.host.today, () => void look());
  await look();
  for await (const rooms of session.changes.listen()) {
    if (rooms.every((room) => room === 'imports' || room === 'receipts')) continue;
    if (soon !== null) clearTimeout(soon);
    soon = setTimeout(() => void look(), SETTLE_MS);
  }
};

const readGlance = async (client: VaultClient): Promise<Glance | null> => {
  const { vault, today } = await client.app.info();
  if (vault === null) return null;
  const [alerts, left] = await Promise.all([client.alerts.list({ dismissed: true }), leftWords(client, today)]);
  return { vault: vault.path, alerts, left };
};

const leftWords = async (client: VaultClient, today: string): Promise<string | null> => {
  const [utilization, { locale, currency }] = await Promise.all([
    client.months.utilization({ month: monthOf(today) }),
    client.settings.get(),
  ]);
  const left = leftToSpend(utilization);
  if (left.against === 'nothing') return null;
  const amount = amountWords(locale, currency, Math.abs(left.left));
  return left.left < 0 ? `${amount} overspent this month` : `${amount} left this month`;
};
