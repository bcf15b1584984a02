import { Alert, Button, Checkbox, Group, Select, Stack, Switch } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';

import type { ReportFileOptions, ReportFormat, SavedReport } from '../../../src-shared/contract/reports.ts';
import { PaperChoice } from './paper-choice.tsx';
import { FORMAT_NAMES, keysOf, usePeriodWords } from './report-words.ts';
import { RuleFields } from './rule-fields.tsx';
import { FolderNote } from './schedule-folder.tsx';

export type ScheduleFields = {
  readonly reportId: number | null;
  readonly rule: string;
  readonly formats: readonly ReportFormat[];
  readonly paper: ReportFileOptions['paper'];
  readonly enabled: boolean;
};

type ScheduleFormProps = {
  readonly start: ScheduleFields;
  readonly all: readonly SavedReport[];
  /** Where its files go; null while it has no folder. */
  readonly folder: string | null;
  readonly hasDialogs: boolean;
  readonly isSaving: boolean;
  readonly onSubmit: (fields: ScheduleFields, chooseFolder: boolean) => void;
  readonly onClose: () => void;
};

/** Which report is made, when, and as what. */
export function ScheduleForm({ start, all, folder, hasDialogs, isSaving, onSubmit, onClose }: ScheduleFormProps) {
  const { t } = useLingui();
  const [fields, setFields] = useState(start);
  const [isRuleGood, setRuleGood] = useState(true);
  const change = (patch: Partial<ScheduleFields>): void => setFields({ ...fields, ...patch });
  const report = all.find(({ id }) => id === fields.reportId);
  const needsFolder = folder === null && hasDialogs;
  const isReady = report !== undefined && fields.formats.length > 0 && isRuleGood;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit(fields, needsFolder);
      }}
    >
      <Stack gap="md">
        <Select
          label={t`Report`}
          searchable
          allowDeselect={false}
          data={all.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={fields.reportId === null ? null : String(fields.reportId)}
          onChange={(id) => change({ reportId: id === null ? null : Number(id) })}
        />
        {report && <StayingPeriod report={report} />}
        <RuleFields rule={fields.rule} onChange={(rule) => change({ rule })} onGood={setRuleGood} />
        <FormatFields formats={fields.formats} onChange={(formats) => change({ formats })} />
        {fields.formats.includes('pdf') && <PaperChoice value={fields.paper} onChange={(paper) => change({ paper })} />}
        <FolderNote
          folder={folder}
          hasDialogs={hasDialogs}
          isSaving={isSaving}
          onChoose={() => {
            if (isReady) onSubmit(fields, true);
          }}
        />
        <Switch
          label={t`Make it when it is due`}
          checked={fields.enabled}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={isSaving} disabled={!isReady}>
          {needsFolder ? <Trans>Choose a folder and save…</Trans> : <Trans>Save</Trans>}
        </Button>
      </Group>
    </form>
  );
}

/** A report of a time that stays shows the same each time it is made, which few want. */
function StayingPeriod({ report: { request } }: { readonly report: SavedReport }) {
  const words = usePeriodWords()(request.period);
  if (request.period.kind === 'relative') return null;
  return (
    <Alert color="yellow" icon={<IconInfoCircle size={18} />} role="note">
      <Trans>
        This report shows {words} each time it is made. Give it a time that moves, such as “Last month”, and save it, to
        have it follow the calendar.
      </Trans>
    </Alert>
  );
}

type FormatFieldsProps = {
  readonly formats: readonly ReportFormat[];
  readonly onChange: (formats: readonly ReportFormat[]) => void;
};

function FormatFields({ formats, onChange }: FormatFieldsProps) {
  const { i18n, t } = useLingui();
  const known = keysOf(FORMAT_NAMES);
  return (
    <Checkbox.Group
      label={t`Saved as`}
      error={formats.length === 0 ? t`Choose at least one.` : null}
      value={[...formats]}
      onChange={(picked) => onChange(known.filter((format) => picked.includes(format)))}
    >
      <Group gap="lg" mt={6}>
        {known.map((format) => (
          <Checkbox key={format} value={format} label={i18n._(FORMAT_NAMES[format])} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
