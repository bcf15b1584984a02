import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { PreviewPart } from '../../src-shared/contract/imports.ts';
import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { accountByNumber, numbersOf, plainNumber, sameNumber } from '../database/account-numbers.ts';
import { findAccount, getAccount, listAccounts } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { accountsOfFile } from '../database/import-files.ts';
import { pastTargets } from '../database/imports.ts';
import { readSettings } from '../database/settings.ts';
import type { Statement } from '../imports/reading.ts';
import { adoptedCurrency, freshName, newAccountPlan, shortNumber } from './import-target-new.ts';

export type TargetChoice = {
  readonly accountId?: number | undefined;
  readonly newAccountName?: string | undefined;
  readonly leaveOut?: boolean | undefined;
};

export type TargetRequest = {
  readonly target?: TargetChoice | undefined;
  readonly targets: Readonly<Record<string, TargetChoice>>;
};

/** The account that a part's rows go to; a null id is made by the import. Parts of one `name` share their account. */
export type ImportTarget = {
  readonly id: number | null;
  readonly name: string;
  readonly type: AccountType;
  readonly currency: Currency;
  readonly because: PreviewPart['because'];
  readonly leftOut: boolean;
  /** The currency that the vault takes over with this account, if so. */
  readonly adopts: Currency | null;
  readonly notices: readonly string[];
};

/** What a file says for the choice of its accounts. */
export type TargetFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string;
  readonly statements: readonly Statement[];
};

type Round = {
  readonly reader: Reader;
  readonly file: TargetFile;
  readonly adopted: Currency | null;
  /** Names of the accounts that this import makes, folded. */
  readonly made: Map<string, ImportTarget>;
  /** Ids of the accounts that parts go to already. */
  readonly taken: Set<number>;
  /** The account that each part of exactly this file went to before; empty for a file that is new. */
  readonly before: readonly number[];
};

type Placed = { readonly statement: Statement; readonly index: number };

const isNamed = ({ account: { number, name } }: Statement): boolean => number !== null || name !== null;

const existing = (
  { reader }: Round,
  account: AccountRow,
  because: ImportTarget['because'],
  { currency: stated, account: { number } }: Statement,
): ImportTarget => {
  const { id, name, type, currency } = account;
  const owner = number === null ? null : accountByNumber(reader, number, stated);
  const notices: string[] = [];
  if (stated !== null && stated !== currency)
    notices.push(`The file says ${stated}, the account holds ${currency}: amounts are taken as ${currency}.`);
  if (number !== null && owner !== null && owner !== id) {
    const other = getAccount(reader, owner).name;
    notices.push(
      `The file names the account ${shortNumber(number)}, which is “${other}”, but you chose “${name}”. The number stays with “${other}”.`,
    );
  }
  return { id, name, type, currency, because, leftOut: false, adopts: null, notices };
};

const standsForSeveral = ({ reader, file }: Round, number: string | null): boolean => {
  if (number === null) return false;
  const same = file.statements.filter(
    ({ account }) => account.number !== null && plainNumber(account.number) === plainNumber(number),
  );
  return same.length > 1 || accountByNumber(reader, number, null) !== null;
};

const brandNew = (
  round: Round,
  statement: Statement,
  because: ImportTarget['because'],
  wanted?: string,
): ImportTarget => {
  const { reader, adopted, made } = round;
  const inCurrencies = standsForSeveral(round, statement.account.number);
  const name = freshName(reader, statement, { made: new Set(made.keys()), inCurrencies, wanted });
  const plan = newAccountPlan(reader, statement, adopted);
  return { id: null, name, ...plan, because, leftOut: false, adopts: adopted };
};

const refuseOtherUnits = (account: AccountRow, stated: Currency | null): void => {
  if (stated === null || currencyExponent(stated) === currencyExponent(account.currency)) return;
  throw new PecuniaError(
    'invalid_input',
    `This file is in ${stated}, but the account “${account.name}” holds ${account.currency}. Choose another account, or a new one.`,
    { file: stated, account: account.currency },
  );
};

const fits = (currency: Currency, stated: Currency | null): boolean => stated === null || stated === currency;

/** Follows what the user said; `binding` is a choice for this very part rather than for the whole file. */
const chosenTarget = (
  round: Round,
  statement: Statement,
  { accountId, newAccountName }: TargetChoice,
  binding: boolean,
): ImportTarget | null => {
  const name = newAccountName?.trim() ?? '';
  const named = name === '' ? null : findAccount(round.reader, name);
  const account = accountId === undefined ? named : getAccount(round.reader, accountId);
  if (account && (binding || fits(account.currency, statement.currency))) {
    refuseOtherUnits(account, statement.currency);
    return existing(round, account, 'chosen', statement);
  }
  const wanted = account?.name ?? name;
  if (wanted === '') return null;
  const shared = round.made.get(foldName(wanted));
  return shared && fits(shared.currency, statement.currency) ? shared : brandNew(round, statement, 'chosen', wanted);
};

