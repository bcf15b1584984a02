/** What a payment is to the bank that words it. */
export type Channel = 'card' | 'instant' | 'debit' | 'salary' | 'own' | 'cash-machine' | 'refund' | 'interest';

export type ShopKind =
  | 'groceries'
  | 'dining'
  | 'rides'
  | 'fuel'
  | 'shopping'
  | 'entertainment'
  | 'household'
  | 'care'
  | 'pharmacy'
  | 'clinic'
  | 'giving'
  | 'corner'
  | 'travel'
  | 'person';

export type RegularPayee =
  | 'landlord'
  | 'employer'
  | 'second-employer'
  | 'electricity'
  | 'water'
  | 'internet'
  | 'mobile'
  | 'video'
  | 'music'
  | 'storage'
  | 'news'
  | 'insurer'
  | 'school'
  | 'fund'
  | 'broker'
  | 'gold'
  | 'tax-office'
  | 'bank';

/** The other side of a payment: its clean name and how a bank prints it. */
export type SamplePayee = { readonly name: string; readonly printed: string };

/** The people, shops and habits around a household of one part of the world. */
export type Region = {
  readonly shops: Readonly<Record<ShopKind, readonly [SamplePayee, ...SamplePayee[]]>>;
  readonly regular: Readonly<Record<RegularPayee, SamplePayee>>;
  readonly bankText: (channel: Channel, printed: string, reference: number) => string;
  /** The month (1–12) of the long holiday. */
  readonly holidayMonth: number;
  /** How much more or less electricity each month takes, January first. */
  readonly electricity: readonly number[];
  /** The share of everyday prices without a fraction, 0–1. */
  readonly wholePrices: number;
};

/** Names a payee whose bank prints its name in capitals. */
export const payee = (name: string): SamplePayee => ({ name, printed: name.toUpperCase() });

/** Names several payees, separated by commas. */
export const payees = (names: string): readonly [SamplePayee, ...SamplePayee[]] => {
  const [first = '', ...rest] = names.split(', ');
  return [payee(first), ...rest.map(payee)];
};

/** Names every pairing of first and second words, for the many small shops of a town. */
export const pairings = (first: string, second: string): readonly [SamplePayee, ...SamplePayee[]] =>
  payees(
    first
      .split(', ')
      .flatMap((one) => second.split(', ').map((two) => `${one} ${two}`))
      .join(', '),
  );
