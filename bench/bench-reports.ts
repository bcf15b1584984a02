import type { ReportRequestInput } from '../src-shared/contract/report-request.ts';
import type { ReportFormat, ReportKindInfo } from '../src-shared/contract/reports.ts';
import { measureFloor } from './floor.ts';
import { median, timed } from './measure.ts';
import type { Outcome, Result } from './result.ts';
import { bankRows } from './rows.ts';
import { openClient } from './vault-client.ts';
import type { Client } from './vault-client.ts';
import type { Workplace } from './workplace.ts';

const ROUNDS = 3;
const MANY = 100_000;
const FEWER = 10_000;

const JOURNAL: ReportRequestInput = { kind: 'journal', period: { kind: 'relative', span: 'all' } };

type Export = {
  readonly format: ReportFormat;
  readonly rows: number;
  /** Floors: what the issue allows where the floor is 0.35 s. */
  readonly limit: number;
};

const EXPORTS: readonly Export[] = [
  { format: 'pdf', rows: FEWER, limit: 14.3 },
  { format: 'csv', rows: MANY, limit: 8.6 },
  { format: 'xlsx', rows: MANY, limit: 28.6 },
];

/** Exports the whole journal as a screen does: read, written in a thread of its own, handed over. */
const exportJournal = async (client: Client, { format, rows }: Export): Promise<void> => {
  const { file } = await client.reports.export({ request: JOURNAL, format });
  // A row takes at least so much: less would be a report of something else.
  if (file.size < rows * 10) throw new Error(`The ${format} of ${rows} rows has only ${file.size} bytes.`);
};

const measureExport = async (
  workplace: Workplace,
  wish: Export,
  stored: ReturnType<typeof bankRows>,
): Promise<Result> => {
  const { client, close } = openClient(await workplace.vaultOf(wish.rows), 'browser');
  await exportJournal(client, wish);
  const [durations, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await measureFloor(workplace.folder, stored));
    durations.push(await timed(() => exportJournal(client, wish)));
  }
  await close();
  const [milliseconds, floor] = [median(durations), median(floors)];
  return {
    name: `Journal of ${wish.rows.toLocaleString('en')} rows as ${wish.format.toUpperCase()}`,
    value: milliseconds / floor,
    unit: 'floors',
    limit: wish.limit,
    atMost: true,
    note: `${Math.round(milliseconds)} ms, floor ${Math.round(floor)} ms`,
  };
};

/** Milliseconds: as long as it takes until a screen seems to wait. */
const VIEW_LIMIT = 500;

/** Over everything where the kind allows it, else as it is asked for first. */
const longest = ({ request, period }: ReportKindInfo): ReportRequestInput =>
  period === 'any' ? { ...request, period: { kind: 'relative', span: 'all' } } : request;

const measureView = async (client: Client, kind: ReportKindInfo): Promise<Result> => {
  const read = (): Promise<unknown> => client.reports.view({ request: longest(kind) });
  await read();
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) durations.push(await timed(read));
  return {
    name: `Report “${kind.title}” on the screen, at ${MANY.toLocaleString('en')}`,
    value: median(durations),
    unit: 'ms',
    limit: VIEW_LIMIT,
    atMost: true,
    note: `median of ${ROUNDS}, ${kind.period === 'any' ? 'over all years' : 'of the newest period'}`,
  };
};

const measureViews = async (workplace: Workplace): Promise<readonly Result[]> => {
  const { client, close } = openClient(await workplace.vaultOf(MANY), 'browser');
  const results: Result[] = [];
  for (const kind of await client.reports.kinds()) results.push(await measureView(client, kind));
  await close();
  return results;
};

/** Measures the journal as files, as multiples of the floor in turns with it, and every kind of report on the screen. */
export const benchReports = async (workplace: Workplace): Promise<Outcome> => {
  const stored = bankRows(MANY);
  const results: Result[] = [];
  for (const wish of EXPORTS) results.push(await measureExport(workplace, wish, stored));
  return [...results, ...(await measureViews(workplace))];
};
