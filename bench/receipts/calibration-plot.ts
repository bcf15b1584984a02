import { bandsOf } from './accuracy-tables.ts';
import type { Band } from './accuracy-tables.ts';
import type { FieldName, ReceiptScore } from './score-fields.ts';

const SIDE = 320;
const EDGE = 48;
const COLOURS: Readonly<Record<FieldName, string>> = { total: '#1b6e53', date: '#2f6fb0', merchant: '#b8612b' };
const FIELDS: readonly FieldName[] = ['total', 'date', 'merchant'];

const x = (value: number): number => EDGE + value * SIDE;
const y = (value: number): number => EDGE / 2 + (1 - value) * SIDE;

const middle = ({ from, to }: Band): number => (from + to) / 2;

const dot = (band: Band, colour: string): string => {
  const radius = (2 + Math.sqrt(band.count)).toFixed(1);
  return `<circle cx="${x(middle(band)).toFixed(1)}" cy="${y(band.right / band.count).toFixed(1)}" r="${radius}" fill="${colour}" fill-opacity="0.6"/>`;
};

const dotsOf = (scores: readonly ReceiptScore[], field: FieldName): string =>
  bandsOf(scores, field)
    .filter(({ count }) => count > 0)
    .map((band) => dot(band, COLOURS[field]))
    .join('');

const tick = (value: number): string =>
  `<text x="${x(value)}" y="${y(0) + 16}" text-anchor="middle">${value}</text><text x="${EDGE - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`;

const legend = (field: FieldName, index: number): string =>
  `<circle cx="${x(0.06)}" cy="${y(0.95 - index * 0.07)}" r="5" fill="${COLOURS[field]}"/><text x="${x(0.1)}" y="${y(0.95 - index * 0.07) + 4}">${field}</text>`;

/** Draws, as SVG, how often values of each confidence are right: on the diagonal they are as sure as they may be, above it surer than they say. */
export const calibrationPlot = (scores: readonly ReceiptScore[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE + EDGE * 1.5}" height="${SIDE + EDGE * 1.5}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#ffffff"/>
<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}M${x(0)} ${y(0)}L${x(1)} ${y(1)}" fill="none" stroke="#888888"/>
${[0, 0.25, 0.5, 0.75, 1].map(tick).join('')}
${FIELDS.map((field) => dotsOf(scores, field)).join('\n')}
${FIELDS.map(legend).join('')}
<text x="${x(0.5)}" y="${y(0) + 34}" text-anchor="middle">confidence</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share right</text>
</svg>
`;
