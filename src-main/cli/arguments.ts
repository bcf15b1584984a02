import { InvalidArgumentError } from 'commander';

import { isIsoDate } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { isMonth } from '../../src-shared/month.ts';
import type { Tools } from './run.ts';

/** A wrong use of the command line, as commander reports it. */
export const usageError = (message: string): InvalidArgumentError => new InvalidArgumentError(message);

/** Reads `YYYY-MM-DD`. */
export const dayArgument = (text: string): string => {
  if (isIsoDate(text)) return text;
  throw usageError('Write a real day as YYYY-MM-DD.');
};

/** Reads `YYYY-MM`. */
export const monthArgument = (text: string): string => {
  if (isMonth(text)) return text;
  throw usageError('Write a month as YYYY-MM.');
};

/** Reads a whole number above zero. */
export const countArgument = (text: string): number => {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw usageError('Write a whole number above zero.');
};

/** Reads a port number; 0 takes a free one. */
export const portArgument = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageError('Write a port from 0 to 65535.');
};

/** Collects `KEY=VALUE` options into one record. */
export const pairArgument = (
  text: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const at = text.indexOf('=');
  if (at <= 0) throw usageError('Write KEY=VALUE.');
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
};

/** Collects the words of an option that may be repeated. */
export const wordArgument = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const named = <T extends { readonly name: string }>(list: readonly T[], name: string, what: string): T => {
  const found = list.find((item) => item.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const names = list.map((item) => item.name);
  throw new PecuniaError('not_found', `There is no ${what} called “${name.trim()}”. There is: ${names.join(', ')}.`, {
    name,
    known: names,
  });
};

/** Finds a bucket by name. Throws `not_found` with the names that there are. */
export const bucketNamed = async ({ api }: Tools, name: string) =>
  named((await api.buckets.list()).buckets, name, 'bucket');

/** Finds a strategy by name. Throws `not_found` with the names that there are. */
export const strategyNamed = async ({ api }: Tools, name: string) =>
  named(await api.buckets.strategies(), name, 'strategy');

/** Finds an account by name. Throws `not_found` with the names that there are. */
export const accountNamed = async ({ api }: Tools, name: string) => named(await api.accounts.list(), name, 'account');

/** Finds a category by name. Throws `not_found` with the names that there are. */
export const categoryNamed = async ({ api }: Tools, name: string) =>
  named(await api.categories.list(), name, 'category');
