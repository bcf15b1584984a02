import { Paper, Stack, Text, Title } from '@mantine/core';

import type { ReportDocument, ReportSection, ReportText } from '../../../src-shared/contract/report-document.ts';
import classes from './document.module.css';
import { PartBoundary } from './part-boundary.tsx';
import { ReportChartView } from './report-chart.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportTableView } from './report-table.tsx';

type DocumentViewProps = {
  readonly document: ReportDocument;
  /** Whether a newer one is on its way. */
  readonly isStale: boolean;
};

/** A report as it stands on the screen and on paper: its figures, then its charts, tables and texts. */
export function DocumentView({ document, isStale }: DocumentViewProps) {
  return (
    <Stack gap="md" className={classes.document ?? ''} data-stale={isStale || undefined} aria-busy={isStale}>
      <ReportFigures document={document} />
      {document.sections.map((section) => (
        <SectionView key={section.key} section={section} currency={document.currency} />
      ))}
    </Stack>
  );
}

function SectionView({ section, currency }: { readonly section: ReportSection; readonly currency: string }) {
  switch (section.kind) {
    case 'table':
      return <ReportTableView table={section} currency={currency} />;
    case 'chart':
      return (
        <PartBoundary of={section}>
          <ReportChartView chart={section} />
        </PartBoundary>
      );
    case 'text':
      return <TextView text={section} />;
  }
}

function TextView({ text: { title, paragraphs } }: { readonly text: ReportText }) {
  return (
    <Paper component="section" className={classes.text ?? ''} aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {paragraphs.map((paragraph, index) => (
        // The paragraphs of a document keep their order.
        <Text key={index} size="sm">
          {paragraph}
        </Text>
      ))}
    </Paper>
  );
}
