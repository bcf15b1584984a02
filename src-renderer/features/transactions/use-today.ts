import { useQuery } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';

/** The day that the app counts as today. */
export function useToday(): string {
  const { data } = useQuery(orpc.app.info.queryOptions());
  // The shell reads it before any screen is there.
  return data?.today ?? '';
}
