CREATE TABLE `report_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`schedule_id` integer NOT NULL,
	`report_name` text NOT NULL,
	`due_date` text NOT NULL,
	`at` text NOT NULL,
	`tried_on` text NOT NULL,
	`status` text NOT NULL,
	`files` text DEFAULT '[]' NOT NULL,
	`message` text DEFAULT '' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_runs_by_due` ON `report_runs` (`schedule_id`,`due_date`);--> statement-breakpoint
CREATE TABLE `report_schedules` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`rule` text NOT NULL,
	`start_date` text NOT NULL,
	`folder` text NOT NULL,
	`formats` text NOT NULL,
	`paper` text NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`request` text NOT NULL,
	`pinned` integer DEFAULT false NOT NULL,
	`position` integer NOT NULL
) STRICT;
