import type { FIRST_BUCKETS } from './strategies.ts';

type FirstBucket = (typeof FIRST_BUCKETS)[number];

export type DefaultCategory = {
  readonly name: string;
  readonly kind: 'expense' | 'income';
  readonly bucket: FirstBucket | null;
  /** A Mantine palette colour and a Tabler icon name. */
  readonly colour: string;
  readonly icon: string;
};

const living = (name: string, colour: string, icon: string): DefaultCategory => ({
  name,
  kind: 'expense',
  bucket: 'Living Expenses',
  colour,
  icon,
});
const into = (bucket: FirstBucket, name: string, colour: string, icon: string): DefaultCategory => ({
  name,
  kind: 'expense',
  bucket,
  colour,
  icon,
});
const income = (name: string, icon: string): DefaultCategory => ({
  name,
  kind: 'income',
  bucket: null,
  colour: 'green',
  icon,
});

/** What a new vault knows spending and income by, with the bucket that pays for each. */
export const DEFAULT_CATEGORIES: readonly DefaultCategory[] = [
  living('Rent', 'indigo', 'home'),
  living('Groceries', 'lime', 'basket'),
  living('Utilities', 'yellow', 'bolt'),
  living('Transport', 'cyan', 'car'),
  living('Subscription', 'grape', 'repeat'),
  living('Entertainment', 'pink', 'movie'),
  living('Food & Dining', 'orange', 'tools-kitchen-2'),
  living('Shopping', 'violet', 'shopping-bag'),
  living('Travel', 'teal', 'plane'),
  living('Household', 'blue', 'armchair'),
  living('Personal Care', 'pink', 'user-heart'),
  living('Education', 'indigo', 'school'),
  living('Gifts & Donation', 'red', 'gift'),
  living('Insurance', 'gray', 'umbrella'),
  living('Fees & Charges', 'gray', 'receipt'),
  living('Taxes', 'dark', 'building-bank'),
  living('Cash', 'green', 'cash'),
  living('Other', 'gray', 'dots'),
  into('Emergency Fund', 'Emergency', 'red', 'urgent'),
  into('Emergency Fund', 'Medical', 'red', 'stethoscope'),
  into('Emergency Fund', 'Health', 'red', 'heartbeat'),
  into('Investments', 'Investment', 'blue', 'chart-line'),
  into('Investments', 'Stock', 'blue', 'chart-candle'),
  into('Investments', 'Asset', 'blue', 'building'),
  into('Savings & Goals', 'Savings', 'teal', 'pig-money'),
  into('Savings & Goals', 'Goal', 'teal', 'target'),
  income('Salary', 'briefcase'),
  income('Interest', 'percentage'),
  income('Refund', 'receipt-refund'),
  income('Opening Balance', 'door-enter'),
  income('Other Income', 'coins'),
];
