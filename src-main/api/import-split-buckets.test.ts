import { expect, test } from 'vitest';

import type { RuleAction } from '../../src-shared/contract/rules.ts';
import { dumpSums, recomputeSums } from '../testing/dump.ts';
import { importFile } from '../testing/import-text.ts';
import { draftRule, openRulesApp } from '../testing/rules-app.ts';

test.each(['imported', 'there already'])('a rule’s bucket is that of the parts of what is %s', async (how) => {
  const app = await openRulesApp();
  const { api, id } = app;
  const { buckets } = await api.buckets.list();
  const bucketId = buckets.at(-1)?.id ?? 0;
  const split: RuleAction = {
    kind: 'split',
    parts: [
      { categoryId: id('Groceries'), notes: '', share: { kind: 'percent', percent: 60 } },
      { categoryId: id('Entertainment'), notes: '', share: { kind: 'rest' } },
    ],
  };
  const imports = how === 'imported';
  if (!imports) await app.add('Rewe', -1_000);
  await api.rules.create(draftRule([split, { kind: 'bucket', bucketId }]));
  const file = 'Date,Description,Amount\n2026-03-05,Rewe,-10.00\n2026-03-06,Lidl Nord,-5.00\n';
  if (imports) await importFile(api, file, 'bank.csv', { target: { accountId: app.bank } });
  else await api.rules.run({});
  const parts = app.session
    .vault()
    .sql('SELECT amount, bucket_id, chosen_bucket_id FROM transactions WHERE parent_id IS NOT NULL ORDER BY id')
    .raw()
    .all();
  expect(parts).toEqual([
    [-600, bucketId, bucketId],
    [-400, bucketId, bucketId],
  ]);
  expect(dumpSums(app.session.vault())).toEqual(recomputeSums(app.session.vault()));
});
