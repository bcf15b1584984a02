import type { CustomSpec } from '../../src-shared/contract/report-request.ts';
import { readFacts } from '../database/report-facts.ts';
import { pivot } from '../engine/report-pivot.ts';
import type { Pivot } from '../engine/report-pivot.ts';
import type { PivotFact } from '../engine/report-pivot-tally.ts';
import { pivotTimes } from '../engine/report-pivot-time.ts';
import type { ReportContext } from './report-kind.ts';
import type { PivotOpening } from './report-pivot-open.ts';
import { planPivot } from './report-pivot-plan.ts';
import type { NamedPlan } from './report-pivot-plan.ts';

/** A pivot with everything that its parts are named and opened by, and the facts that it sums. */
export type NamedPivot = {
  readonly context: ReportContext;
  readonly spec: CustomSpec;
  readonly plan: NamedPlan;
  readonly pivot: Pivot;
  readonly opening: PivotOpening;
  readonly facts: readonly PivotFact[];
};

/** Sums a report's transactions as a spec asks. Throws `invalid_input` for more columns than a table can have. */
export const pivotOf = (context: ReportContext, spec: CustomSpec): NamedPivot => {
  const { measure, rows, columns } = spec;
  const times = pivotTimes(context.period);
  const facts = readFacts(context.reader, context.scope(context.period), { measure, rows, column: columns });
  const plan = planPivot({ context, spec, times }, facts);
  return {
    context,
    spec,
    plan,
    pivot: pivot(facts, { measure, ...plan }),
    opening: { measure, dimensions: rows, times },
    facts,
  };
};
