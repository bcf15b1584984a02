import { Badge } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import {
  IconAlertCircle,
  IconAlertOctagon,
  IconAlertTriangle,
  IconArrowBarDown,
  IconCircleCheck,
  IconCircleDashed,
  IconFlame,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';

import type { Severity } from '../../src-shared/contract/alerts.ts';
import type { Bucket } from '../../src-shared/contract/buckets.ts';
import type { BudgetStatus } from '../../src-shared/contract/months.ts';

type Look = { readonly colour: string; readonly icon: TablerIcon };

const STATUS: Readonly<Record<BudgetStatus, Look>> = {
  good: { colour: 'teal', icon: IconCircleCheck },
  warning: { colour: 'yellow', icon: IconAlertCircle },
  critical: { colour: 'orange', icon: IconAlertTriangle },
  over_budget: { colour: 'red', icon: IconFlame },
  unbudgeted: { colour: 'gray', icon: IconCircleDashed },
};

const SEVERITY: Readonly<Record<Severity, Look>> = {
  low: { colour: 'gray', icon: IconInfoCircle },
  medium: { colour: 'yellow', icon: IconAlertCircle },
  high: { colour: 'orange', icon: IconAlertTriangle },
  critical: { colour: 'red', icon: IconAlertOctagon },
};

const HEALTH: Readonly<Record<Bucket['health'], Look>> = {
  healthy: { colour: 'teal', icon: IconCircleCheck },
  low: { colour: 'yellow', icon: IconArrowBarDown },
  depleted: { colour: 'red', icon: IconFlame },
};

/** How far a category budget is used: a word, an icon and a colour. */
export function StatusBadge({ status }: { readonly status: BudgetStatus }) {
  const { t } = useLingui();
  const words: Readonly<Record<BudgetStatus, string>> = {
    good: t`Good`,
    warning: t`Warning`,
    critical: t`Critical`,
    over_budget: t`Over budget`,
    unbudgeted: t`No budget`,
  };
  return <LookBadge look={STATUS[status]} words={words[status]} />;
}

/** How much an alert matters. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { t } = useLingui();
  const words: Readonly<Record<Severity, string>> = {
    low: t`Low`,
    medium: t`Medium`,
    high: t`High`,
    critical: t`Critical`,
  };
  return <LookBadge look={SEVERITY[severity]} words={words[severity]} />;
}

/** How a bucket stands. */
export function HealthBadge({ health }: { readonly health: Bucket['health'] }) {
  const { t } = useLingui();
  const words: Readonly<Record<Bucket['health'], string>> = { healthy: t`Healthy`, low: t`Low`, depleted: t`Depleted` };
  return <LookBadge look={HEALTH[health]} words={words[health]} />;
}

function LookBadge({ look: { colour, icon: Icon }, words }: { readonly look: Look; readonly words: string }) {
  return (
    <Badge variant="light" color={colour} leftSection={<Icon size={13} aria-hidden />}>
      {words}
    </Badge>
  );
}
