import { Paper, Text, UnstyledButton } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';

import { useTask } from '../../app/task.ts';
import classes from './reports.module.css';
import { TaxDialog } from './tax-dialog.tsx';

/** A year for the tax adviser, as one file. */
export function TaxCard() {
  const [isOpen, setOpen] = useState(false);
  useTask('tax-package', () => setOpen(true));
  return (
    <Paper component="li" className={classes.card ?? ''}>
      <span className={classes.cardIcon} aria-hidden>
        <IconFileZip size={20} stroke={1.7} />
      </span>
      <div className={classes.cardWords}>
        <UnstyledButton className={classes.cardLink} onClick={() => setOpen(true)}>
          <Trans>For your tax adviser</Trans>
        </UnstyledButton>
        <Text size="sm" c="dimmed">
          <Trans>A year as one file: summary, income and expenses, transactions and their receipts.</Trans>
        </Text>
      </div>
      <TaxDialog opened={isOpen} onClose={() => setOpen(false)} />
    </Paper>
  );
}
