import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import classes from './imports.module.css';

type BadRow = { readonly line: number; readonly column?: string | null; readonly reason: string; readonly raw: string };

/** Lines of the file that become no transaction, each with its place, the reason and the bank's text. */
export function BadRows({ label, rows }: { readonly label: string; readonly rows: readonly BadRow[] }) {
  return (
    // A region that scrolls must take the focus, so that the arrow keys move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={classes.badRows} aria-label={label} tabIndex={0}>
      {rows.map(({ line, column, reason, raw }) => (
        <li key={line}>
          <Text size="sm" component="div">
            <Text span fw={600} inherit>
              {column ? (
                <Trans>
                  Line {line}, {column}
                </Trans>
              ) : (
                <Trans>Line {line}</Trans>
              )}
            </Text>
            : {reason}
          </Text>
          <pre className={classes.rawRow}>{raw}</pre>
        </li>
      ))}
    </ul>
  );
}
