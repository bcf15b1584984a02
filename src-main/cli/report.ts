import { ORPCError } from '@orpc/client';
import { CommanderError } from 'commander';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { ErrorCode, ErrorDetails } from '../../src-shared/errors.ts';
import type { Words } from './words.ts';

/** The user asked for something that the command line does not know. */
export const USAGE_EXIT = 2;

const MENDABLE_EXIT = 1;

type Failure = { readonly code: string; readonly message: string; readonly details: Readonly<Record<string, unknown>> };

const isDeclared = (error: unknown): error is ORPCError<string, { readonly details: ErrorDetails }> => {
  if (!(error instanceof ORPCError) || !error.defined) return false;
  const data: unknown = error.data;
  return typeof data === 'object' && data !== null && 'details' in data;
};

const AMOUNTS = new Set([
  'amount',
  'allocated',
  'unallocated',
  'excess',
  'limit',
  'totalBefore',
  'totalAfter',
  'sum',
  'difference',
  'balance',
  'ledger',
  'deficit',
]);

/** Returns a failure with the amounts in its details as decimals; other errors stay as they are. */
export const withDecimals = (error: unknown, words: Words): unknown => {
  if (!(error instanceof PecuniaError) && !isDeclared(error)) return error;
  const { code, message, details } = failureOf(error);
  const decimals = Object.entries(details).map(([key, value]) => [
    key,
    AMOUNTS.has(key) && typeof value === 'number' ? words.amount(value) : value,
  ]);
  return new PecuniaError(code as ErrorCode, message, Object.fromEntries(decimals) as ErrorDetails);
};

/** Returns what failed: its code, its words and what belongs to it. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof CommanderError) return { code: 'usage', message: error.message, details: {} };
  if (error instanceof PecuniaError) return { code: error.code, message: error.message, details: error.details };
  if (isDeclared(error)) return { code: error.code, message: error.message, details: error.data.details };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `Something went wrong inside Pecunia: ${message}`, details: {} };
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Tells what failed, on stdout as JSON or on stderr in words; returns the exit code. */
export const reportFailure = (error: unknown, asJson: boolean): number => {
  const failure = failureOf(error);
  if (asJson) print(JSON.stringify({ error: failure }));
  else process.stderr.write(`${failure.message}\n`);
  return MENDABLE_EXIT;
};

/** A command's answer, both for programs and for people. */
export type Report = {
  readonly json: unknown;
  readonly text: string;
  /** In place of the text, as they are: a file on stdout. */
  readonly bytes?: Uint8Array;
};

/** Prints a command's answer: one JSON document, or words, or a file's bytes. */
export const reportResult = (report: Report, asJson: boolean): void => {
  if (report.bytes && !asJson) return void process.stdout.write(report.bytes);
  print(asJson ? JSON.stringify(report.json) : report.text.replace(/\r?\n$/u, ''));
};
