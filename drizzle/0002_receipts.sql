CREATE TABLE `receipt_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`mime` text NOT NULL,
	`content` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `receipt_files_sha256_unique` ON `receipt_files` (`sha256`);--> statement-breakpoint
CREATE TABLE `receipt_payees` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`payee_id` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `receipt_payees_key_unique` ON `receipt_payees` (`key`);--> statement-breakpoint
CREATE TABLE `receipt_readings` (
	`file_id` integer NOT NULL,
	`part` integer NOT NULL,
	`status` text NOT NULL,
	`problem` text,
	`width` integer DEFAULT 0 NOT NULL,
	`height` integer DEFAULT 0 NOT NULL,
	`turn` integer DEFAULT 0 NOT NULL,
	`merchant` text,
	`date` text,
	`total` integer,
	`currency` text,
	`tax` integer,
	`doubtful` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`thumbnail` blob,
	`reading` text DEFAULT '' NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`file_id`, `part`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `receipt_readings_open` ON `receipt_readings` (`status`) WHERE status in ('waiting', 'reading');--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` integer PRIMARY KEY NOT NULL,
	`file_id` integer NOT NULL,
	`part` integer NOT NULL,
	`edits` text DEFAULT '' NOT NULL,
	`confirmed_at` integer,
	`transaction_id` integer,
	`added_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `receipts_by_file` ON `receipts` (`file_id`,`part`);--> statement-breakpoint
CREATE INDEX `receipts_by_transaction` ON `receipts` (`transaction_id`) WHERE transaction_id is not null;