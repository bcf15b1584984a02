import type { Command } from 'commander';

import { action } from './run.ts';

/** `undo`, `redo` and `journal`. */
export const addJournalCommands = (program: Command): void => {
  program
    .command('undo')
    .description('take the newest change back')
    .action(
      action(async ({ api }) => {
        const { label } = await api.journal.undo();
        return { json: { undone: label }, text: `Undone: ${label}` };
      }),
    );
  program
    .command('redo')
    .description('carry out again what was undone last')
    .action(
      action(async ({ api }) => {
        const { label } = await api.journal.redo();
        return { json: { redone: label }, text: `Redone: ${label}` };
      }),
    );
  program
    .command('journal')
    .description('list the changes, newest first, and check that none was tampered with')
    .action(
      action(async ({ api }) => {
        const [entries, { commands, intact, brokenAt }] = [await api.journal.list({}), await api.journal.verify()];
        const lines = entries.map(
          (entry) => `${entry.at}  ${entry.kind === 'do' ? '' : `${entry.kind}: `}${entry.label}`,
        );
        const verdict = intact
          ? `All ${commands} changes are intact.`
          : `The journal was tampered with at change ${brokenAt}.`;
        return { json: { entries, commands, intact, broken_at: brokenAt }, text: [...lines, verdict].join('\n') };
      }),
    );
};
