import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import classes from './category-badge.module.css';
import { IconByName } from './icon-by-name.tsx';

type CategoryBadgeProps = {
  /** Null or undefined shows “Uncategorized”. */
  readonly category: { readonly name: string; readonly colour: string; readonly icon: string } | null | undefined;
  /** Only the coloured icon; the name stays for screen readers through the surroundings. */
  readonly size?: number;
};

/** A category's icon in its colour, with its name. */
export function CategoryBadge({ category, size = 22 }: CategoryBadgeProps) {
  return (
    <span className={classes.badge}>
      <ColouredIcon colour={category?.colour ?? 'gray'} icon={category?.icon ?? 'question-mark'} size={size} />
      <span className={classes.name}>{category?.name ?? <Uncategorized />}</span>
    </span>
  );
}

function Uncategorized(): ReactNode {
  return (
    <span className={classes.none}>
      <Trans>Uncategorized</Trans>
    </span>
  );
}

type ColouredIconProps = { readonly colour: string; readonly icon: string; readonly size?: number };

/** An icon on a soft ground of a palette colour; decoration beside a name. */
export function ColouredIcon({ colour, icon, size = 22 }: ColouredIconProps) {
  return (
    <span
      className={classes.icon}
      style={{
        width: size,
        height: size,
        color: `var(--mantine-color-${colour}-light-color)`,
        background: `var(--mantine-color-${colour}-light)`,
      }}
      aria-hidden
    >
      <IconByName name={icon} size={Math.round(size * 0.64)} />
    </span>
  );
}
