import { eq } from 'drizzle-orm';

import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

export type StoredAlert = typeof schema.alerts.$inferSelect;

/** Returns the alerts that held after the last change. */
export const storedAlerts = (reader: Reader): readonly StoredAlert[] => reader.db.select().from(schema.alerts).all();

/** Stores an alert that begins to hold. */
export const insertAlert = (writer: Writer, key: string, since: string): void => {
  writer.db.insert(schema.alerts).values({ key, since }).run();
};

/** Forgets an alert whose condition ended, with its dismissal. */
export const deleteAlert = (writer: Writer, key: string): void => {
  writer.db.delete(schema.alerts).where(eq(schema.alerts.key, key)).run();
};

/** Marks an alert as dismissed or not. */
export const setDismissed = (writer: Writer, key: string, dismissed: boolean): void => {
  writer.db.update(schema.alerts).set({ dismissed }).where(eq(schema.alerts.key, key)).run();
};
