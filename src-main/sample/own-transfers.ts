import type { MinorUnits } from '../../src-shared/money.ts';
import { payee } from './regions/region.ts';
import type { Channel } from './regions/region.ts';
import { ACCOUNT_NAMES } from './sample-household.ts';
import type { AccountKey } from './sample-household.ts';
import type { SampleMonth } from './sample-months.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

/** What each account holds, in minor units; the card's is negative. */
export type Balances = Readonly<Record<AccountKey, MinorUnits>>;

type OwnTransfer = {
  readonly to: AccountKey;
  readonly day: number;
  readonly channel: Channel;
  readonly amount: (story: Story, balances: Balances) => MinorUnits;
};

/** What is left on the current account each month, and in the wallet, in rupees. */
const KEPT_ON_CURRENT = 120_000;
const KEPT_IN_WALLET = 4_000;

/** The sum above what is kept, in steps of a round number, and at least one step. */
const inSteps = (sum: MinorUnits, step: MinorUnits): MinorUnits => Math.max(1, Math.ceil(sum / step)) * step;

const withdrawal = (day: number): OwnTransfer => ({
  to: 'cash',
  day,
  channel: 'cash-machine',
  amount: ({ prices, scale }, { cash }) =>
    inSteps((prices.round(KEPT_IN_WALLET * scale) - cash) / 2, prices.whole(500)),
});

const TRANSFERS: readonly OwnTransfer[] = [
  {
    to: 'savings',
    day: 2,
    channel: 'own',
    amount: ({ prices, scale }, { current }) =>
      inSteps(current - prices.round(KEPT_ON_CURRENT * scale), prices.round(1_000)),
  },
  withdrawal(4),
  { to: 'card', day: 5, channel: 'own', amount: (_story, { card }) => Math.max(1, -card) },
  withdrawal(18),
];

const due = (month: SampleMonth): readonly OwnTransfer[] =>
  TRANSFERS.filter(({ day, to }) => day <= month.lastDay && !(to === 'card' && month.index === 0));

/** Returns how many rows the month's transfers between own accounts make. */
export const ownTransferCount = (month: SampleMonth): number => due(month).length * 2;

/** Returns the month's transfers out of the current account, two rows each; `balances` are those before the month. */
export const ownTransfers = (story: Story, month: SampleMonth, balances: Balances): readonly DayRow[] =>
  due(month).flatMap((transfer) => {
    const amount = transfer.amount(story, balances);
    const { day, channel } = transfer;
    return [
      side(story, { day, channel, account: 'current', other: transfer.to, amount: -amount }),
      side(story, { day, channel, account: transfer.to, other: 'current', amount }),
    ];
  });

type Side = {
  readonly day: number;
  readonly channel: Channel;
  readonly account: AccountKey;
  readonly other: AccountKey;
  readonly amount: MinorUnits;
};

const side = (story: Story, { other, ...payment }: Side): DayRow => ({
  ...dayRow(story, { ...payment, to: payee(ACCOUNT_NAMES[other]), category: null }),
  transferTo: ACCOUNT_NAMES[other],
});
