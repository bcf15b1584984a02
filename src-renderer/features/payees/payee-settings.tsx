import { useState } from 'react';
import { useLingui } from '@lingui/react/macro';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { Section } from '../settings/section.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { PayeeList } from './payee-list.tsx';

/** Whom the user pays and is paid by; names of one and the same are joined here. */
export function PayeeSettings() {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlyMap<number, Payee>>(new Map());
  const [named, setNamed] = useState<readonly Payee[] | null>(null);
  const toggle = (payee: Payee): void => {
    const next = new Map(chosen);
    if (!next.delete(payee.id)) next.set(payee.id, payee);
    setChosen(next);
  };
  const clear = (): void => setChosen(new Map());
  return (
    <>
      <LookAlikes />
      <Section
        title={t`Payees`}
        text={t`Their names, and the other names under which imports know them. Joining or renaming one changes all its transactions; later imports follow.`}
      >
        <PayeeList
          chosen={chosen}
          onToggle={toggle}
          onClear={clear}
          onMerge={() => setNamed([...chosen.values()])}
          onRename={(payee) => setNamed([payee])}
        />
      </Section>
      <MergeDialog payees={named} onClose={() => setNamed(null)} onMerged={clear} />
    </>
  );
}
