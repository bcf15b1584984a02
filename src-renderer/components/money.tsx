import { useFormat } from '../app/format.ts';
import classes from './money.module.css';

type MoneyProps = {
  /** Minor units. */
  readonly amount: number;
  /** The vault's currency unless given. */
  readonly currency?: string | undefined;
  /** `signed` writes a plus before income and colours it; the sign itself is always there to read. */
  readonly tone?: 'neutral' | 'signed' | undefined;
  readonly compact?: boolean | undefined;
};

/** An amount in the user's locale, with figures of equal width. */
export function Money({ amount, currency, tone = 'neutral', compact }: MoneyProps) {
  const { money } = useFormat();
  const sign = tone === 'signed' ? 'always' : 'auto';
  return (
    <span className={classes.money} data-tone={toneOf(amount, tone)}>
      {money(amount, { currency, sign, compact })}
    </span>
  );
}

function toneOf(amount: number, tone: 'neutral' | 'signed'): string | undefined {
  if (amount < 0 && tone === 'neutral') return 'negative';
  return tone === 'signed' && amount > 0 ? 'positive' : undefined;
}
