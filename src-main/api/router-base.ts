import { implement, ORPCError, ValidationError } from '@orpc/server';

import { statusOf } from '../../src-shared/contract/base.ts';
import { contract } from '../../src-shared/contract/index.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ErrorCode, ErrorDetails } from '../../src-shared/errors.ts';
import type { Session } from './session.ts';

export type ApiContext = { readonly session: Session };

type Issue = { readonly message: string; readonly path?: readonly unknown[] | undefined };

const pathOf = (issue: Issue): string =>
  (issue.path ?? [])
    .map((key) => String(typeof key === 'object' && key !== null && 'key' in key ? key.key : key))
    .join('.');

const wordsOf = (issues: readonly Issue[]): string =>
  issues.map((issue) => [pathOf(issue), issue.message].filter((part) => part !== '').join(': ')).join('; ');

const failure = (code: ErrorCode, message: string, details: ErrorDetails) =>
  new ORPCError(code, { status: statusOf(code), message, data: { details } });

const asApiError = (error: unknown): unknown => {
  if (error instanceof PecuniaError) return failure(error.code, error.message, error.details);
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const issues = error.cause.issues as readonly Issue[];
    const details = { fields: issues.map((issue) => ({ field: pathOf(issue), reason: issue.message })) };
    return failure('invalid_input', `This cannot be accepted: ${wordsOf(issues)}.`, details);
  }
  return error;
};

/** Turns our own failures into errors that the contract declares; anything else is logged, and masked by the host. */
export const os = implement(contract)
  .$context<ApiContext>()
  .use(async ({ next, context, path }) => {
    try {
      return await next();
    } catch (error) {
      const answer = asApiError(error);
      if (!(answer instanceof ORPCError)) context.session.host.log('error', `${path.join('.')} failed`, error);
      throw answer;
    }
  });