/** An account of that name is another one where the file's number is not among its own. */
const byName = ({ reader }: Round, { account: { number, name }, currency }: Statement): AccountRow | null => {
  const account = name === null ? null : findAccount(reader, name);
  if (!account || !fits(account.currency, currency)) return null;
  const own = numbersOf(reader, account.id);
  const other = number !== null && own.length > 0 && !own.some((each) => sameNumber(each, plainNumber(number)));
  return other ? null : account;
};

const namedTarget = (round: Round, statement: Statement): ImportTarget => {
  const { number } = statement.account;
  const known = number === null ? null : accountByNumber(round.reader, number, statement.currency);
  if (known !== null) return existing(round, getAccount(round.reader, known), 'number', statement);
  const same = byName(round, statement);
  return same ? existing(round, same, 'name', statement) : brandNew(round, statement, 'new');
};

const isPlainType = (type: AccountType | null): boolean => type === null || type === 'bank';

const unnamedTarget = (round: Round, statement: Statement): ImportTarget => {
  const { reader, file, taken } = round;
  const { alike: past, newest } = pastTargets(reader, file.fileName);
  const open = (id: number): AccountRow | null => {
    const account = getAccount(reader, id);
    return !taken.has(id) && fits(account.currency, statement.currency) ? account : null;
  };
  const first = (ids: readonly number[]): AccountRow | null =>
    ids.map(open).find((account) => account !== null) ?? null;
  const remembered = first(past.filter(({ format }) => format === file.format).map(({ accountId }) => accountId));
  if (remembered) return existing(round, remembered, 'remembered', statement);
  const { type } = statement.account;
  // Files call most accounts a bank account; another type says something.
  const alike = listAccounts(reader).filter(
    ({ closed, type: held }) => !closed && (isPlainType(type) || held === type),
  );
  const ids = alike.map(({ id }) => id);
  const usual = first([...ids.filter((id) => id === newest?.accountId), ...ids]);
  return usual ? existing(round, usual, 'usual', statement) : brandNew(round, statement, 'new');
};

/** The same file again finds the rows that it brought, whatever its accounts have come to be called since. */
const unchosenTarget = (round: Round, { statement, index }: Placed): ImportTarget => {
  const found = (isNamed(statement) ? namedTarget : unnamedTarget)(round, statement);
  const before = round.before[index];
  if (before === undefined || before === found.id) return found;
  const account = getAccount(round.reader, before);
  return fits(account.currency, statement.currency) ? existing(round, account, 'remembered', statement) : found;
};

const targetOf = (round: Round, { target, targets }: TargetRequest, placed: Placed): ImportTarget => {
  const { statement, index } = placed;
  const alone = round.file.statements.length === 1;
  const own = targets[String(index)];
  const choice = own ?? (alone || !isNamed(statement) ? target : undefined);
  const chosen = choice && chosenTarget(round, statement, choice, own !== undefined || alone);
  const found = chosen ?? unchosenTarget(round, placed);
  return choice?.leaveOut === true ? { ...found, leftOut: true } : found;
};

/** Parts that name their account choose first, so that an unnamed one never takes what is another's. */
const namedFirst = (statements: readonly Statement[]): readonly Placed[] =>
  statements
    .map((statement, index) => ({ statement, index }))
    .toSorted((a, b) => Number(isNamed(b.statement)) - Number(isNamed(a.statement)));

/** Without one account for each part, one cannot tell which part went where. */
const partsBefore = (reader: Reader, { sha256, statements }: TargetFile): readonly number[] => {
  const accounts = accountsOfFile(reader, sha256);
  return accounts.length === statements.length ? accounts : [];
};

/** Decides on the account of each part of a file. Throws `invalid_input` when a chosen account's currency cannot hold it. */
export const targetsOf = (reader: Reader, request: TargetRequest, file: TargetFile): readonly ImportTarget[] => {
  const adopted = adoptedCurrency(reader, file.statements);
  const round: Round = { reader, file, adopted, made: new Map(), taken: new Set(), before: partsBefore(reader, file) };
  const targets: ImportTarget[] = [];
  for (const placed of namedFirst(file.statements)) {
    const target = targetOf(round, request, placed);
    targets[placed.index] = target;
    if (target.leftOut) continue;
    if (target.id === null) round.made.set(foldName(target.name), target);
    else round.taken.add(target.id);
  }
  return targets;
};

/** Returns the account that a file's rows most likely go to, as far as one can tell without reading it. */
export const likelyAccount = (reader: Reader, { target, targets }: TargetRequest, fileName: string): number | null => {
  const { accountId, newAccountName } = targets['0'] ?? target ?? {};
  if (accountId !== undefined) return getAccount(reader, accountId).id;
  if (newAccountName !== undefined && newAccountName.trim() !== '')
    return findAccount(reader, newAccountName)?.id ?? null;
  const { alike, newest } = pastTargets(reader, fileName);
  const open = listAccounts(reader).find((account) => !account.closed);
  return (alike[0] ?? newest)?.accountId ?? open?.id ?? null;
};

/** The currency in which a file that names none is read. */
export const currencyOf = (reader: Reader, accountId: number | null): Currency =>
  accountId === null ? readSettings(reader).currency : getAccount(reader, accountId).currency;
