import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Utilization } from '../../../src-shared/contract/months.ts';
import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { MonthPicker } from '../../components/month-picker.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { AddCategory } from './add-category.tsx';
import { BudgetTable } from './budget-table.tsx';
import { ComplianceBanner } from './compliance-banner.tsx';
import { EmptyMonth } from './empty-month.tsx';
import { FillButtons } from './fill-buttons.tsx';
import { LimitButton } from './limit-button.tsx';
import { MonthFigures } from './month-figures.tsx';
import { MonthsChart } from './months-chart.tsx';
import { useAddedRows } from './use-added-rows.ts';
import { useMonth } from './use-month.ts';

/** The month room: what each category may cost, what it cost, and whether it all fits the limit. */
export function MonthsPage() {
  const { t } = useLingui();
  const { month, show } = useMonth();
  return (
    <Page
      title={t`Months`}
      subtitle={<Trans>What each category may cost, and what it did</Trans>}
      actions={month !== null && <MonthPicker value={month} onChange={show} />}
    >
      {month === null ? <Loading lines={8} /> : <MonthView month={month} onMonth={show} />}
    </Page>
  );
}

type ViewProps = { readonly month: Month; readonly onMonth: (month: Month) => void };

function MonthView({ month, onMonth }: ViewProps) {
  const query = useQuery(orpc.months.utilization.queryOptions({ input: { month } }));
  return (
    <Stack gap="lg">
      <QueryView query={query} loading={<Loading lines={8} />}>
        {(utilization) => <MonthContent key={month} utilization={utilization} />}
      </QueryView>
      <MonthsChart month={month} onMonth={onMonth} />
    </Stack>
  );
}

function MonthContent({ utilization }: { readonly utilization: Utilization }) {
  const { rows, add, added } = useAddedRows(utilization);
  const empty = rows.length === 0;
  return (
    <>
      <MonthFigures utilization={utilization} />
      <ComplianceBanner utilization={utilization} />
      {empty ? (
        <EmptyMonth month={utilization.month} onAdd={add} />
      ) : (
        <div>
          <Group mb="sm" gap="xs">
            <AddCategory shown={rows} onAdd={add} />
            <FillButtons month={utilization.month} variant="default" />
            <LimitButton />
          </Group>
          <BudgetTable utilization={utilization} rows={rows} focusCategory={added} />
        </div>
      )}
    </>
  );
}
