import { Trans } from '@lingui/react/macro';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { useFormat } from '../../app/format.ts';
import classes from './reports.module.css';

type PaperHeadProps = { readonly document: ReportDocument | undefined; readonly notes: string };

/** What a printed report says about itself, which on the screen its controls show. */
export function PaperHead({ document, notes }: PaperHeadProps) {
  const { date } = useFormat();
  if (!document) return null;
  const { vaultName, today, period, compared, filters } = document;
  return (
    <div className={classes.paperHead}>
      <p>
        {vaultName} · {period.label}
        {compared && (
          <>
            {', '}
            <Trans>compared with {compared.label}</Trans>
          </>
        )}{' '}
        · <Trans>Made on {date(today)}</Trans>
      </p>
      {filters.map(({ label, value }) => (
        <p key={label}>
          {label}: {value}
        </p>
      ))}
      {notes !== '' && <p className={classes.paperNote}>{notes}</p>}
    </div>
  );
}
