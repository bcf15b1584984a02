import { insertBucketEntry } from '../database/allocations.ts';
import { bucketBalances } from '../database/buckets.ts';
import type { Reader, Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { proposeCover, proposeCoverOf } from '../engine/covering.ts';
import type { CoverProposal, CoverQuestion } from '../engine/covering.ts';

const questionOf = (reader: Reader): CoverQuestion => ({
  balances: bucketBalances(reader).map(({ id, balance }) => ({ bucketId: id, balance })),
  order: readSettings(reader).coverOrder,
});

/** Returns what would cover every bucket below zero now. */
export const coverProposals = (reader: Reader): readonly CoverProposal[] => proposeCover(questionOf(reader));

/** Returns what would cover one bucket now; null when it is not below zero. */
export const coverProposalOf = (reader: Reader, bucketId: number): CoverProposal | null =>
  proposeCoverOf(bucketId, questionOf(reader));

/** Carries out the transfers of a proposal. */
export const applyCover = (writer: Writer, { bucketId, from }: CoverProposal, date: string): void => {
  for (const part of from) {
    const common = { type: 'cover', date, description: '' } as const;
    insertBucketEntry(writer, { ...common, bucketId: part.bucketId, amount: -part.amount });
    insertBucketEntry(writer, { ...common, bucketId, amount: part.amount });
  }
};

/** Covers every bucket below zero when the user wants that to happen by itself. */
export const coverAutomatically = (writer: Writer, today: string): void => {
  if (!readSettings(writer).autoCover) return;
  for (const proposal of coverProposals(writer)) applyCover(writer, proposal, today);
};
