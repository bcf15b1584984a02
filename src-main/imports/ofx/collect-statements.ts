import type { AccountType } from '../../../src-shared/contract/accounts.ts';
import type { ReadOptions } from '../reading.ts';
import { checkCancelled } from './check-cancelled.ts';
import { lineCounter } from '../statements/line-counter.ts';
import { isBoundary, PARTS, RECORDS, SECURITIES, STATEMENTS } from './ofx-names.ts';
import type { RecordKind } from './ofx-names.ts';
import { scanTags } from './scan-tags.ts';

const NO_FIELDS = {
  TRNTYPE: '',
  DTPOSTED: '',
  DTTRAN: '',
  TRNAMT: '',
  FITID: '',
  CORRECTFITID: '',
  CORRECTACTION: '',
  CHECKNUM: '',
  NAME: '',
  EXTDNAME: '',
  PAYEE: '',
  'PAYEE.NAME': '',
  MEMO: '',
  CATEGORY: '',
  'CURRENCY.CURSYM': '',
  'ORIGCURRENCY.CURSYM': '',
  'ORIGCURRENCY.CURRATE': '',
  'BANKACCTTO.ACCTID': '',
  'CCACCTTO.ACCTID': '',
  BANKID: '',
  ACCTID: '',
  ACCTTYPE: '',
  BALAMT: '',
  DTASOF: '',
  CODE: '',
  SEVERITY: '',
  MESSAGE: '',
};

/** The fields of a record by their tag; '' where the file leaves one out. */
export type OfxFields = Readonly<typeof NO_FIELDS>;

/** One aggregate of the file: what it is, where it stands and what it says. `text` is what stands in it outside of any field. */
export type OfxRecord = {
  readonly kind: RecordKind;
  readonly name: string;
  readonly line: number;
  readonly raw: string;
  readonly text: string;
  readonly fields: OfxFields;
  /** Whether the file ends within one of its fields. */
  readonly isCut: boolean;
};

/** One account's statement as the file has it. */
export type OfxStatement = {
  readonly type: AccountType | null;
  readonly account: OfxFields;
  readonly currency: string;
  readonly records: readonly OfxRecord[];
};

/** Everything that counts in an OFX file; `isClosed` tells whether its end is there. */
export type OfxContent = {
  readonly statements: readonly OfxStatement[];
  readonly statuses: readonly OfxFields[];
  readonly isClosed: boolean;
};

/** Tells whether a record says nothing at all. */
export const isBlankRecord = ({ text, fields }: OfxRecord): boolean =>
  fields.TRNAMT === '' && text === '' && Object.values(fields).every((value) => value === '');

const OF_MOVEMENTS: ReadonlySet<string> = new Set(['TRNTYPE', 'DTPOSTED', 'TRNAMT']);
const SAYS_NO_MOVEMENT: ReadonlySet<RecordKind> = new Set(['balance', 'account', 'status', 'other']);

const RAW_LENGTH = 300;
const STEP = 65_536;
const BLANK = 32;

type Fields = { -readonly [Name in keyof OfxFields]: string };
type OpenRecord = {
  readonly kind: RecordKind;
  readonly name: string;
  readonly at: number;
  readonly line: number;
  readonly text: string;
  readonly fields: Fields;
  part: string | null;
  end: number;
  isEmpty: boolean;
};
type OpenStatement = {
  readonly type: AccountType | null;
  account: OfxFields;
  currency: string;
  readonly records: OfxRecord[];
};

const isField = (name: string): name is keyof OfxFields => Object.hasOwn(NO_FIELDS, name);

/** Some banks write several memos; every other field counts once, so that an end tag without its slash does no harm. */
const setField = (record: OpenRecord, name: string, value: string): void => {
  if (value === '') return;
  record.isEmpty = false;
  if (!isField(name)) return;
  const before = record.fields[name];
  if (before === '') record.fields[name] = value;
  else if (name === 'MEMO' && before !== value) record.fields.MEMO = `${before} ${value}`;
};

