import { Group, Select, Switch } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import type { CustomSpec } from '../../../src-shared/contract/report-request.ts';
import { PERCENT_NAMES, SHAPE_NAMES, choicesOf, keysOf } from './report-words.ts';
import { TopField } from './top-field.tsx';

type BuilderLookProps = {
  readonly spec: CustomSpec;
  /** What the specification gave; undefined until it is there. */
  readonly document: ReportDocument | undefined;
  readonly onChange: (patch: Partial<CustomSpec>) => void;
};

const ORDERS = {
  'value-down': { by: 'value', descending: true },
  'value-up': { by: 'value', descending: false },
  'label-up': { by: 'label', descending: false },
  'label-down': { by: 'label', descending: true },
} as const;

type Order = keyof typeof ORDERS;

const ORDER_KEYS = Object.keys(ORDERS) as Order[];

/** How a built report looks: its order, its chart, its shares and its totals. */
export function BuilderLook({ spec, document, onChange }: BuilderLookProps) {
  const { i18n, t } = useLingui();
  const orders: Readonly<Record<Order, string>> = {
    'value-down': t`Largest first`,
    'value-up': t`Smallest first`,
    'label-up': t`By name, A to Z`,
    'label-down': t`By name, Z to A`,
  };
  const whyBars = useWhyBars(spec, document);
  const order = ORDER_KEYS.find(
    (key) => ORDERS[key].by === spec.sort.by && ORDERS[key].descending === spec.sort.descending,
  );
  const impossible = (percent: CustomSpec['percent']): boolean =>
    (percent !== 'none' && spec.measure === 'average') || (percent === 'of-row' && spec.columns === null);
  return (
    <>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Select
          flex={1}
          label={t`Order`}
          allowDeselect={false}
          data={ORDER_KEYS.map((value) => ({ value, label: orders[value] }))}
          value={order ?? 'value-down'}
          onChange={(picked) => picked && onChange({ sort: ORDERS[picked] })}
        />
        <TopField top={spec.top} onChange={(top) => onChange({ top })} />
      </Group>
      <Select
        label={t`Chart`}
        description={whyBars}
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

/** Says why bars are drawn where a donut was chosen. */
function useWhyBars({ chart, measure }: CustomSpec, document: ReportDocument | undefined): string | undefined {
  const { t } = useLingui();
  const drawn = document?.sections.find((section) => section.kind === 'chart');
  if (chart !== 'donut' || drawn?.kind !== 'chart' || drawn.shape === 'donut') return undefined;
  if (measure === 'average') return t`Drawn as bars: averages are no parts of a whole.`;
  return drawn.series.some(({ values }) => values.some((value) => value !== null && value < 0))
    ? t`Drawn as bars: a donut has no slices below zero.`
    : t`Drawn as bars: what has several tags counts for each, so the parts are no whole.`;
}
