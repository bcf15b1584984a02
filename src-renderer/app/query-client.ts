import { QueryClient } from '@tanstack/react-query';

// The app is on this machine: being offline must not pause anything, and a failure does not heal by asking again.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: 60_000 },
    mutations: { networkMode: 'always', retry: false },
  },
});
