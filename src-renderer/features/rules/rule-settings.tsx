import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus, IconWand } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Rule } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { moveItem } from '../buckets/move-item.ts';
import { Section } from '../settings/section.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleLine } from './rule-line.tsx';
import classes from './rules.module.css';
import { RunRules } from './run-rules.tsx';

/** The user's own rules, in the order in which they apply. */
export function RuleSettings() {
  const { t } = useLingui();
  const rules = useQuery(orpc.rules.list.queryOptions());
  const reorder = useChange(orpc.rules.reorder.mutationOptions());
  const [edited, setEdited] = useState<Rule | 'new' | null>(null);
  const move = (list: readonly Rule[], index: number, step: number): void => {
    const moved = moveItem(list, index, step);
    if (moved !== list) reorder.mutate({ ids: moved.map(({ id }) => id) });
  };
  return (
    <Section
      title={t`Rules`}
      text={t`What shall be done with transactions that fit. Rules come before what Pecunia learned by itself; of two that say different things, the upper one wins.`}
      actions={
        <Group gap="xs">
          {(rules.data ?? []).length > 0 && <RunRules />}
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEdited('new')}>
            <Trans>New rule</Trans>
          </Button>
        </Group>
      }
    >
      <QueryView query={rules} loading={<Loading lines={4} />}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconWand} title={t`No rules yet`}>
              <Trans>Often none are needed: a category that you correct once is remembered.</Trans>
            </EmptyState>
          ) : (
            <ol className={classes.list} aria-label={t`Rules`}>
              {list.map((rule, index) => (
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  place={{ isFirst: index === 0, isLast: index === list.length - 1 }}
                  onMove={(step) => move(list, index, step)}
                  onEdit={() => setEdited(rule)}
                />
              ))}
            </ol>
          )
        }
      </QueryView>
      <RuleEditor
        key={edited === null || edited === 'new' ? String(edited) : edited.id}
        rule={edited === 'new' ? null : edited}
        opened={edited !== null}
        onClose={() => setEdited(null)}
      />
    </Section>
  );
}
