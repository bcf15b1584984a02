import type { CustomSpec } from '../../../src-shared/contract/report-request.ts';

/** Changes what the builder asks for; percentages that would then make no sense are taken away. */
export const withSpec = (spec: CustomSpec, patch: Partial<CustomSpec>): CustomSpec => {
  const next = { ...spec, ...patch };
  const isAverage = next.measure === 'average' && next.percent !== 'none';
  const hasNoColumns = next.columns === null && next.percent === 'of-row';
  return isAverage || hasNoColumns ? { ...next, percent: 'none' } : next;
};
