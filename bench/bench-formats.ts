import { readBankFile } from '../src-main/imports/read-bank-file.ts';
import { measureFloor } from './floor.ts';
import { papa, plainMt940, plainQif, readExcel, xmlAt } from './formats/bare-parsers.ts';
import type { BareParser } from './formats/bare-parsers.ts';
import { mt940, qif } from './formats/line-files.ts';
import { xlsx } from './formats/sheet-file.ts';
import { camt, htmlPage, ofxSgml, ofxXml } from './formats/xml-files.ts';
import { measureImports } from './measure-imports.ts';
import { median, timed } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { bankFile, bankRows, CURRENCY } from './rows.ts';
import { openClient } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 5;
const ROWS = 100_000;
const MORE = 1_000;
const MOST_TIMES = 2;

type Rows = ReturnType<typeof bankRows>;
type Bytes = Uint8Array<ArrayBuffer>;

/** A file of one format and the bare parser that it is set against, which may need the rows in another flavour. */
type Contest = {
  readonly name: string;
  readonly peer: string;
  readonly write: (rows: Rows) => Bytes;
  readonly parse: BareParser;
  readonly writeForPeer?: (rows: Rows) => Bytes;
};

const text =
  (write: (rows: Rows) => string) =>
  (rows: Rows): Bytes =>
    new TextEncoder().encode(write(rows));

const ofxRecords = xmlAt('OFX', 'BANKMSGSRSV1', 'STMTTRNRS', 'STMTRS', 'BANKTRANLIST', 'STMTTRN');
const camtRecords = xmlAt('Document', 'BkToCstmrStmt', 'Stmt', 'Ntry');

const CONTESTS: readonly Contest[] = [
  { name: 'CSV', peer: 'Papa Parse', write: (rows) => new Uint8Array(bankFile(rows)), parse: papa },
  { name: 'XLSX', peer: 'read-excel-file', write: (rows) => new Uint8Array(xlsx(rows)), parse: readExcel },
  {
    name: 'XLS that is HTML',
    peer: 'fast-xml-parser',
    write: text(htmlPage),
    parse: async (bytes) => (await xmlAt('html', 'body', 'table', 'tr')(bytes)) - 1,
  },
  {
    name: 'OFX 1.x (SGML)',
    peer: 'fast-xml-parser on OFX 2.x',
    write: text(ofxSgml),
    parse: ofxRecords,
    writeForPeer: text(ofxXml),
  },
  { name: 'OFX 2.x (XML)', peer: 'fast-xml-parser', write: text(ofxXml), parse: ofxRecords },
  { name: 'QIF', peer: 'a minimal parser', write: text(qif), parse: plainQif },
  { name: 'CAMT', peer: 'fast-xml-parser', write: text(camt), parse: camtRecords },
  { name: 'MT940', peer: 'a minimal parser', write: text(mt940), parse: plainMt940 },
];

const expectRows = (name: string, found: number): void => {
  if (found !== ROWS) throw new Error(`${name}: ${found} records came out of ${ROWS}.`);
};

const readAll = async (name: string, bytes: Bytes): Promise<void> => {
  const options = { fileName: 'statement', fallbackCurrency: CURRENCY, answers: {} };
  const { statements, questions } = await readBankFile(bytes, options);
  if (questions.length > 0) throw new Error(`${name}: open question: ${questions[0]?.text}`);
  expectRows(
    name,
    statements.reduce((sum, { rows }) => sum + rows.length, 0),
  );
};

const measureContest = async ({ name, peer, write, parse, writeForPeer }: Contest, rows: Rows): Promise<Result> => {
  const bytes = write(rows);
  const peerBytes = writeForPeer ? writeForPeer(rows) : bytes;
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    globalThis.gc?.();
    const parsed = await timed(async () => expectRows(peer, await parse(peerBytes)));
    globalThis.gc?.();
    const read = await timed(() => readAll(name, bytes));
    // The first round warms up.
    if (round > 0) bare.push(parsed);
    if (round > 0) ours.push(read);
  }
  const note = `${Math.round(median(ours))} ms, ${peer} ${Math.round(median(bare))} ms, ${(bytes.length / 2 ** 20).toFixed(1)} MB`;
  const value = median(ours) / median(bare);
  return { name: `Read ${name} of 100,000 rows`, value, unit: 'times', limit: MOST_TIMES, atMost: true, note };
};

type Writer = (rows: Rows, firstId?: number) => string;

const PIPELINES: readonly (readonly [string, Writer])[] = [
  ['OFX', ofxSgml],
  ['CAMT', camt],
];

const WHAT = ['Import', 'The same again', '1,000 new rows onto'] as const;
const LIMITS = [6, 4, 0.4] as const;

const measurePipeline = async (workplace: Workplace, [name, write]: (typeof PIPELINES)[number], all: Rows) => {
  const rows = all.slice(0, ROWS);
  const file = text(write)(rows);
  const more = text((few) => write(few, ROWS + 1))(all.slice(ROWS));
  const [floors, durations]: [number[], (readonly number[])[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const floor = await measureFloor(workplace.folder, rows);
    const measured = await measureImports(workplace, openClient, [
      [file, { imported: ROWS, duplicates: 0 }],
      [file, { imported: 0, duplicates: ROWS }],
      [more, { imported: MORE, duplicates: 0 }],
    ]);
    if (round > 0) floors.push(floor);
    if (round > 0) durations.push(measured);
  }
  const floor = median(floors);
  return WHAT.map((what, at): Result => {
    const milliseconds = median(durations.map((each) => each[at] ?? Number.NaN));
    const note = `${Math.round(milliseconds)} ms, floor ${Math.round(floor)} ms`;
    const title = `${what}: ${name} of 100,000 rows`;
    return { name: title, value: milliseconds / floor, unit: 'floors', limit: LIMITS[at] ?? 0, atMost: true, note };
  });
};

/** Measures reading each format against its bare parser, and the whole import of OFX and CAMT as multiples of the floor. */
export const benchFormats = async (workplace: Workplace): Promise<Outcome> => {
  const all = bankRows(ROWS + MORE);
  const results: Result[] = [];
  for (const contest of CONTESTS) results.push(await measureContest(contest, all.slice(0, ROWS)));
  for (const pipeline of PIPELINES) results.push(...(await measurePipeline(workplace, pipeline, all)));
  return results;
};
