import { Input, SegmentedControl } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { ReportFileOptions } from '../../../src-shared/contract/reports.ts';

type Paper = ReportFileOptions['paper'];

type PaperChoiceProps = { readonly value: Paper; readonly onChange: (paper: Paper) => void };

/** The size of a PDF's pages. */
export function PaperChoice({ value, onChange }: PaperChoiceProps) {
  const { t } = useLingui();
  return (
    <Input.Wrapper label={t`Paper`} labelElement="div">
      <div>
        <SegmentedControl
          aria-label={t`Paper`}
          data={[
            { value: 'a4', label: t`A4` },
            { value: 'letter', label: t`Letter` },
          ]}
          value={value}
          onChange={(paper) => onChange(paper === 'letter' ? 'letter' : 'a4')}
        />
      </div>
    </Input.Wrapper>
  );
}
