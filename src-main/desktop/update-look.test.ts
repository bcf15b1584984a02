import { expect, test } from 'vitest';

import { createLook } from './update-look.ts';
import type { UpdateSteps } from './update-look.ts';

/** Steps that write down what is done; some do something else. */
const stepsThat = (other: Partial<UpdateSteps<string>> = {}) => {
  const done: string[] = [];
  const note = async (what: string): Promise<void> => void done.push(what);
  const steps: UpdateSteps<string> = {
    find: () => note('find').then(() => '2.0'),
    wantsDownload: () => Promise.resolve(true),
    download: () => note('download'),
    wantsRestart: () => Promise.resolve(true),
    install: () => note('install'),
    sayNewest: () => note('newest'),
    sayProblem: (error, isTold) => note(`${isTold ? 'told' : 'logged'}: ${(error as Error).message}`),
    ...other,
  };
  return { done, look: createLook(steps) };
};

const failing = (): Promise<never> => Promise.reject(new Error('no server'));

test('a version that both questions are answered for is installed', async () => {
  const { done, look } = stepsThat();
  await look(false);
  expect(done).toEqual(['find', 'download', 'install']);
});

test('nothing is downloaded without a yes', async () => {
  const { done, look } = stepsThat({ wantsDownload: () => Promise.resolve(false) });
  await look(true);
  expect(done).toEqual(['find']);
});

test('only who asked is told that there is none, or that it could not be looked for', async () => {
  const none = stepsThat({ find: () => Promise.resolve(null) });
  await none.look(false);
  expect(none.done).toEqual([]);
  await none.look(true);
  expect(none.done).toEqual(['newest']);
  const broken = stepsThat({ find: failing });
  await broken.look(false);
  await broken.look(true);
  expect(broken.done).toEqual(['logged: no server', 'told: no server']);
});

test('who wanted the download hears that it failed, though the look began by itself', async () => {
  const { done, look } = stepsThat({ download: failing });
  await look(false);
  expect(done).toEqual(['find', 'told: no server']);
});

test('asking joins the look under way, and is answered', async () => {
  const { promise, resolve } = Promise.withResolvers<null>();
  let finds = 0;
  const { done, look } = stepsThat({
    find: () => {
      finds += 1;
      return promise;
    },
  });
  const both = [look(false), look(true)];
  resolve(null);
  await Promise.all(both);
  expect([finds, done]).toEqual([1, ['newest']]);
});
