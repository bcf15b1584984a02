import { Button, Group, Input, Paper, Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconNote } from '@tabler/icons-react';

import type { CustomSpec } from '../../../src-shared/contract/report-request.ts';
import { START_SPEC } from '../../app/report-search.ts';
import { BuilderLook } from './builder-look.tsx';
import { BuilderRows } from './builder-rows.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PeriodControl } from './period-control.tsx';
import type { ControlProps } from './report-bar.tsx';
import { DIMENSION_NAMES, MEASURE_NAMES, choicesOf, keysOf } from './report-words.ts';
import classes from './reports.module.css';
import { useFirstFocus } from './use-first-focus.ts';
import { withSpec } from './with-spec.ts';

const NOTHING = 'nothing';

type BuilderProps = ControlProps & {
  /** Whether what is shown is still what was asked for before. */
  readonly isStale: boolean;
};

/** Puts a report together: what is shown, for each of what, and across what. */
export function Builder({ report, document, isStale, onNote }: BuilderProps) {
  const { t } = useLingui();
  const { request, change, isSetUp, reset } = report;
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
        <BuilderLook spec={spec} document={isStale ? undefined : document} onChange={changeSpec} />
        <Group gap={4} justify="space-between" mih={30}>
          {request.notes === '' && (
            <Button size="xs" variant="subtle" color="gray" leftSection={<IconNote size={15} />} onClick={onNote}>
              <Trans>Add a note</Trans>
            </Button>
          )}
          {isSetUp && (
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
  const first = useFirstFocus<HTMLInputElement>();
  const across = keysOf(DIMENSION_NAMES).filter((dimension) => !spec.rows.includes(dimension));
  return (
    <>
      <Select
        ref={first}
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
