import { bandsOf } from './accuracy-tables.ts';
import type { Band } from './accuracy-tables.ts';
import type { FieldName, ReceiptScore } from './score-fields.ts';

const SIDE = 220;
const GAP = 32;
const LEFT = 52;
const TOP = 32;
const BOTTOM = 44;
const FIELDS: readonly FieldName[] = ['total', 'date', 'merchant'];
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
/** Standard errors on either side that hold a share with 95 %. */
const Z = 1.96;

const across = (value: number): number => value * SIDE;
const down = (value: number): number => (1 - value) * SIDE;
const fixed = (value: number): string => value.toFixed(1);

/** Wilson's interval of a share. */
const intervalOf = ({ count, right }: Band): readonly [low: number, high: number] => {
  const share = right / count;
  const spread = Z ** 2 / count;
  const half = Z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return [(share + spread / 2 - half) / (1 + spread), (share + spread / 2 + half) / (1 + spread)];
};

const mark = (band: Band): string => {
  const [low, high] = intervalOf(band);
  const x = fixed(across(band.mean));
  const radius = fixed(1.5 + Math.sqrt(band.count) / 2);
  return `<path d="M${x} ${fixed(down(low))}V${fixed(down(high))}" stroke="#1b6e53" stroke-opacity="0.6"/><circle cx="${x}" cy="${fixed(down(band.right / band.count))}" r="${radius}" fill="#1b6e53" fill-opacity="0.7"/>`;
};

const tick = (value: number): string =>
  `<text x="${across(value)}" y="${SIDE + 16}" text-anchor="middle">${value}</text>`;

const panel = (scores: readonly ReceiptScore[], field: FieldName, index: number): string => {
  const marks = bandsOf(scores, field).filter(({ count }) => count > 0);
  return `<g transform="translate(${LEFT + index * (SIDE + GAP)} ${TOP})">
<text x="${SIDE / 2}" y="-12" text-anchor="middle" font-weight="bold">${field}</text>
<path d="M0 0V${SIDE}H${SIDE}M0 ${SIDE}L${SIDE} 0" fill="none" stroke="#999999"/>
${TICKS.map(tick).join('')}
${marks.map(mark).join('\n')}
<text x="${SIDE / 2}" y="${SIDE + 34}" text-anchor="middle">confidence</text>
</g>`;
};

const shareTick = (value: number): string =>
  `<text x="${LEFT - 6}" y="${TOP + down(value) + 4}" text-anchor="end">${value}</text>`;

/**
 * Draws, as SVG, how often values of each confidence are right, a field a panel: on the diagonal they are as sure as they may be, above
 * it surer than they say. Lines are 95 % intervals, larger dots are more receipts.
 */
export const calibrationPlot = (scores: readonly ReceiptScore[]): string => {
  const width = LEFT + FIELDS.length * (SIDE + GAP);
  const height = TOP + SIDE + BOTTOM;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#222222">
<rect width="100%" height="100%" fill="#ffffff"/>
${TICKS.map(shareTick).join('')}
<text x="14" y="${TOP + SIDE / 2}" text-anchor="middle" transform="rotate(-90 14 ${TOP + SIDE / 2})">share right</text>
${FIELDS.map((field, index) => panel(scores, field, index)).join('\n')}
</svg>
`;
};
