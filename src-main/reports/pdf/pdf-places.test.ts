import { describe, expect, test } from 'vitest';

import { madeDocument, madeFigure, madeJournal } from '../testing/made-document.ts';
import { LONG_NAMES, madeMatrix, madePayments } from '../testing/made-tables.ts';
import { readPdf } from '../testing/read-pdf.ts';
import type { ReadPage } from '../testing/read-pdf.ts';
import { SAMPLE_TEXTS } from '../testing/sample-texts.ts';
import { pdfOfReport } from './pdf-of-report.ts';

const MARGIN = 48;

/** What reaches beyond the margins, or into its neighbour on the same line. */
const faultsOn = ({ texts, width, height }: ReadPage): readonly string[] => {
  const outside = texts.filter(
    (text) =>
      text.x < MARGIN - 0.5 || text.x + text.width > width - MARGIN + 0.5 || text.y < 20 || text.y > height - 20,
  );
  const lines = Map.groupBy(texts, ({ y }) => Math.round(y));
  const touching = [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => a.x - b.x);
    return sorted.filter((text, index) => {
      const before = sorted[index - 1];
      return before !== undefined && before.x + before.width > text.x + 0.5;
    });
  });
  return [...outside, ...touching].map(({ text }) => text);
};

describe.each(['a4', 'letter'] as const)('on %s nothing leaves its place:', (paper) => {
  test.each([
    [
      'long names',
      madeDocument({
        title: LONG_NAMES[0],
        vaultName: LONG_NAMES[1],
        sections: [madePayments(LONG_NAMES, ['INR'])],
      }),
    ],
    [
      'six currencies and every script',
      madeDocument({
        sections: [madePayments(Object.values(SAMPLE_TEXTS), ['INR', 'EUR', 'JPY', 'KWD', 'USD', 'GBP'])],
      }),
    ],
    ['a matrix of 14 columns', madeDocument({ sections: [madeMatrix(13)] })],
    ['a matrix of 14 columns of large amounts', madeDocument({ sections: [madeMatrix(13, 1000)] })],
    [
      'a matrix of 40 columns beside a narrow table',
      madeDocument({ sections: [madeMatrix(39), madePayments(['Kiosk'], ['INR'])] }),
    ],
    ['no rows', madeDocument({ sections: [madePayments([], [])] })],
    [
      'large figures',
      madeDocument({
        figures: Array.from({ length: 7 }, (_, index) => madeFigure(`Figure ${index}`, -9_007_199_254_740_991)),
      }),
    ],
    ['many rows', madeJournal(300)],
  ])('%s', async (_, document) => {
    const { pages } = await readPdf(await pdfOfReport(document, { paper }));
    expect(pages.flatMap(faultsOn)).toEqual([]);
    const sizes = pages.map(({ width, height }) => [width, height].map(Math.round).toSorted((a, b) => a - b));
    for (const size of sizes) expect(size).toEqual(paper === 'a4' ? [595, 842] : [612, 792]);
  });
});
