import { expect, test } from 'vitest';

import { withoutTexts } from './svg-texts.ts';

test('takes texts out of a picture with their places', () => {
  const { shapes, texts } = withoutTexts(
    '<svg><path d="M0 0"></path><text dominant-baseline="central" text-anchor="end" style="font-size:11px;font-family:Noto Sans;" ' +
      'y="6" transform="matrix(0.8,-0.6,0.6,0.8,10,20)" fill="#625d55">A &amp; B &lt;c&gt;</text></svg>',
  );
  expect(shapes).toBe('<svg><path d="M0 0"></path></svg>');
  expect(texts).toEqual([
    {
      text: 'A & B <c>',
      fontSize: 11,
      colour: '#625d55',
      anchor: 'end',
      x: 0,
      y: 6,
      matrix: [0.8, -0.6, 0.6, 0.8, 10, 20],
      middle: true,
    },
  ]);
});
