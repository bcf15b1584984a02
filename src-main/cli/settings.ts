import { resolve } from 'node:path';

import type { Command } from 'commander';

import type { Settings } from '../../src-shared/contract/settings.ts';
import { parseAmount } from '../../src-shared/money.ts';
import { setInbox } from '../api/inbox.ts';
import { setReceiptFolder } from '../api/receipt-folder.ts';
import { bucketNamed, strategyNamed, usageError } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { inWords } from './words.ts';

type Patch = Partial<Settings>;

type SettingValue = string | number | boolean | null;

type SettingKey = {
  readonly read: (settings: Settings, tools: Tools) => Promise<SettingValue> | SettingValue;
  readonly write: (text: string, settings: Settings, tools: Tools) => Promise<Patch> | Patch;
};

const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  yes: true,
  off: false,
  false: false,
  no: false,
};

const switched = (text: string): boolean => {
  const value = SWITCH[text.toLowerCase()];
  if (value === undefined) throw usageError(`Write on or off, not “${text}”.`);
  return value;
};

const isNone = (text: string): boolean => SWITCH[text.toLowerCase()] === false || text.toLowerCase() === 'none';

const oneOf = <T extends string>(text: string, values: readonly T[]): T => {
  const value = values.find((known) => known === text.toLowerCase());
  if (value === undefined) throw usageError(`Write ${values.join(' or ')}, not “${text}”.`);
  return value;
};

const amount = (text: string, { currency }: Settings): number => parseAmount(text, currency);

const share = (text: string): number => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1) return value;
  throw usageError(`Write a number from 0 to 1 such as 0.7, not “${text}”.`);
};

const threshold = (key: keyof Settings['thresholds']): SettingKey => ({
  read: ({ thresholds }, { words }) => words.amount(thresholds[key]),
  write: (text, settings) => ({ thresholds: { ...settings.thresholds, [key]: amount(text, settings) } }),
});

const edge = (key: keyof Settings['statusEdges']): SettingKey => ({
  read: ({ statusEdges }) => statusEdges[key],
  write: (text, { statusEdges }) => ({ statusEdges: { ...statusEdges, [key]: Number(text) } }),
});

const strategyName = async ({ autoAllocateStrategyId }: Settings, { api }: Tools): Promise<string | null> =>
  (await api.buckets.strategies()).find((strategy) => strategy.id === autoAllocateStrategyId)?.name ?? null;

/** `on`, `off`, or the name of the strategy to do it by. */
const autoAllocate = async (text: string, tools: Tools): Promise<Patch> =>
  SWITCH[text.toLowerCase()] === undefined
    ? { autoAllocate: true, autoAllocateStrategyId: (await strategyNamed(tools, text)).id }
    : { autoAllocate: switched(text) };

const KEYS: Readonly<Record<string, SettingKey>> = {
  currency: { read: (settings) => settings.currency, write: (text) => ({ currency: text.toUpperCase() }) },
  locale: { read: (settings) => settings.locale, write: (text) => ({ locale: text }) },
  theme: { read: (settings) => settings.theme, write: (text) => ({ theme: oneOf(text, ['system', 'light', 'dark']) }) },
  'monthly-limit': {
    read: ({ monthlyLimit }, { words }) => words.amountOrNull(monthlyLimit),
    write: (text, settings) => ({ monthlyLimit: text.toLowerCase() === 'none' ? null : amount(text, settings) }),
  },
  'over-allocation': {
    read: (settings) => settings.overAllocation,
    write: (text) => ({ overAllocation: oneOf(text, ['warn', 'enforce']) }),
  },
  'auto-allocate': { read: (settings) => settings.autoAllocate, write: (text, _, tools) => autoAllocate(text, tools) },
  strategy: {
    read: strategyName,
    write: async (text, _, tools) => ({ autoAllocateStrategyId: (await strategyNamed(tools, text)).id }),
  },
  'auto-cover': { read: (settings) => settings.autoCover, write: (text) => ({ autoCover: switched(text) }) },
  'default-bucket': {
    read: async ({ defaultBucketId }, { api }) =>
      (await api.buckets.list()).buckets.find((bucket) => bucket.id === defaultBucketId)?.name ?? null,
    write: async (text, _, tools) => ({ defaultBucketId: (await bucketNamed(tools, text)).id }),
  },
  'confidence-floor': {
    read: (settings) => settings.confidenceFloor,
    write: (text) => ({ confidenceFloor: share(text) }),
  },
  inbox: {
    read: (settings) => settings.inboxFolder,
    write: async (text, _, { session }) => {
      if (isNone(text)) return { inboxFolder: null };
      await setInbox(session, resolve(text));
      return {};
    },
  },
  receipts: {
    read: (settings) => settings.receiptsFolder,
    write: async (text, _, { session }) => {
      if (isNone(text)) return { receiptsFolder: null };
      await setReceiptFolder(session, resolve(text));
      return {};
    },
  },
  'emergency-below': threshold('emergencyBelow'),
  'living-below': threshold('livingBelow'),
  'total-below': threshold('totalBelow'),
  'warning-from': edge('warning'),
  'critical-from': edge('critical'),
  'over-above': edge('over'),
};

const keyNamed = (key: string): SettingKey => {
  const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (!known) throw usageError(`There is no setting “${key}”. There is: ${Object.keys(KEYS).join(', ')}.`);
  return known;
};

const readAll = async (tools: Tools, keys: readonly string[]): Promise<Record<string, SettingValue>> => {
  const settings = await tools.api.settings.get();
  const entries = await Promise.all(keys.map(async (key) => [key, await keyNamed(key).read(settings, tools)] as const));
  return Object.fromEntries(entries);
};

const asText = (values: Record<string, SettingValue>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}: ${value === null ? 'none' : String(value)}`)
    .join('\n');

/** `settings get [KEY]` and `settings set KEY VALUE`. */
export const addSettingsCommands = (program: Command): void => {
  const settings = program.command('settings').description('read and change settings');
  settings
    .command('get')
    .description('show one setting, or all')
    .argument('[key]')
    .action(
      action(async (tools, key: string | undefined) => {
        const json = await readAll(tools, key === undefined ? Object.keys(KEYS) : [key]);
        return { json, text: asText(json) };
      }),
    );
  settings
    .command('set')
    .description(`change a setting: ${Object.keys(KEYS).join(', ')}`)
    .argument('<key>')
    .argument('<value>')
    .action(
      action(async (tools, key: string, value: string) => {
        const patch = await keyNamed(key).write(value, await tools.api.settings.get(), tools);
        await tools.api.settings.set(patch);
        const { currency } = await tools.api.settings.get();
        const json = await readAll({ ...tools, words: inWords({ currency }) }, [key]);
        return { json, text: asText(json) };
      }),
    );
};
