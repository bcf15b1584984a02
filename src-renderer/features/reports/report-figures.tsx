import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';

import type { ReportDocument, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import { useFormat } from '../../app/format.ts';
import { StatCard } from '../../components/stat-card.tsx';
import classes from './document.module.css';
import { useCell } from './use-cell.tsx';

/** Rows of figures are about equally full. */
const MOST_PER_ROW = 4;
const MOST_PER_NARROW_ROW = 3;

const TONES = { good: 'positive', bad: 'negative' } as const;

/** The figures that a report begins with; each opens to how it comes about. */
export function ReportFigures({ document }: { readonly document: ReportDocument }) {
  const count = document.figures.length;
  if (count === 0) return null;
  const perRow = (most: number): number => Math.ceil(count / Math.ceil(count / most));
  const rows = { '--per-row': perRow(MOST_PER_ROW), '--per-narrow-row': perRow(MOST_PER_NARROW_ROW) };
  return (
    <div className={classes.figures} style={rows as CSSProperties}>
      {document.figures.map((figure) => (
        <FigureCard key={figure.key} figure={figure} document={document} />
      ))}
    </div>
  );
}

type FigureCardProps = { readonly figure: ReportFigure; readonly document: ReportDocument };

function FigureCard({ figure, document }: FigureCardProps) {
  const show = useCell();
  const note = useChangeWords(figure, document);
  const { label, value, type, formula, open, tone } = figure;
  const shown = value === null ? '–' : show(value, type, figure.currency ?? document.currency);
  return (
    <StatCard
      label={label}
      value={shown}
      tone={tone === null || value === 0 ? 'neutral' : TONES[tone]}
      {...(note !== null && { note })}
      {...((formula !== '' || open !== null) && { explain: { formula, transactionsFilter: open ?? undefined } })}
    />
  );
}

function useChangeWords({ changePercent }: ReportFigure, { compared }: ReportDocument): string | null {
  const { t } = useLingui();
  const { percent } = useFormat();
  if (changePercent === null) return null;
  const size = percent(Math.abs(changePercent));
  const than = compared?.label;
  // What rounds to nothing is told as nothing.
  if (size === percent(0)) return than === undefined ? t`No change` : t`No change from ${than}`;
  if (than === undefined) return changePercent > 0 ? t`${size} more` : t`${size} less`;
  return changePercent > 0 ? t`${size} more, against ${than}` : t`${size} less, against ${than}`;
}
