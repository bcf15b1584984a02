import { createContext, useContext } from 'react';

import type { Settings } from '../../src-shared/contract/settings.ts';

/** What holds before a vault is open: only the start screen shows anything then. */
export const INITIAL_SETTINGS: Settings = {
  currency: 'INR',
  currencyChosen: false,
  locale: 'en-IN',
  theme: 'system',
  monthlyLimit: null,
  overAllocation: 'warn',
  autoAllocate: true,
  autoAllocateStrategyId: null,
  defaultBucketId: null,
  autoCover: false,
  coverOrder: [],
  thresholds: { emergencyBelow: 0, livingBelow: 0, totalBelow: 0 },
  statusEdges: { warning: 75, critical: 90, over: 100 },
  hiddenRooms: [],
  confidenceFloor: 0.6,
  inboxFolder: null,
  receiptsFolder: null,
};

export const SettingsContext = createContext<Settings>(INITIAL_SETTINGS);

/** The open vault's settings. */
export const useSettings = (): Settings => useContext(SettingsContext);
