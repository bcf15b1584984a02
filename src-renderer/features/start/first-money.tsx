import { Button, Group, Stack, Text, ThemeIcon, Title, UnstyledButton } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconFileImport, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { FirstAccount } from './first-account.tsx';
import classes from './start.module.css';

/** The last step: bring in a bank's file, or write down an account by hand. */
export function FirstMoney() {
  const [byHand, setByHand] = useState(false);
  if (byHand) return <FirstAccount onBack={() => setByHand(false)} />;
  return (
    <>
      <Title order={1} className={classes.heading ?? ''}>
        <Trans>Where is your money?</Trans>
      </Title>
      <Text className={classes.lead ?? ''}>
        <Trans>
          Download a CSV export from your bank's website and bring it in. Pecunia shows what it read before anything is
          saved.
        </Trans>
      </Text>
      <Stack>
        <UnstyledButton className={classes.choice ?? ''} renderRoot={(props) => <Link {...props} to="/import" />}>
          <ThemeIcon variant="light" size={44} radius="md">
            <IconFileImport size={24} stroke={1.6} />
          </ThemeIcon>
          <span className={classes.choiceTitle}>
            <Trans>Import a bank file</Trans>
          </span>
          <span className={classes.choiceText}>
            <Trans>Any bank, any language: it asks only when a date or an amount can be read in two ways.</Trans>
          </span>
        </UnstyledButton>
        <UnstyledButton className={classes.choice ?? ''} onClick={() => setByHand(true)}>
          <ThemeIcon variant="light" size={44} radius="md">
            <IconPencil size={24} stroke={1.6} />
          </ThemeIcon>
          <span className={classes.choiceTitle}>
            <Trans>Add an account by hand</Trans>
          </span>
          <span className={classes.choiceText}>
            <Trans>Give it a name and what is in it today, and enter what happens from now on.</Trans>
          </span>
        </UnstyledButton>
        <Group justify="center">
          <Button variant="subtle" renderRoot={(props) => <Link {...props} to="/" />}>
            <Trans>Not now, show me the overview</Trans>
          </Button>
        </Group>
      </Stack>
    </>
  );
}