const takeTag = (record: OpenRecord, name: string, value: string): void => {
  if (record.part !== null && !PARTS.get(record.part)?.has(name)) record.part = null;
  setField(record, record.part === null ? name : `${record.part}.${name}`, value);
  if (value === '' && record.part === null && record.kind === 'movement' && PARTS.has(name)) record.part = name;
};

/** Gathers the statements of an OFX file of either flavour. Throws `import_cancelled` when the options say so. */
export const collectStatements = (text: string, options: ReadOptions): OfxContent => {
  const lineOf = lineCounter(text);
  const statements: OpenStatement[] = [];
  const statuses: OfxFields[] = [];
  let statement: OpenStatement | null = null;
  let record: OpenRecord | null = null;
  let [currency, isClosed, tags]: [string, boolean, number] = ['', false, 0];
  // The account named last, and the one that OFC, the format before OFX, names above its statement.
  let [account, above]: [OfxFields, OfxFields] = [NO_FIELDS, NO_FIELDS];

  const begin = (type: AccountType | null): OpenStatement => {
    const begun = { type, account: above, currency: '', records: [] };
    statements.push(begun);
    return begun;
  };
  const newRecord = (kind: RecordKind, name: string, at: number, text = ''): OpenRecord => {
    const fields = { ...NO_FIELDS };
    return { kind, name, at, line: lineOf(at), text, fields, part: null, end: at, isEmpty: text === '' };
  };
  const finish = (end: number): void => {
    if (!record) return;
    const { kind, name, at, line, text: inside, fields, isEmpty } = record;
    const isCut = end === text.length && record.end === end && text.charCodeAt(end - 1) > BLANK;
    record = null;
    if (kind === 'status') statuses.push(fields);
    if (kind === 'account' && statement) statement.account = fields;
    if (kind === 'account') account = fields;
    if (name === 'ACCTFROM') above = fields;
    if (kind === 'status' || kind === 'account' || kind === 'other') return;
    if (isEmpty && inside === '' && kind === 'balance') return;
    // Movements outside of any statement, as hand-made files have them, belong to the account named last.
    if (!statement) {
      statement = begin(null);
      statement.account = account;
      statement.currency = currency;
    }
    const raw = text.slice(at, Math.min(end, at + RAW_LENGTH)).trim();
    statement.records.push({ kind, name, line, raw, text: inside, fields, isCut });
  };
  const kindOf = (name: string): RecordKind | undefined => {
    if (record?.kind === 'movement' && PARTS.has(name)) return undefined;
    return RECORDS.get(name) ?? (statement?.type === 'investment' && SECURITIES.has(name) ? 'investment' : undefined);
  };

  scanTags(text, {
    open: (name, value, at, end) => {
      tags += 1;
      if (tags % STEP === 0) checkCancelled(options);
      if (name === 'CURDEF') {
        if (value !== '') currency = value;
        if (statement && value !== '') statement.currency = value;
        return;
      }
      const kind = kindOf(name);
      if (kind === undefined && (isField(name) || !isBoundary(name))) {
        // What only movements say, outside of any: the start tag is missing or damaged.
        if (OF_MOVEMENTS.has(name) && (!record || SAYS_NO_MOVEMENT.has(record.kind))) {
          finish(at);
          record = newRecord('movement', 'STMTTRN', at);
        }
        if (!record) return;
        takeTag(record, name, value);
        record.end = end;
        return;
      }
      finish(at);
      const type = STATEMENTS.get(name);
      if (type !== undefined) statement = begin(type);
      if (kind === undefined) return;
      record = newRecord(kind, name, at, value);
      record.end = end;
    },
    close: (name, end) => {
      if (record?.part === name) {
        record.part = null;
        return;
      }
      if (record && (name === record.name || RECORDS.has(name) || isBoundary(name))) finish(end);
      if (STATEMENTS.has(name)) statement = null;
      if (name === 'OFX' || name === 'OFC') isClosed = true;
    },
  });
  finish(text.length);
  return { statements, statuses, isClosed };
};
