import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { orpc } from '../../app/api.ts';
import { readSettingsSection } from '../../app/settings-section.ts';
import type { SettingsSection } from '../../app/settings-section.ts';
import { Page } from '../../components/page.tsx';
import { CategorySettings } from '../categories/category-settings.tsx';
import { PayeeSettings } from '../payees/payee-settings.tsx';
import { RuleSettings } from '../rules/rule-settings.tsx';
import { AlertSettings } from './alert-settings.tsx';
import { AllocationSettings } from './allocation-settings.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { ImportSettings } from './import-settings.tsx';
import { JournalView } from './journal-view.tsx';
import { MonthSettings } from './month-settings.tsx';
import { DesktopSettings } from './desktop-settings.tsx';
import classes from './settings.module.css';
import { VaultSettings } from './vault-settings.tsx';

/** Everything that the vault's owner may decide, by subject. */
export function SettingsPage() {
  const { t } = useLingui();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { section = 'general' } = readSettingsSection(search);
  const navigate = useNavigate();
  const isDesktop = useQuery(orpc.app.info.queryOptions()).data?.host === 'desktop';
  const narrow = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false });
  const sections: readonly { readonly key: SettingsSection; readonly name: string; readonly content: ReactNode }[] = [
    { key: 'general', name: t`General`, content: <GeneralSettings /> },
    { key: 'months', name: t`Months`, content: <MonthSettings /> },
    { key: 'allocation', name: t`Allocation`, content: <AllocationSettings /> },
    { key: 'alerts', name: t`Alerts`, content: <AlertSettings /> },
    { key: 'categories', name: t`Categories`, content: <CategorySettings /> },
    { key: 'rules', name: t`Rules`, content: <RuleSettings /> },
    { key: 'payees', name: t`Payees`, content: <PayeeSettings /> },
    { key: 'import', name: t`Import`, content: <ImportSettings /> },
    { key: 'journal', name: t`Journal`, content: <JournalView /> },
    { key: 'vault', name: t`Vault`, content: <VaultSettings /> },
    ...(isDesktop ? [{ key: 'computer' as const, name: t`On this computer`, content: <DesktopSettings /> }] : []),
  ];
  return (
    <Page title={t`Settings`}>
      <Tabs
        orientation={narrow ? 'horizontal' : 'vertical'}
        variant="pills"
        value={section}
        keepMounted={false}
        classNames={{
          root: classes.tabs ?? '',
          list: classes.tabList ?? '',
          tab: classes.tab ?? '',
          tabLabel: classes.tabLabel ?? '',
          panel: classes.panel ?? '',
        }}
        onChange={(picked) => {
          const next = sections.find(({ key }) => key === picked);
          if (next) void navigate({ to: '/settings', search: { section: next.key }, replace: true });
        }}
      >
        <Tabs.List aria-label={t`Settings by subject`}>
          {sections.map(({ key, name }) => (
            <Tabs.Tab key={key} value={key}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(({ key, content }) => (
          <Tabs.Panel key={key} value={key}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
