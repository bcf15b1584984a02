import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

import type { UndoRedo } from './use-undo.ts';
import { usePaletteCommands } from './use-palette-commands.tsx';
import type { PaletteEntry } from './use-palette-commands.tsx';
import { usePaletteHits } from './use-palette-hits.tsx';

/** The command palette: go anywhere, do anything, search everything. */
export function Palette({ undoRedo }: { readonly undoRedo: UndoRedo }) {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const [search] = useDebouncedValue(query.trim(), 120);
  const commands = usePaletteCommands(undoRedo).filter((entry) =>
    entry.label.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const hits = usePaletteHits(search);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={420}
      shortcut="mod + K"
      tagsToIgnore={[]}
      attributes={{ content: { 'aria-label': t`Search and commands` } }}
    >
      <Spotlight.Search
        placeholder={t`Search payees and transactions, or type a command`}
        leftSection={<IconSearch size={18} />}
        aria-label={t`Search and commands`}
      />
      <Spotlight.ActionsList>
        {commands.length > 0 ? <Entries label={t`Commands`} entries={commands} /> : null}
        {hits.length > 0 ? <Entries label={t`Found`} entries={hits} /> : null}
        {commands.length + hits.length === 0 ? (
          <Spotlight.Empty>{t`Nothing found. Try a payee's name.`}</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Entries({ label, entries }: { readonly label: string; readonly entries: readonly PaletteEntry[] }) {
  return (
    <Spotlight.ActionsGroup label={label}>
      {entries.map(({ key, label: name, description, icon: Icon, run }) => (
        <Spotlight.Action
          key={key}
          label={name}
          {...(description !== undefined && { description })}
          leftSection={<Icon size={19} stroke={1.7} aria-hidden />}
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
