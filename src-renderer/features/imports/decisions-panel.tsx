import { Accordion, Select, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ImportDecision } from '../../../src-shared/contract/imports.ts';
import { decisionName } from './decision-names.ts';
import classes from './imports.module.css';

type DecisionsPanelProps = {
  readonly decisions: readonly ImportDecision[];
  readonly onChange: (key: string, value: string) => void;
};

const UNUSED = 'none';

/** Columns that the file does not have come last. */
const usedFirst = (decisions: readonly ImportDecision[]): readonly ImportDecision[] =>
  decisions.toSorted((a, b) => Number(a.value === UNUSED) - Number(b.value === UNUSED));

/** How the file was read: every decision with its reason, each changed by one choice. */
export function DecisionsPanel({ decisions, onChange }: DecisionsPanelProps) {
  const { i18n } = useLingui();
  return (
    <Accordion variant="contained" order={2} bg="var(--mantine-color-body)" bdrs="md">
      <Accordion.Item value="decisions">
        <Accordion.Control>
          <Text fw={550} size="sm">
            <Trans>How it was read</Trans>
          </Text>
        </Accordion.Control>
        <Accordion.Panel>
          <div className={classes.decisions}>
            {usedFirst(decisions).map((decision) => (
              <div key={decision.key} className={classes.decision}>
                <span>{i18n._(decisionName(decision.key))}</span>
                <Select
                  size="xs"
                  aria-label={i18n._(decisionName(decision.key))}
                  allowDeselect={false}
                  searchable={decision.choices.length > 8}
                  data={decision.choices.map(({ value, label }) => ({ value, label }))}
                  value={decision.value}
                  onChange={(value) => value !== null && value !== decision.value && onChange(decision.key, value)}
                />
                <Text size="xs" c="dimmed">
                  {decision.reason}
                </Text>
              </div>
            ))}
          </div>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
