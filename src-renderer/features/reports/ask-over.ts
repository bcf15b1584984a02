import { hashKey } from '@tanstack/react-query';

import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import { NO_FILTER } from '../../../src-shared/report-lists.ts';
import { START_SPEC } from '../../app/report-search.ts';
import type { ReportAsk } from '../../app/report-search.ts';

/** Tells whether two values say the same, whatever the order of their keys. */
export const isSame = (one: unknown, other: unknown): boolean => hashKey([one]) === hashKey([other]);

const beyond = <T extends object>(value: T, start: T): Partial<T> => {
  const parts = Object.entries(value).filter(([key, part]) => !isSame(part, start[key as keyof T]));
  return Object.fromEntries(parts) as Partial<T>;
};

/** Returns the parts of a request that differ from another: what the address must carry, without what goes without saying. */
export const askOver = (base: ReportRequest, request: ReportRequest): ReportAsk => {
  const { kind: _, filter, spec, ...plain } = request;
  return {
    ...beyond(plain, base),
    ...(!isSame(filter, base.filter) && { filter: beyond(filter, NO_FILTER) }),
    ...(spec !== null && !isSame(spec, base.spec) && { spec: beyond(spec, START_SPEC) }),
  };
};

/** Returns a request with what the address asks for in its place; undoes `askOver`. */
export const requestOver = (base: ReportRequest, { filter, spec, ...plain }: ReportAsk): ReportRequest => ({
  ...base,
  ...plain,
  ...(filter && { filter: { ...NO_FILTER, ...filter } }),
  ...(spec && { spec: { ...START_SPEC, ...spec } }),
});

/** Returns what a report starts with, under the note that is there: what the user wrote is no setting. */
export const startOver = (base: ReportRequest, { notes }: ReportRequest): ReportRequest => ({ ...base, notes });
