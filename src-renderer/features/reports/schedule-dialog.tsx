import { Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import type { ReportSchedule, SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import type { ScheduleFields } from './schedule-form.tsx';

/** What the dialog is about: a new schedule, perhaps of a certain report, or one that is there. */
export type ScheduleSubject =
  | { readonly kind: 'new'; readonly reportId: number | null }
  | { readonly kind: 'existing'; readonly schedule: ReportSchedule };

type ScheduleDialogProps = {
  /** Null closes it. */
  readonly subject: ScheduleSubject | null;
  readonly all: readonly SavedReport[];
  readonly onClose: () => void;
};

/** Has a saved report made by itself, or changes when and how. */
export function ScheduleDialog({ subject, all, onClose }: ScheduleDialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened={subject !== null}
      onClose={onClose}
      size="lg"
      title={subject?.kind === 'existing' ? t`Schedule of ${subject.schedule.reportName}` : t`Schedule a report`}
    >
      {subject && <Schedule subject={subject} all={all} onClose={onClose} />}
    </Modal>
  );
}

const startOf = (subject: ScheduleSubject, [first]: readonly SavedReport[]): ScheduleFields => {
  if (subject.kind === 'existing') {
    const { reportId, rule, formats, paper, enabled } = subject.schedule;
    return { reportId, rule, formats, paper, enabled };
  }
  const reportId = subject.reportId ?? first?.id ?? null;
  return { reportId, rule: 'FREQ=MONTHLY;BYMONTHDAY=-1', formats: ['pdf'], paper: 'a4', enabled: true };
};

type ScheduleProps = Omit<ScheduleDialogProps, 'subject'> & { readonly subject: ScheduleSubject };

function Schedule({ subject, all, onClose }: ScheduleProps) {
  const { changed, failed } = useToasts();
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  const existing = subject.kind === 'existing' ? subject.schedule : null;
  const save = useMutationOnce(
    orpc.reports.saveSchedule.mutationOptions({
      onSuccess: (saved) => {
        // Null is a dialog for the folder that was cancelled: the form stays.
        if (saved === null) return;
        changed(saved);
        onClose();
      },
      onError: failed,
    }),
  );
  return (
    <ScheduleForm
      start={startOf(subject, all)}
      all={all}
      folder={existing?.folder ?? null}
      hasDialogs={info?.hasDialogs ?? false}
      isSaving={save.isPending}
      onClose={onClose}
      onSubmit={({ reportId, formats, ...fields }, chooseFolder) => {
        if (reportId === null) return;
        save.mutate({ ...(existing && { id: existing.id }), reportId, formats: [...formats], ...fields, chooseFolder });
      }}
    />
  );
}
