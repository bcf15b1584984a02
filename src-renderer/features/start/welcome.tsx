import { Loader, Text, ThemeIcon, Title, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChartDots3, IconSeedling } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { AppInfo } from '../../../src-shared/contract/app.ts';
import { orpc } from '../../app/api.ts';
import { readStart } from '../../app/read-start.ts';
import { useChange } from '../../app/use-change.ts';
import { OpenVault } from './open-vault.tsx';
import classes from './start.module.css';

type WelcomeProps = { readonly info: AppInfo; readonly onOwn: () => void };

/** The first question: look around with sample data, or begin. */
export function Welcome({ info, onOwn }: WelcomeProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const sample = useChange(
    orpc.sample.load.mutationOptions({
      onSuccess: async () => {
        await readStart(client);
        await navigate({ to: '/' });
      },
    }),
  );
  return (
    <>
      <Title order={1} className={classes.heading ?? ''}>
        <Trans>Know what you may still spend</Trans>
      </Title>
      <Text className={classes.lead ?? ''}>
        <Trans>
          Pecunia turns your bank's exports into buckets, budgets and a forecast. Everything stays on this computer.
        </Trans>
      </Text>
      <div className={classes.choices}>
        <Choice
          icon={IconChartDots3}
          title={t`Explore with sample data`}
          text={t`A year of a believable household. Look around, change anything, and start over when you like.`}
          busy={sample.isPending}
          onChoose={() => sample.mutate({})}
        />
        <Choice
          icon={IconSeedling}
          title={t`Start my own`}
          text={t`Choose your currency and how income is divided, then bring in your first bank file. Takes three minutes.`}
          busy={false}
          onChoose={onOwn}
        />
      </div>
      <div className={classes.later}>
        <OpenVault info={info} />
      </div>
    </>
  );
}

type ChoiceProps = {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onChoose: () => void;
};

function Choice({ icon: Icon, title, text, busy, onChoose }: ChoiceProps) {
  return (
    <UnstyledButton
      className={classes.choice ?? ''}
      data-busy={busy || undefined}
      aria-busy={busy}
      onClick={busy ? undefined : onChoose}
    >
      <ThemeIcon variant="light" size={44} radius="md">
        {busy ? <Loader size={20} /> : <Icon size={24} stroke={1.6} />}
      </ThemeIcon>
      <span className={classes.choiceTitle}>{title}</span>
      <span className={classes.choiceText}>{text}</span>
    </UnstyledButton>
  );
}
