import { Kbd, Text, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import type { Category } from '../../../src-shared/contract/categories.ts';
import type { ReviewCandidate } from '../../../src-shared/contract/review.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import classes from './review.module.css';

type CandidateListProps = {
  readonly candidates: readonly ReviewCandidate[];
  readonly onTake: (categoryId: number) => void;
};

/** The categories that may be right, the likeliest first, each with its key and its reason. */
export function CandidateList({ candidates, onTake }: CandidateListProps) {
  const { t } = useLingui();
  const { data: categories } = useQuery(orpc.categories.list.queryOptions());
  if (candidates.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Nothing is known about this payee yet. Choose a category once, and it is remembered.</Trans>
      </Text>
    );
  }
  return (
    <ol className={classes.candidates} aria-label={t`Proposed categories`}>
      {candidates.map((candidate, index) => (
        <li key={candidate.categoryId}>
          <CandidateButton
            candidate={candidate}
            place={index + 1}
            category={categories?.find(({ id }) => id === candidate.categoryId)}
            onTake={onTake}
          />
        </li>
      ))}
    </ol>
  );
}

type CandidateButtonProps = {
  readonly candidate: ReviewCandidate;
  readonly place: number;
  readonly category: Category | undefined;
  readonly onTake: (categoryId: number) => void;
};

function CandidateButton({ candidate, place, category, onTake }: CandidateButtonProps) {
  const { percent } = useFormat();
  const sure = percent(Math.round(candidate.confidence * 100));
  return (
    <UnstyledButton className={classes.candidate} onClick={() => onTake(candidate.categoryId)}>
      <Kbd size="xs" aria-hidden>
        {place}
      </Kbd>
      <span className={classes.category}>
        <CategoryBadge category={category} />
      </span>
      <Text component="span" size="xs" c="dimmed" className={classes.reason ?? ''}>
        {candidate.reason}
      </Text>
      <Text component="span" size="xs" className={classes.sure ?? ''}>
        {candidate.confidence > 0 && <Trans>{sure} sure</Trans>}
      </Text>
    </UnstyledButton>
  );
}
