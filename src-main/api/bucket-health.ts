import type { BucketBalance } from '../database/buckets.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { bucketHealth } from '../engine/metrics.ts';
import type { BucketHealth } from '../engine/metrics.ts';
import { EMERGENCY_BUCKET, LIVING_BUCKET } from './alert-state.ts';

/** Returns how a bucket is doing, by the alert thresholds of the settings. */
export const healthOf = (reader: Reader, bucket: BucketBalance): BucketHealth => {
  const { livingBelow, emergencyBelow } = readSettings(reader).thresholds;
  const threshold = bucket.id === LIVING_BUCKET ? livingBelow : bucket.id === EMERGENCY_BUCKET ? emergencyBelow : null;
  return bucketHealth({ balance: bucket.balance, threshold, touched: bucket.touched });
};
