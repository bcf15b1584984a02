CREATE TABLE `account_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`number` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_numbers_number_unique` ON `account_numbers` (`number`);--> statement-breakpoint
CREATE TABLE `payee_aliases` (
	`id` integer PRIMARY KEY NOT NULL,
	`payee_id` integer NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`payee_id`) REFERENCES `payees`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `payee_aliases_folded_unique` ON `payee_aliases` (`folded`);--> statement-breakpoint
CREATE TABLE `reconciliations` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`date` text NOT NULL,
	`balance` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `reconciliations_by_account` ON `reconciliations` (`account_id`,`date`);--> statement-breakpoint
CREATE TABLE `stated_balances` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`import_id` integer,
	`date` text NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `stated_balances_by_account` ON `stated_balances` (`account_id`,`date`);--> statement-breakpoint
CREATE TABLE `import_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`content` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `import_files_sha256_unique` ON `import_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `learned` (
	`name` text PRIMARY KEY NOT NULL,
	`command_id` integer NOT NULL,
	`content` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_rules` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`match` text NOT NULL,
	`conditions` text NOT NULL,
	`actions` text NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_rules`(`id`, `position`, `match`, `conditions`, `actions`)
SELECT `id`, `id`, 'all',
	json_array(json_object('field', `field`, 'match', `match`, 'value', `value`)),
	json_array(json_object('kind', 'category', 'categoryId', `category_id`))
FROM `rules`;--> statement-breakpoint
DROP TABLE `rules`;--> statement-breakpoint
ALTER TABLE `__new_rules` RENAME TO `rules`;--> statement-breakpoint
ALTER TABLE `imports` ADD `file_id` integer;--> statement-breakpoint
ALTER TABLE `imports` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `transactions` ADD `tags` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `transactions` ADD `reconciliation_id` integer REFERENCES reconciliations(id);--> statement-breakpoint
CREATE INDEX `transactions_by_import` ON `transactions` (`import_id`) WHERE import_id is not null;--> statement-breakpoint
CREATE INDEX `transactions_by_reconciliation` ON `transactions` (`reconciliation_id`) WHERE reconciliation_id is not null;