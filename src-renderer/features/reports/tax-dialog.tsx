import { Alert, Anchor, Modal, Select, Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { api, orpc } from '../../app/api.ts';
import { useToday } from '../transactions/use-today.ts';
import { DayInput } from './day-input.tsx';
import { JobFoot } from './job-foot.tsx';
import { useFileJob } from './use-file-job.ts';

type TaxDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** Makes the package for the tax adviser. */
export function TaxDialog({ opened, onClose }: TaxDialogProps) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={t`For your tax adviser`}>
      {opened && <TaxForm onClose={onClose} />}
    </Modal>
  );
}

type Span = { readonly from: string; readonly to: string };

const SPAN = 'span';
const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function TaxForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const lastYear = Number(useToday().slice(0, 4)) - 1;
  const [year, setYear] = useState(String(lastYear));
  const [span, setSpan] = useState(yearSpan(lastYear));
  const [taxRelevantOnly, setTaxRelevantOnly] = useState(true);
  const job = useFileJob();
  const years = useYears();
  const make = async (): Promise<void> => {
    const isMade = await job.run((jobKey, signal) =>
      api.reports.taxPackage({ ...span, taxRelevantOnly, jobKey }, { signal }),
    );
    if (isMade) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Stack gap="md">
        <Select
          label={t`Year`}
          allowDeselect={false}
          data={[...years.map(String), { value: SPAN, label: t`Other days…` }]}
          value={year}
          onChange={(picked) => {
            if (picked === null) return;
            setYear(picked);
            if (picked !== SPAN) setSpan(yearSpan(Number(picked)));
          }}
        />
        {year === SPAN && (
          <>
            <DayInput
              label={t`From`}
              value={span.from}
              problemOf={(from) => (from > span.to ? t`This is after “Up to”.` : null)}
              onChange={(from) => setSpan({ ...span, from })}
            />
            <DayInput
              label={t`Up to`}
              value={span.to}
              problemOf={(to) => (to < span.from ? t`This is before “From”.` : null)}
              onChange={(to) => setSpan({ ...span, to })}
            />
          </>
        )}
        <Switch
          label={t`Only what matters for taxes`}
          description={t`What is in categories that are marked for taxes, and what has a receipt with tax on it.`}
          checked={taxRelevantOnly}
          onChange={(event) => setTaxRelevantOnly(event.currentTarget.checked)}
        />
        {taxRelevantOnly && <NothingMarked onLeave={onClose} />}
      </Stack>
      <JobFoot job={job} label={t`Make the package`} onClose={onClose} />
    </form>
  );
}

/** Tells beforehand that the package would hold nothing by category. */
function NothingMarked({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useLingui();
  const { data: categories } = useQuery(orpc.categories.list.queryOptions());
  if (!categories || categories.some(({ taxRelevant }) => taxRelevant)) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={t`No category is marked for taxes`}>
      <Trans>
        The package will only hold what has a receipt with tax on it. Mark categories as “Matters for taxes” in{' '}
        <Anchor inherit underline="always" renderRoot={(root) => <Link {...root} {...CATEGORIES} onClick={onLeave} />}>
          Settings › Categories
        </Anchor>
        , or turn the switch off for all transactions.
      </Trans>
    </Alert>
  );
}

const CATEGORIES = { to: '/settings', search: { section: 'categories' } } as const;

/** The years with transactions, the newest first; last year and this one are always among them. */
function useYears(): readonly number[] {
  const thisYear = Number(useToday().slice(0, 4));
  const { data: range } = useQuery(orpc.months.range.queryOptions());
  const first = Math.min(Number(range?.first.slice(0, 4) ?? thisYear - 1), thisYear - 1);
  return Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
}
