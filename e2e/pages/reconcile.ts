import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { accountsPage } from './accounts.ts';

const STATEMENTS = `:20:STARTUMSE
:25:37040044/0532013000
:28C:00001/001
:60F:C260131EUR1000,00
:61:2602030203DR25,50N005NONREF
:86:005?00LASTSCHRIFT?20Rechnung 4711?32STADTWERKE NEUHAUSEN
:61:2602100210DR62,10N005NONREF
:86:005?00KARTENZAHLUNG?20Karte 12?32NORDKAUF FILIALE 12
:61:2602250225CR2100,00N051NONREF
:86:051?00GEHALT?20Gehalt Februar?32MUSTERWERK GMBH
:62F:C260228EUR3012,40
-
:20:STARTUMSE
:25:37040044/0532013000
:28C:00002/001
:60F:C260228EUR3012,40
:61:2603050305DR48,00N005NONREF
:86:005?00KARTENZAHLUNG?20Karte 12?32NORDKAUF FILIALE 7
:61:2603120312DR19,90N005NONREF
:86:005?00LASTSCHRIFT?20Mobilfunk?32FERNTEL SERVICE
:61:2603120312DR350,00N005NONREF
:86:005?00UEBERWEISUNG?20Miete Garage?32HANS BERGMANN
:62F:C260313EUR2594,50
-
`;

/** Writes two statements of one account, which state 3,012.40 EUR on 28 Feb and 2,594.50 EUR on 13 Mar 2026; returns the file. */
export const bankStatements = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'pecunia-statements-')), 'giro.sta');
  writeFileSync(file, STATEMENTS);
  return file;
};

/** Returns the page model of an account's reconciliation. */
export const reconcilePage = (page: Page) => {
  const drawer = page.getByRole('dialog');
  return {
    drawer,
    day: drawer.getByLabel('At the end of'),
    balance: drawer.getByLabel("The bank's balance"),
    past: drawer.getByRole('region', { name: 'Reconciled before' }),
    /** Opens it from the account's menu. */
    open: async (account: string): Promise<void> => {
      await accountsPage(page).open();
      await accountsPage(page).choose(account, 'Reconcile…');
      await expect(drawer.getByRole('heading', { name: `Reconcile ${account}` })).toBeVisible();
      await expect(drawer.getByLabel('At the end of')).toBeFocused();
    },
    mark: async (): Promise<void> => {
      await drawer.getByRole('button', { name: 'Mark as reconciled' }).click();
      await expect(drawer).toBeHidden();
    },
    /** The question before something reconciled is changed. */
    question: page.getByRole('dialog', { name: 'Change what is reconciled?' }),
  };
};
