import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildReport } from '../api/report-build.ts';
import { reportKinds } from '../api/report-catalog.ts';
import type { ReportKind } from '../api/report-kind.ts';
import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportPeriod, ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { ReportFormat } from '../../src-shared/contract/reports.ts';
import { openApp, TODAY } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { openReportVault } from '../testing/report-vault.ts';
import { tablesOf } from './file-columns.ts';
import { plainFigures, plainTable } from './testing/plain-table.ts';
import { readBackCsv } from './testing/read-back-csv.ts';
import { readBackJson } from './testing/read-back-json.ts';
import { missingInPdf } from './testing/read-back-pdf.ts';
import { readBackXlsx } from './testing/read-back-xlsx.ts';
import { writeReport } from './write-report.ts';

const kinds = [...(await reportKinds()).values()];

const PERIODS: Readonly<Record<ReportKind['period'], readonly ReportPeriod[]>> = {
  any: [
    { kind: 'relative', span: 'all' },
    { kind: 'range', from: '2026-01-15', to: '2026-03-09' },
  ],
  month: [
    { kind: 'month', month: '2026-02' },
    { kind: 'month', month: '2026-03' },
  ],
  year: [
    { kind: 'year', year: 2025 },
    { kind: 'year', year: 2026 },
  ],
  day: [{ kind: 'month', month: '2026-02' }],
};

const SPECS: readonly ReportRequestInput['spec'][] = [
  { measure: 'net', rows: ['category-kind', 'category', 'payee'], columns: 'month', percent: 'of-row' },
  { measure: 'average', rows: ['account'], columns: null, top: 2 },
  { measure: 'count', rows: ['tag', 'bucket'], columns: 'quarter' },
];

/** Every way to ask for a kind that may change what its tables hold. */
const requestsOf = ({ kind, period, comparisons, groupings, defaults }: ReportKind): readonly ReportRequestInput[] => {
  const base = { ...defaults, kind };
  return [
    base,
    ...PERIODS[period].map((of) => ({ ...base, period: of })),
    ...comparisons.map((comparison) => ({ ...base, period: PERIODS[period][0], comparison })),
    ...groupings.map((grouping) => ({ ...base, period: PERIODS[period][0], grouping })),
    ...(defaults.spec || kind === 'custom' ? SPECS.map((spec) => ({ ...base, period: PERIODS[period][0], spec })) : []),
  ];
};

const built = (app: TestApp, request: ReportRequestInput): Promise<ReportDocument> =>
  buildReport({
    reader: app.session.vault(),
    request: reportRequest.parse(request),
    today: TODAY,
    vaultName: 'Home & Söhne',
  });

const bytesOf = (document: ReportDocument, format: ReportFormat): Promise<Uint8Array> =>
  writeReport({
    document,
    format,
    options: { paper: 'a4', csv: { bom: true, delimiter: ',', decimal: '.' } },
  });

/** What every format must tell. */
const told = (document: ReportDocument) => {
  const tables = tablesOf(document).map((table) => plainTable(table, document));
  const figures = plainFigures(document);
  // One table stands alone in CSV, without the figures.
  const csv = { figures: tables.length === 1 ? null : figures, tables };
  return { csv, xlsx: { figures, tables }, json: { figures, tables }, missingInPdf: [] };
};

const readBack = async (document: ReportDocument) => ({
  csv: readBackCsv(await bytesOf(document, 'csv'), document),
  xlsx: await readBackXlsx(await bytesOf(document, 'xlsx'), document),
  json: readBackJson(await bytesOf(document, 'json')),
  missingInPdf: await missingInPdf(await bytesOf(document, 'pdf'), document),
});

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the report %s', (_, kind) => {
  let full: TestApp;
  let empty: TestApp;
  beforeAll(async () => {
    full = await openReportVault();
    empty = openApp();
  });
  afterAll(async () => {
    await full.session.close();
    await empty.session.close();
  });

  test.each(requestsOf(kind).map((request) => [JSON.stringify(request), request] as const))(
    'tells the same in every format: %s',
    async (_name, request) => {
      const document = await built(full, request);
      expect(await readBack(document)).toEqual(told(document));
    },
  );

  test('tells the same of an empty vault', async () => {
    const document = await built(empty, { ...kind.defaults, kind: kind.kind });
    expect(await readBack(document)).toEqual(told(document));
  });
});
