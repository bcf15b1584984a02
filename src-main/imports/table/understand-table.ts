import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { BalanceChain } from './balance-chain.ts';
import { chooseColumns } from './choose-columns.ts';
import type { ColumnRoles } from './column-roles.ts';
import { dateClues } from './date-clues.ts';
import type { DateOrder } from '../values/date-parts.ts';
import { decideDateOrder } from '../values/decide-date-order.ts';
import { decideNumberStyle } from './decide-number-style.ts';
import { decidePair } from './decide-pair.ts';
import { decideSigns } from './decide-signs.ts';
import type { SignRule } from './decide-signs.ts';
import { findCurrency, hasSeveralBeside } from './find-currency.ts';
import { headerLanguages } from './match-header.ts';
import type { HeaderLanguage } from './match-header.ts';
import { chainOfMoney } from './money-chain.ts';
import type { NumberStyle } from '../values/number-text.ts';
import type { OpenTable } from './open-table.ts';
import type { ReadOptions } from '../reading.ts';
import type { Settled } from '../settle.ts';
import { hiddenDirection, isCreditNegative, isMostlyNegative, signRows } from './sign-rows.ts';
import { surveyRows, tellingTexts } from './survey-rows.ts';
import type { Survey } from './survey-rows.ts';

/** How the rows of a table are to be read. */
export type TableFormat = {
  readonly roles: ColumnRoles;
  readonly currency: Currency | null;
  readonly dateOrder: DateOrder;
  readonly numberStyle: NumberStyle;
  readonly balanceStyle: NumberStyle;
  /** What the balances beside the amounts prove; null where they do not add up. */
  readonly chain: BalanceChain | null;
  readonly signs: SignRule;
  readonly debitNegative: boolean;
  /** Whether money in is written negative in a column of its own, beside one of money out. */
  readonly creditNegative: boolean;
  readonly settled: readonly Settled[];
};

/** The rows with a date and their columns, as the further decisions need them. */
type Material = {
  readonly table: OpenTable;
  readonly survey: Survey;
  readonly roles: ColumnRoles;
  readonly currency: Currency | null;
  readonly languages: readonly HeaderLanguage[];
  readonly options: ReadOptions;
};

type Numbers = {
  readonly style: Settled<NumberStyle>;
  readonly balanceStyle: NumberStyle;
  readonly chain: BalanceChain | null;
  readonly fee: number | null;
};

/** Settles how numbers are written, the balance by itself first, so that it can bear witness for the amounts. */
const settleNumbers = ({ table, survey, roles, currency, languages, options }: Material): Numbers => {
  const { amount, debit, credit, balance } = roles;
  const { rows } = survey;
  const amounts = tellingTexts(survey, [amount, debit, credit]);
  const beside = tellingTexts(survey, [balance]);
  const common = {
    languages,
    delimiter: table.delimiter,
    likelyExponent: currencyExponent(currency ?? options.fallbackCurrency),
  };
  const balances = decideNumberStyle(
    { ...common, texts: beside, others: () => [amounts], exponent: null, addsUp: () => true },
    {},
  );
  const balanceStyle = (style: NumberStyle): NumberStyle => (balances.question ? style : balances.value);
  const chainIn = (style: NumberStyle, fee: number | null = null): BalanceChain | null =>
    chainOfMoney(rows, { ...roles, fee }, { amounts: style, balances: balanceStyle(style) });
  const style = decideNumberStyle(
    {
      ...common,
      texts: amounts,
      others: () => [beside],
      exponent: currency === null || hasSeveralBeside(rows, roles) ? null : currencyExponent(currency),
      addsUp: (each) => chainIn(each) !== null,
    },
    options.answers,
  );
  const [plain, withFee] = [chainIn(style.value), roles.fee === null ? null : chainIn(style.value, roles.fee)];
  const takesFee = withFee !== null && withFee.checks > (plain?.checks ?? 0);
  return {
    style,
    balanceStyle: balanceStyle(style.value),
    chain: takesFee ? withFee : plain,
    fee: takesFee ? roles.fee : null,
  };
};

const isCard = (names: readonly string[]): boolean => names.some((name) => /\bcard|karte|\bcarte|tarjeta/iu.test(name));

type Signs = { readonly settled: Settled<SignRule> | null; readonly direction: number | null };

/** A column that says nothing of in and out after all takes no part in the signs. */
const settleSigns = ({ table, survey, roles, options }: Material, chain: BalanceChain | null): Signs => {
  const { amount, direction } = roles;
  if (amount === null) return { settled: null, direction };
  const rows = signRows(survey.rows, roles);
  const settled = decideSigns({ rows, chain, cardColumns: isCard(table.names) }, options.answers);
  const isTold = settled.value === 'by-column' || rows.some((row) => row.direction !== null);
  return { settled, direction: isTold ? direction : null };
};

/** Decides how to read the table: columns, order of dates, number style, currency and signs, each with its reason or as a question. */
export const understandTable = (table: OpenTable, options: ReadOptions): TableFormat => {
  const columns = chooseColumns(table, options.answers);
  const survey = surveyRows(table.rows, columns.roles);
  const { rows } = survey;
  const pair = decidePair(columns, rows, options.answers);
  const hidden = pair.roles.direction === null && pair.roles.amount !== null ? hiddenDirection(table, rows) : null;
  const roles: ColumnRoles = { ...pair.roles, direction: pair.roles.direction ?? hidden };
  const languages = headerLanguages(table.names);
  const material: Material = { table, survey, roles, languages, options, currency: findCurrency(table, roles, rows) };
  const { style, balanceStyle, chain, fee } = settleNumbers(material);
  const dates = decideDateOrder(
    dateClues(table, survey, roles, { fileName: options.fileName, languages, chain }),
    options.answers,
  );
  const signs = settleSigns(material, chain);
  return {
    roles: { ...roles, fee, direction: signs.direction },
    currency: material.currency,
    dateOrder: dates.value,
    numberStyle: style.value,
    balanceStyle,
    chain,
    signs: signs.settled?.value ?? 'as-written',
    debitNegative: roles.debit !== null && isMostlyNegative(rows, roles.debit),
    creditNegative: isCreditNegative(rows, roles),
    settled: [...columns.settled, dates, style, ...[pair.settled, signs.settled].filter((settled) => settled !== null)],
  };
};
