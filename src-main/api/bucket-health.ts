import type { BucketBalance } from '../database/buckets.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { bucketHealth } from '../engine/metrics.ts';
import type { BucketHealth } from '../engine/metrics.ts';

/** Returns how a bucket is doing, by the alert thresholds of the settings. */
export const healthOf = (reader: Reader, bucket: BucketBalance): BucketHealth => {
  const { livingBelow, emergencyBelow } = readSettings(reader).thresholds;
  const threshold = { living: livingBelow, emergency: emergencyBelow, none: null }[bucket.role ?? 'none'];
  return bucketHealth({ balance: bucket.balance, threshold, touched: bucket.touched });
};
