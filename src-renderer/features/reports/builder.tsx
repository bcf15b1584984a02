import { Button, Group, Input, NumberInput, Paper, Select, Switch } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconNote } from '@tabler/icons-react';

import type { CustomSpec } from '../../../src-shared/contract/report-request.ts';
import { START_SPEC } from '../../app/report-search.ts';
import { BuilderRows } from './builder-rows.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PeriodControl } from './period-control.tsx';
import type { ControlProps } from './report-bar.tsx';
import { DIMENSION_NAMES, MEASURE_NAMES, PERCENT_NAMES, SHAPE_NAMES, choicesOf, keysOf } from './report-words.ts';
import classes from './reports.module.css';
import { withSpec } from './with-spec.ts';

const MOST_TOP = 500;
const NOTHING = 'nothing';

/** Puts a report together: what is shown, for each of what, and across what. */
export function Builder({ report, document, onNote }: ControlProps) {
  const { t } = useLingui();
  const { request, change, isChanged, reset } = report;
  const spec = request.spec ?? START_SPEC;
  const changeSpec = (patch: Partial<CustomSpec>): void => change({ spec: withSpec(spec, patch) });
  return (
    <Paper component="section" className={classes.builder ?? ''} aria-label={t`What to show`} data-screen-only>
      <div className={classes.fields}>
        <MainFields spec={spec} onChange={changeSpec} />
        <Input.Wrapper label={t`In`} labelElement="div">
          <PeriodControl report={report} document={document} isWide />
        </Input.Wrapper>
        <Input.Wrapper label={t`Only`} labelElement="div" className={classes.twoFields ?? ''}>
          <FilterChips report={report} />
        </Input.Wrapper>
        <LookFields spec={spec} onChange={changeSpec} />
        <Group gap={4} justify="space-between" mih={30}>
          {request.notes === '' && (
            <Button size="xs" variant="subtle" color="gray" leftSection={<IconNote size={15} />} onClick={onNote}>
              <Trans>Add a note</Trans>
            </Button>
          )}
          {isChanged && (
            <Button size="xs" variant="subtle" color="gray" leftSection={<IconArrowBackUp size={15} />} onClick={reset}>
              <Trans>Reset</Trans>
            </Button>
          )}
        </Group>
      </div>
    </Paper>
  );
}

type FieldsProps = { readonly spec: CustomSpec; readonly onChange: (patch: Partial<CustomSpec>) => void };

function MainFields({ spec, onChange }: FieldsProps) {
  const { i18n, t } = useLingui();
  const across = keysOf(DIMENSION_NAMES).filter((dimension) => !spec.rows.includes(dimension));
  return (
    <>
      <Select
        label={t`Show`}
        allowDeselect={false}
        data={choicesOf(keysOf(MEASURE_NAMES), MEASURE_NAMES, (words) => i18n._(words))}
        value={spec.measure}
        onChange={(measure) => measure && onChange({ measure })}
      />
      <BuilderRows rows={spec.rows} columns={spec.columns} onChange={(rows) => onChange({ rows: [...rows] })} />
      <Select
        label={t`Across`}
        description={t`A column for each`}
        allowDeselect={false}
        data={[
          { value: NOTHING, label: t`Nothing: one column` },
          ...choicesOf(across, DIMENSION_NAMES, (words) => i18n._(words)),
        ]}
        value={spec.columns ?? NOTHING}
        onChange={(picked) => onChange({ columns: across.find((dimension) => dimension === picked) ?? null })}
      />
    </>
  );
}

const ORDERS = {
  'value-down': { by: 'value', descending: true },
  'value-up': { by: 'value', descending: false },
  'label-up': { by: 'label', descending: false },
  'label-down': { by: 'label', descending: true },
} as const;

type Order = keyof typeof ORDERS;

const ORDER_KEYS = Object.keys(ORDERS) as Order[];

function LookFields({ spec, onChange }: FieldsProps) {
  const { i18n, t } = useLingui();
  const orders: Readonly<Record<Order, string>> = {
    'value-down': t`Largest first`,
    'value-up': t`Smallest first`,
    'label-up': t`By name, A to Z`,
    'label-down': t`By name, Z to A`,
  };
  const order = ORDER_KEYS.find(
    (key) => ORDERS[key].by === spec.sort.by && ORDERS[key].descending === spec.sort.descending,
  );
  const impossible = (percent: CustomSpec['percent']): boolean =>
    (percent !== 'none' && spec.measure === 'average') || (percent === 'of-row' && spec.columns === null);
  return (
    <>
      <Group gap="sm" wrap="nowrap">
        <Select
          flex={1}
          label={t`Order`}
          allowDeselect={false}
          data={ORDER_KEYS.map((value) => ({ value, label: orders[value] }))}
          value={order ?? 'value-down'}
          onChange={(picked) => picked && onChange({ sort: ORDERS[picked] })}
        />
        <NumberInput
          w={84}
          label={t`At most`}
          placeholder={t`All`}
          min={1}
          max={MOST_TOP}
          allowDecimal={false}
          clampBehavior="strict"
          value={spec.top ?? ''}
          onChange={(top) => onChange({ top: typeof top === 'number' && top >= 1 ? top : null })}
        />
      </Group>
      <Select
        label={t`Chart`}
        allowDeselect={false}
        data={choicesOf(keysOf(SHAPE_NAMES), SHAPE_NAMES, (words) => i18n._(words))}
        value={spec.chart}
        onChange={(chart) => chart && onChange({ chart })}
      />
      <Select
        label={t`Percentages`}
        allowDeselect={false}
        data={choicesOf(keysOf(PERCENT_NAMES), PERCENT_NAMES, (words) => i18n._(words)).map((choice) => ({
          ...choice,
          disabled: impossible(choice.value),
        }))}
        value={spec.percent}
        onChange={(percent) => percent && onChange({ percent })}
      />
      <Switch
        label={t`Totals`}
        checked={spec.totals}
        onChange={(event) => onChange({ totals: event.currentTarget.checked })}
      />
    </>
  );
}
