CREATE TABLE `account_sums` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`balance` integer NOT NULL,
	`money_in` integer NOT NULL,
	`money_out` integer NOT NULL,
	`count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`currency` text NOT NULL,
	`on_budget` integer DEFAULT false NOT NULL,
	`closed` integer DEFAULT false NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`since` text NOT NULL,
	`dismissed` integer DEFAULT false NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_key_unique` ON `alerts` (`key`);--> statement-breakpoint
CREATE TABLE `allocations` (
	`id` integer PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`amount` integer NOT NULL,
	`description` text NOT NULL,
	`strategy_id` integer,
	`transaction_id` integer,
	`automatic` integer DEFAULT false NOT NULL,
	`command_id` integer NOT NULL,
	FOREIGN KEY (`transaction_id`) REFERENCES `transactions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `allocations_by_transaction` ON `allocations` (`transaction_id`);--> statement-breakpoint
CREATE TABLE `bucket_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`bucket_id` integer NOT NULL,
	`date` text NOT NULL,
	`amount` integer NOT NULL,
	`type` text NOT NULL,
	`allocation_id` integer,
	`description` text NOT NULL,
	`command_id` integer NOT NULL,
	FOREIGN KEY (`bucket_id`) REFERENCES `buckets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`allocation_id`) REFERENCES `allocations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `bucket_entries_by_bucket` ON `bucket_entries` (`bucket_id`,`command_id`,`date`);--> statement-breakpoint
CREATE INDEX `bucket_entries_by_allocation` ON `bucket_entries` (`allocation_id`);--> statement-breakpoint
CREATE TABLE `bucket_sums` (
	`bucket_id` integer PRIMARY KEY NOT NULL,
	`allocated` integer NOT NULL,
	`spent` integer NOT NULL,
	`count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `buckets` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL,
	`icon` text NOT NULL,
	`position` integer NOT NULL,
	`archived` integer DEFAULT false NOT NULL,
	`role` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`colour` text NOT NULL,
	`icon` text NOT NULL,
	`bucket_id` integer,
	`rollover` integer DEFAULT false NOT NULL,
	`tax_relevant` integer DEFAULT false NOT NULL,
	`archived` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`bucket_id`) REFERENCES `buckets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `category_budgets` (
	`id` integer PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`category_id` integer NOT NULL,
	`amount` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `category_budgets_by_month` ON `category_budgets` (`month`,`category_id`);--> statement-breakpoint
CREATE TABLE `category_sums` (
	`category_id` integer NOT NULL,
	`flow` integer NOT NULL,
	`amount` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`category_id`, `flow`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`command_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` integer,
	`before` text,
	`after` text,
	`batch` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `changes_by_command` ON `changes` (`command_id`,`id`);--> statement-breakpoint
CREATE TABLE `commands` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`label` text NOT NULL,
	`at` text NOT NULL,
	`member` text NOT NULL,
	`target_id` integer,
	`changed_rows` integer NOT NULL,
	`hash` text NOT NULL,
	`state` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `commands_by_state` ON `commands` (`state`,`kind`,`id`);--> statement-breakpoint
CREATE TABLE `day_sums` (
	`date` text NOT NULL,
	`category_id` integer NOT NULL,
	`flow` integer NOT NULL,
	`amount` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`date`, `category_id`, `flow`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`encoding` text NOT NULL,
	`answers` text NOT NULL,
	`at` integer NOT NULL,
	`imported` integer NOT NULL,
	`duplicates` integer NOT NULL,
	`failed` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `journal_context` (
	`id` integer PRIMARY KEY NOT NULL,
	`command_id` integer,
	`mode` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `payees` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `payees_by_name` ON `payees` (`folded`);--> statement-breakpoint
CREATE TABLE `rules` (
	`id` integer PRIMARY KEY NOT NULL,
	`field` text NOT NULL,
	`match` text NOT NULL,
	`value` text NOT NULL,
	`category_id` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_key_unique` ON `settings` (`key`);--> statement-breakpoint
CREATE TABLE `strategies` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`built_in` integer DEFAULT false NOT NULL,
	`shares` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `transactions` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`date` text NOT NULL,
	`amount` integer NOT NULL,
	`payee_id` integer,
	`payee_text` text DEFAULT '' NOT NULL,
	`category_id` integer,
	`category_reason` text DEFAULT '' NOT NULL,
	`bucket_id` integer,
	`chosen_bucket_id` integer,
	`flow` integer NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`import_id` integer,
	`bank_id` text,
	`bank_date` text,
	`bank_amount` integer,
	`transfer_id` integer,
	`parent_id` integer,
	`is_split` integer DEFAULT false NOT NULL,
	`command_id` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payee_id`) REFERENCES `payees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bucket_id`) REFERENCES `buckets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_bucket_id`) REFERENCES `buckets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `transactions_by_date` ON `transactions` (`date`,`id`,`parent_id`);--> statement-breakpoint
CREATE INDEX `transactions_by_account` ON `transactions` (`account_id`,`date`) WHERE parent_id is null;--> statement-breakpoint
CREATE INDEX `transactions_by_category` ON `transactions` (`category_id`,`date`);--> statement-breakpoint
CREATE INDEX `transactions_by_bucket` ON `transactions` (`bucket_id`,`command_id`,`date`) WHERE bucket_id is not null;--> statement-breakpoint
CREATE INDEX `transactions_by_payee` ON `transactions` (`payee_id`,`date`);--> statement-breakpoint
CREATE INDEX `transactions_filed_by_user` ON `transactions` (`payee_id`,`category_id`) WHERE category_reason = '' and category_id is not null and is_split = 0;--> statement-breakpoint
CREATE INDEX `transactions_by_bank_date` ON `transactions` (`account_id`,`bank_date`) WHERE bank_date is not null;--> statement-breakpoint
CREATE INDEX `transactions_by_parent` ON `transactions` (`parent_id`) WHERE parent_id is not null;--> statement-breakpoint
CREATE VIRTUAL TABLE `notes_index` USING fts5(`notes`, content='', contentless_delete=1, detail='none', prefix='2 3', tokenize="unicode61 remove_diacritics 2");
