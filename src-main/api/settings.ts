import type { Settings } from '../../src-shared/contract/settings.ts';
import { settingsShape } from '../../src-shared/contract/settings.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { getBucket } from '../database/buckets.ts';
import type { Writer } from '../database/connection.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { getStrategy } from '../database/strategies.ts';
import { changeOnly } from './change.ts';
import { recharge } from './charging.ts';
import { changeCurrency, rescaledSettings } from './currency-change.ts';
import { os } from './router-base.ts';

type Given = { readonly [K in keyof Settings]?: Settings[K] | undefined };

const LABELS: Readonly<Partial<Record<keyof Settings, string>>> = {
  currency: 'Change the currency',
  locale: 'Change the language and formats',
  theme: 'Change the theme',
  monthlyLimit: 'Set the monthly limit',
  overAllocation: 'Set what happens above the limit',
  autoAllocate: 'Set how new income is allocated',
  autoAllocateStrategyId: 'Set how new income is allocated',
  defaultBucketId: 'Set the bucket for everything else',
  thresholds: 'Set alert thresholds',
  statusEdges: 'Set budget status edges',
  coverOrder: 'Set the cover order',
  autoCover: 'Set automatic covering',
  confidenceFloor: 'Set how sure a category must be',
  inboxFolder: 'Set the inbox folder',
  receiptsFolder: 'Set the folder of receipts',
};

const labelOf = (patch: Given): string => {
  const [only, ...more] = (Object.keys(patch) as (keyof Settings)[]).filter((key) => key !== 'currencyChosen');
  return (more.length === 0 && only !== undefined && LABELS[only]) || 'Change settings';
};

const checkReferences = (writer: Writer, { autoAllocateStrategyId, defaultBucketId, coverOrder }: Given): void => {
  if (typeof autoAllocateStrategyId === 'number') getStrategy(writer, autoAllocateStrategyId);
  for (const bucketId of [defaultBucketId ?? null, ...(coverOrder ?? [])])
    if (bucketId !== null) getBucket(writer, bucketId);
};

/** Stores settings with what follows from them, within a command. */
export const applySettings = (writer: Writer, patch: Given): void => {
  const before = readSettings(writer);
  checkReferences(writer, patch);
  const moves = patch.currency !== undefined && patch.currency !== before.currency;
  const currency =
    patch.currency === undefined
      ? {}
      : { currencyChosen: true, ...(moves ? rescaledSettings(before, patch.currency) : {}) };
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
  const next = { ...currency, ...given };
  settingsShape.parse({ ...before, ...next });
  writeSettings(writer, next);
  if (moves && patch.currency !== undefined) changeCurrency(writer, before.currency, patch.currency);
  if (patch.defaultBucketId !== undefined && patch.defaultBucketId !== before.defaultBucketId)
    recharge(writer, { defaults: true }, { anew: true });
};

/** Paths come from the system's dialogs and from whoever starts the app, never from a page. */
const refusePath = ({ inboxFolder, receiptsFolder }: Given): void => {
  const [what, folder] =
    typeof inboxFolder === 'string' ? ['inbox folder', inboxFolder] : ['folder of receipts', receiptsFolder];
  if (typeof folder !== 'string') return;
  throw new PecuniaError('invalid_input', `The ${what} is chosen in a dialog: it can only be switched off here.`, {
    folder,
  });
};

export const settings = {
  get: os.settings.get.handler(({ context: { session } }) => readSettings(session.vault())),
  set: os.settings.set.handler(async ({ input, context: { session } }) => {
    refusePath(input);
    const done = await changeOnly(session, {
      name: 'settings.set',
      label: labelOf(input),
      body: (writer) => applySettings(writer, input),
    });
    if (input.inboxFolder !== undefined) session.changes.send(['imports']);
    if (input.receiptsFolder !== undefined) {
      session.receiptFolder.follow();
      session.changes.send(['receipts']);
    }
    return done;
  }),
};
