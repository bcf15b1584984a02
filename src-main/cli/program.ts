import { Command } from 'commander';

import { addAccountCommands } from './accounts.ts';
import { addAlertCommands } from './alerts.ts';
import { addBucketCommands } from './buckets.ts';
import { addCategorizeCommands } from './categorize.ts';
import { addForecastCommands } from './forecast.ts';
import { addPastImportCommands } from './imports-past.ts';
import { addImportCommands } from './imports.ts';
import { addJournalCommands } from './journal.ts';
import { addMonthCommands } from './months.ts';
import { addOverviewCommands } from './overview.ts';
import { addPayeeCommands } from './payees.ts';
import { addReceiptCommands } from './receipt.ts';
import { addReconcileCommands } from './reconcile.ts';
import { addReportCommands } from './reports.ts';
import { addRuleCommands } from './rules.ts';
import { addSampleCommands } from './sample.ts';
import { version } from './version.ts';
import { addServeCommand } from './serve.ts';
import { addSettingsCommands } from './settings.ts';
import { addTransactionCommands } from './transactions.ts';

const ROOMS = [
  addSettingsCommands,
  addTransactionCommands,
  addAccountCommands,
  addReconcileCommands,
  addBucketCommands,
  addOverviewCommands,
  addAlertCommands,
  addMonthCommands,
  addForecastCommands,
  addImportCommands,
  addPastImportCommands,
  addReceiptCommands,
  addReportCommands,
  addCategorizeCommands,
  addRuleCommands,
  addPayeeCommands,
  addJournalCommands,
  addSampleCommands,
  addServeCommand,
];

/** Every subcommand throws instead of ending the process, so that one place decides on the exit code. */
const neverExit = (command: Command): void => {
  command.exitOverride();
  for (const child of command.commands) neverExit(child);
};

/** Builds the command line: the router's procedures as commands. */
export const program = (): Command => {
  const root = new Command('pecunia')
    .version(version())
    .description('Your budget on the command line, with the same rules as in the app.')
    .option('--vault <file>', 'the vault to work on; made when it is absent')
    .option('--json', 'answer with exactly one JSON document')
    .option('--today <day>', 'the day that counts as today, YYYY-MM-DD')
    .showHelpAfterError('(pecunia --help lists what can be asked)');
  for (const add of ROOMS) add(root);
  neverExit(root);
  return root;
};
