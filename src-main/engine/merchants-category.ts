/** The names of the categories that a new vault has and that the vocabulary knows. */
export type VocabularyCategory =
  | 'Rent'
  | 'Groceries'
  | 'Utilities'
  | 'Transport'
  | 'Subscription'
  | 'Entertainment'
  | 'Food & Dining'
  | 'Shopping'
  | 'Travel'
  | 'Emergency'
  | 'Medical'
  | 'Health'
  | 'Insurance'
  | 'Education'
  | 'Gifts & Donation'
  | 'Fees & Charges'
  | 'Taxes'
  | 'Personal Care'
  | 'Household'
  | 'Investment'
  | 'Stock'
  | 'Asset'
  | 'Savings'
  | 'Goal'
  | 'Cash'
  | 'Other'
  | 'Salary'
  | 'Interest'
  | 'Refund'
  | 'Other Income';

/** Names by category, separated by `|`. */
export type MerchantNames = Readonly<Partial<Record<VocabularyCategory, string>>>;

/** Categories of money coming in. */
export const INCOME_CATEGORIES: ReadonlySet<VocabularyCategory> = new Set([
  'Salary',
  'Interest',
  'Refund',
  'Other Income',
]);
