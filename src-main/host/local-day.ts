import type { IsoDate } from '../../src-shared/date.ts';

/** Returns the calendar day where the user is, which is not always the day in UTC. */
export const localDay = (time: Date): IsoDate => {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};
