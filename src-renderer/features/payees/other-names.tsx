import { CloseButton, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import classes from './payees.module.css';

/** The names under which imports also know a payee; one that is taken away becomes a payee of its own again. */
export function OtherNames({ payee: { id, aliases } }: { readonly payee: Payee }) {
  const { t } = useLingui();
  const [gone, setGone] = useState<readonly string[]>([]);
  const remove = useChange(
    orpc.payees.deleteAlias.mutationOptions({ onSuccess: (_, { alias }) => setGone((names) => [...names, alias]) }),
  );
  const names = aliases.filter((alias) => !gone.includes(alias));
  if (names.length === 0) return null;
  return (
    <section aria-label={t`Other names`}>
      <Text size="sm" fw={550}>
        <Trans>Other names</Trans>
      </Text>
      <Text size="xs" c="dimmed">
        <Trans>
          Imports that bring one of these file it under this payee. Without it they make a payee of that name.
        </Trans>
      </Text>
      <ul className={classes.aliases}>
        {names.map((alias) => (
          <li key={alias} className={classes.alias}>
            {alias}
            <CloseButton
              size="sm"
              aria-label={t`Remove the name ${alias}`}
              disabled={remove.isPending}
              onClick={() => remove.mutate({ payeeId: id, alias })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
