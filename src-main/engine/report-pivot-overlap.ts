import type { Dimension, Measure } from '../../src-shared/contract/report-request.ts';

/** By these the parts of one transaction may lie in several groups. */
const BY_PART: readonly Dimension[] = ['category', 'category-kind', 'bucket'];

/** Tells whether a measure counts whole transactions. */
export const countsWhole = (measure: Measure): boolean => measure === 'count' || measure === 'average';

/** Tells whether the groups of a dimension may count one transaction twice, so that they do not sum to what holds them. */
export const overlaps = (measure: Measure, dimension: Dimension): boolean =>
  dimension === 'tag' || (countsWhole(measure) && BY_PART.includes(dimension));
