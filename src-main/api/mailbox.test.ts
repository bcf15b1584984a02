import { expect, test } from 'vitest';

import { createMailbox } from './mailbox.ts';

const take = async (messages: AsyncGenerator<number>, count: number): Promise<readonly number[]> => {
  const taken: number[] = [];
  while (taken.length < count) {
    const step = await messages.next();
    if (step.done === true) break;
    taken.push(step.value);
  }
  return taken;
};

test('what was sent before anyone listened comes first, then what follows', async () => {
  const mailbox = createMailbox<number>();
  mailbox.send(1);
  mailbox.send(2);
  const messages = mailbox.listen();
  expect(await take(messages, 1)).toEqual([1]);
  mailbox.send(3);
  expect(await take(messages, 2)).toEqual([2, 3]);
});

test('what is sent after the last listener has left waits for the next', async () => {
  const mailbox = createMailbox<number>();
  const end = new AbortController();
  const first = mailbox.listen(end.signal);
  mailbox.send(1);
  expect(await take(first, 1)).toEqual([1]);
  const waiting = first.next();
  end.abort();
  expect((await waiting).done).toBe(true);
  mailbox.send(2);
  expect(await take(mailbox.listen(), 1)).toEqual([2]);
});

test('each message goes to everyone who listens', async () => {
  const mailbox = createMailbox<number>();
  const [one, other] = [mailbox.listen(), mailbox.listen()];
  const taken = Promise.all([take(one, 1), take(other, 1)]);
  mailbox.send(7);
  expect(await taken).toEqual([[7], [7]]);
});

test('only the newest twenty are kept', async () => {
  const mailbox = createMailbox<number>();
  for (let message = 1; message <= 25; message += 1) mailbox.send(message);
  expect((await take(mailbox.listen(), 1))[0]).toBe(6);
});
