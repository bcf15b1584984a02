import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { TagInput } from '../../components/tag-input.tsx';
import { useEdit } from './use-edit.ts';

/** The tags of a transaction; each that comes or goes is kept at once. */
export function TagsFact({ transaction: { id, tags } }: { readonly transaction: Transaction }) {
  const { t } = useLingui();
  const edit = useEdit();
  // What was chosen last, for the next tag may be typed before the first has come back.
  const [chosen, setChosen] = useState<readonly string[]>(tags);
  const [known, setKnown] = useState(tags);
  if (known !== tags) {
    setKnown(tags);
    setChosen(tags);
  }
  const change = (changed: string[]): void => {
    setChosen(changed);
    edit(id, { tags: changed });
  };
  return <TagInput size="sm" aria-label={t`Tags`} value={chosen} onChange={change} />;
}
