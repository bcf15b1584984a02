import { Button, Popover, Radio, Stack } from '@mantine/core';
import { IconGauge } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import { orpc } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useChange } from '../../app/use-change.ts';
import { MoneyInput } from '../../components/money-input.tsx';

/** Sets the limit for all budgets of a month together, and what happens beyond it. */
export function LimitButton() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus shadow="md" position="bottom-end" width={300}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconGauge size={16} />} onClick={() => setOpen(!open)}>
          <Trans>Monthly limit</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Monthly limit`}>
        <LimitForm onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function LimitForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const { monthlyLimit, overAllocation } = useSettings();
  const [limit, setLimit] = useState(monthlyLimit);
  const [policy, setPolicy] = useState(overAllocation);
  const set = useChange(orpc.settings.set.mutationOptions({ onSuccess: onDone }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!set.isPending) set.mutate({ monthlyLimit: limit, overAllocation: policy });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <MoneyInput
          data-autofocus
          label={t`Limit for every month`}
          description={t`Leave it empty for no limit.`}
          value={limit}
          onChange={setLimit}
        />
        <Radio.Group
          label={t`When budgets exceed it`}
          value={policy}
          onChange={(picked) => setPolicy(picked === 'enforce' ? 'enforce' : 'warn')}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="warn" label={t`Warn me`} />
            <Radio value="enforce" label={t`Refuse the change`} />
          </Stack>
        </Radio.Group>
        <Button type="submit" loading={set.isPending}>
          <Trans>Save</Trans>
        </Button>
      </Stack>
    </form>
  );
}
