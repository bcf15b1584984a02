import { expect, test } from 'vitest';

import { wholeAnswers } from './whole-answers.ts';

const answered = (body: unknown) => ({
  next: () =>
    Promise.resolve({ matched: true as const, response: { status: 200, headers: { 'x-kept': 'yes' }, body } }),
});

test('a form with a file comes out in one piece, and is still that form', async () => {
  const form = new FormData();
  form.append('0', new File(['picture'], 'receipt.jpg', { type: 'image/jpeg' }));
  const { response } = await wholeAnswers(answered(form));
  const body = response?.body as ReadableStream<Uint8Array>;
  const reader = body.getReader();
  const { value } = await reader.read();
  expect((await reader.read()).done).toBe(true);
  expect(response?.headers['x-kept']).toBe('yes');
  const [, boundary] = /^multipart\/form-data; boundary=(.+)$/u.exec(String(response?.headers['content-type'])) ?? [];
  const text = new TextDecoder().decode(value);
  expect(text).toContain(`--${boundary}`);
  expect(text).toContain('filename="receipt.jpg"');
  expect(text).toContain('picture');
});

test('other answers stay as they are', async () => {
  const given = answered({ json: 1 });
  expect(await wholeAnswers(given)).toEqual(await given.next());
});
