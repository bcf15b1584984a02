import { ActionIcon, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconTrash, IconWand } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import type { Rule } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../settings/section.tsx';
import { RuleForm } from './rule-form.tsx';
import classes from './rules.module.css';
import { useRuleWords } from './rule-words.ts';

/** The user's own rules for categories; they come before anything that was learned. */
export function RuleSettings() {
  const { t } = useLingui();
  const rules = useQuery(orpc.rules.list.queryOptions());
  return (
    <Section
      title={t`Rules`}
      text={t`Give imported transactions a category by their payee or text. Rules come before what Pecunia learned by itself.`}
    >
      <RuleForm />
      <QueryView query={rules} loading={<Loading lines={4} />}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconWand} title={t`No rules yet`}>
              <Trans>Often none are needed: a category that you correct once is remembered.</Trans>
            </EmptyState>
          ) : (
            <ul className={classes.list} aria-label={t`Rules`}>
              {list.map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function RuleLine({ rule }: { readonly rule: Rule }) {
  const { t } = useLingui();
  const words = useRuleWords();
  const { data: categories } = useQuery(orpc.categories.list.queryOptions());
  const remove = useChange(orpc.rules.delete.mutationOptions());
  const { id, value } = rule;
  return (
    <li className={classes.rule}>
      <Group gap="xs" style={{ minWidth: 0 }}>
        <Text size="sm">
          {words.fields[rule.field]} {words.matches[rule.match]} <strong>“{value}”</strong> →
        </Text>
        <CategoryBadge category={categories?.find((category) => category.id === rule.categoryId)} />
      </Group>
      <ActionIcon color="gray" aria-label={t`Delete the rule for “${value}”`} onClick={() => remove.mutate({ id })}>
        <IconTrash size={17} />
      </ActionIcon>
    </li>
  );
}
