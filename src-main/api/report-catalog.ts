import { readdir } from 'node:fs/promises';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportKindInfo } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ReportKind } from './report-kind.ts';

/** Where the kinds lie: beside this file among the sources, and beside the entries of the built app. */
const FOLDER = new URL('./report-kinds/', import.meta.url);

const isKind = (file: string): boolean =>
  /\.(?:ts|js)$/u.test(file) && !file.includes('.test.') && !file.endsWith('.d.ts');

const loadKinds = async (): Promise<ReadonlyMap<string, ReportKind>> => {
  const files = (await readdir(FOLDER)).filter(isKind);
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, FOLDER).href) as Promise<{ readonly report: ReportKind }>),
  );
  const kinds = modules.map(({ report }) => report).toSorted((a, b) => a.position - b.position);
  return new Map(kinds.map((kind) => [kind.kind, kind]));
};

let loaded: Promise<ReadonlyMap<string, ReportKind>> | null = null;

/** Returns every kind of report by name, in the order in which they are shown: each is a file in `report-kinds/`. */
export const reportKinds = (): Promise<ReadonlyMap<string, ReportKind>> => (loaded ??= loadKinds());

/** Returns a kind of report. Throws `not_found` with the kinds that there are. */
export const reportKind = async (kind: string): Promise<ReportKind> => {
  const kinds = await reportKinds();
  const found = kinds.get(kind);
  if (found) return found;
  throw new PecuniaError('not_found', `There is no report “${kind}”. There is: ${[...kinds.keys()].join(', ')}.`, {
    kind,
    known: [...kinds.keys()],
  });
};

/** Returns what the screens know of each kind. */
export const reportKindInfos = async (): Promise<ReportKindInfo[]> =>
  [...(await reportKinds()).values()].map(({ build: _, allAccounts: __, defaults, ...info }) => ({
    ...info,
    request: reportRequest.parse({ ...defaults, kind: info.kind }),
  }));
