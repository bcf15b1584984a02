import { Button, Group, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { Section } from '../settings/section.tsx';
import { groupKey, openGroups } from './look-alike-groups.ts';
import classes from './payees.module.css';

const AT_FIRST = 3;
// A chain's branches can be dozens.
const MOST_MEMBERS = 4;
// What one merge takes; the rest of a larger group is proposed again.
const MOST_MERGED = 1000;

/** Payees that look like one, to be joined with a click; nothing while there are none. */
export function LookAlikes() {
  const { t } = useLingui();
  const { data } = useQuery(orpc.payees.duplicates.queryOptions());
  const [different, setDifferent] = useLocalStorage<readonly string[]>({
    key: 'pecunia.payees.different',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const [all, setAll] = useState(false);
  const groups = openGroups(data ?? [], different);
  if (groups.length === 0) return null;
  return (
    <Section title={t`Look alike`} text={t`These may be one payee each. Joining them can be undone.`}>
      <ul className={classes.groups} aria-label={t`Payees that look alike`}>
        {groups.slice(0, all ? groups.length : AT_FIRST).map((group) => (
          <GroupLine
            key={groupKey(group)}
            group={group}
            onDifferent={() => setDifferent((keys) => [...keys, groupKey(group)])}
          />
        ))}
      </ul>
      {groups.length > AT_FIRST && (
        <Button size="xs" variant="subtle" mt={4} onClick={() => setAll(!all)}>
          {all ? (
            <Trans>Show fewer</Trans>
          ) : (
            <Plural value={groups.length - AT_FIRST} one="Show # more" other="Show # more" />
          )}
        </Button>
      )}
    </Section>
  );
}

type GroupLineProps = { readonly group: readonly Payee[]; readonly onDifferent: () => void };

function GroupLine({ group, onDifferent }: GroupLineProps) {
  const { t } = useLingui();
  const merge = useChange(orpc.payees.merge.mutationOptions());
  const [kept, ...others] = group;
  if (!kept) return null;
  const { name } = kept;
  return (
    <li className={classes.group}>
      <div className={classes.members}>
        <Text size="sm" fw={550} lineClamp={2}>
          {name} <Count count={kept.count} />
        </Text>
        <Text size="sm" lineClamp={2}>
          <Plural value={others.length} one="and # more:" other="and # more:" />{' '}
          {others.slice(0, MOST_MEMBERS).map((payee, index) => (
            <Fragment key={payee.id}>
              {index > 0 && ', '}
              {payee.name} <Count count={payee.count} />
            </Fragment>
          ))}
          {others.length > MOST_MEMBERS && ' …'}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          size="xs"
          className={classes.mergeButton ?? ''}
          loading={merge.isPending}
          aria-label={t`Merge into “${name}”: ${group.length} payees`}
          onClick={() => merge.mutate({ ids: group.slice(0, MOST_MERGED).map(({ id }) => id), name })}
        >
          <span className={classes.mergeLabel}>
            <Trans>Merge into “{name}”</Trans>
          </span>
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t`They are different: those like “${name}”`}
          onClick={onDifferent}
        >
          <Trans>They are different</Trans>
        </Button>
      </Group>
    </li>
  );
}

/** How many transactions a payee has, in brackets. */
function Count({ count }: { readonly count: number }) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <Text span size="xs" c="dimmed" fw={400} title={t`${number(count)} transactions`}>
      ({number(count)})
    </Text>
  );
}
