import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { isMonth, monthOf } from '../../../src-shared/month.ts';
import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';

export type ShownMonth = {
  /** Null until the app has said which day is today. */
  readonly month: Month | null;
  readonly today: string | null;
  readonly show: (month: Month) => void;
};

/** The month in the address, today's without one. */
export function useMonth(): ShownMonth {
  const asked: unknown = useSearch({
    strict: false,
    select: (search: Readonly<Record<string, unknown>>) => search['month'],
  });
  const today = useQuery(orpc.app.info.queryOptions()).data?.today ?? null;
  const navigate = useNavigate();
  const month = typeof asked === 'string' && isMonth(asked) ? asked : today && monthOf(today);
  return { month, today, show: (picked) => void navigate({ to: '.', search: { month: picked } }) };
}
