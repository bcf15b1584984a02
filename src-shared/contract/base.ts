import { oc } from '@orpc/contract';
import * as z from 'zod';

import { isCurrency } from '../currency.ts';
import { isIsoDate } from '../date.ts';
import { ERROR_CODES } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { isMonth } from '../month.ts';

/** A row's primary key: a positive integer (docs/adr/0002). */
export const id = z.int().positive();

/** An amount in minor units of its currency; an expense is negative. */
export const money = z.int('must be a whole number of minor units within 2^53');

/** An amount in minor units that is not negative. */
export const positiveMoney = z.int('must be a whole number of minor units within 2^53').min(0, 'must not be negative');

export const isoDate = z.string().refine(isIsoDate, 'must be a real day written YYYY-MM-DD');
export const month = z.string().refine(isMonth, 'must be a month written YYYY-MM');
export const currency = z.string().refine(isCurrency, 'must be an ISO 4217 currency code such as INR');
export const name = z.string().trim().min(1).max(120);

/** 0–100, and beyond where a budget is overspent. */
export const percent = z.number('must be a number');

const failure = z.object({ details: z.record(z.string(), z.unknown()) });

/** Returns the HTTP status of a failure. What the user can mend is none of the server's, so that consoles and logs tell the two apart. */
export const statusOf = (code: ErrorCode): number => (code === 'not_found' ? 404 : 422);

const declaredErrors = Object.fromEntries(
  ERROR_CODES.map((code) => [code, { status: statusOf(code), data: failure }]),
) as Record<ErrorCode, { status: number; data: typeof failure }>;

/** Where every procedure starts: the errors that any of them may answer with, each with `data.details`. */
export const procedure = oc.errors(declaredErrors);

/** What a change answers with: its place in the journal (null when nothing had to change) and its words for the toast. */
export const changed = z.object({ commandId: id.nullable(), label: z.string() });
export type Changed = z.infer<typeof changed>;

/** A file as every host knows it: the part of the web's `File` that reading needs. */
export type FileBytes = { readonly size: number; arrayBuffer: () => Promise<ArrayBuffer> };

export const fileBytes = z.custom<FileBytes>(
  (value) => typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'size' in value,
  'must be a file',
);
