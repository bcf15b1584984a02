import type { IsoDate } from '../../../src-shared/date.ts';

/** The years that a ZIP can write. */
const FIRST_DAY: IsoDate = '1980-01-01';
const LAST_DAY: IsoDate = '2107-12-31';

/** Returns a day at midnight as a ZIP writes it (MS-DOS date and time, time in the lower half). */
const dosDay = (date: IsoDate): number => {
  const day = date < FIRST_DAY ? FIRST_DAY : date > LAST_DAY ? LAST_DAY : date;
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return (((year - 1980) << 25) | (month << 21) | (dayOfMonth << 16)) >>> 0;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/** Where things lie in the end record, an entry of the directory and a local header (PKWARE APPNOTE 4.3). */
const END = { count: 10, directory: 16 };
const ENTRY = { time: 12, nameLength: 28, extraLength: 30, commentLength: 32, local: 42 };
const LOCAL_TIME = 10;

/** Sets the date of every file in a ZIP, in place, so that the same files give the same bytes; a ZIP without a comment is expected. */
export const datedZip = (bytes: Uint8Array, date: IsoDate): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) throw new Error('The end of the ZIP was not found.');
  const time = dosDay(date);
  let entry = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== ENTRY_SIGNATURE) throw new Error('The directory of the ZIP is damaged.');
    view.setUint32(entry + ENTRY.time, time, true);
    view.setUint32(view.getUint32(entry + ENTRY.local, true) + LOCAL_TIME, time, true);
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength];
    entry += ENTRY_SIZE + lengths.reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return bytes;
};
