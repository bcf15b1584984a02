import { useDocumentTitle } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { AppInfo } from '../../../src-shared/contract/app.ts';
import { orpc } from '../../app/api.ts';
import { QueryView } from '../../components/query-view.tsx';
import { FirstMoney } from './first-money.tsx';
import { OwnSetup } from './own-setup.tsx';
import { StartFrame } from './start-frame.tsx';
import { VaultMissing } from './vault-missing.tsx';
import { Welcome } from './welcome.tsx';

type Step = 'welcome' | 'own' | 'money';

/** The first start: sample data or one's own, in three steps; or what to do when the vault could not be opened. */
export function StartPage() {
  const { t } = useLingui();
  useDocumentTitle(t`Welcome · Pecunia`);
  const info = useQuery(orpc.app.info.queryOptions());
  const [step, setStep] = useState<Step>('welcome');
  return (
    <StartFrame wide={step !== 'money'}>
      <QueryView query={info}>
        {(data) => {
          if (data.vault === null) return <VaultMissing info={data} />;
          if (step === 'own') return <OwnSetup onBack={() => setStep('welcome')} onDone={() => setStep('money')} />;
          if (step === 'money') return <FirstMoney />;
          return <FirstQuestion info={data} vault={data.vault} onOwn={() => setStep('own')} />;
        }}
      </QueryView>
    </StartFrame>
  );
}

type FirstQuestionProps = {
  readonly info: AppInfo;
  readonly vault: NonNullable<AppInfo['vault']>;
  readonly onOwn: () => void;
};

/** Asks how to begin, and leaves by itself once the vault has begun: whoever is brought back here too early goes on. */
function FirstQuestion({ info, vault, onOwn }: FirstQuestionProps) {
  if (!vault.isNew) return <Navigate to="/" replace />;
  return <Welcome info={info} onOwn={onOwn} />;
}
