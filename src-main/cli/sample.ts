import type { Command } from 'commander';

import { action } from './run.ts';

/** `sample`. */
export const addSampleCommands = (program: Command): void => {
  program
    .command('sample')
    .description('fill an empty vault with the last fourteen months of a made-up household')
    .action(
      action(async ({ api }) => {
        const { transactions } = await api.sample.load();
        return { json: { transactions }, text: `Added ${transactions} transactions of a made-up household.` };
      }),
    );
};
