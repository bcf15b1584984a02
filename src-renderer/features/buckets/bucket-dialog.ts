import type { Bucket } from '../../../src-shared/contract/buckets.ts';

/** Which dialog of the bucket room is open. */
export type BucketDialog =
  | { readonly kind: 'allocate' }
  | { readonly kind: 'transfer'; readonly fromBucketId: number | null }
  | { readonly kind: 'cover'; readonly bucketId: number }
  | { readonly kind: 'edit'; readonly bucket: Bucket | null }
  | { readonly kind: 'delete'; readonly bucket: Bucket }
  | { readonly kind: 'arrange' };

export type OpenDialog = (dialog: BucketDialog) => void;
