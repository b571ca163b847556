import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api-error'

/** What was read stays fresh for 30 s. Only a server that is away is asked again: any other error would come back the same. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof ApiError && error.code === 'UNAVAILABLE' && failures < 2,
      retryDelay: (failures) => 400 * 2 ** failures,
      // The browser's own guess of being offline is no reason not to ask a server on the same machine.
      networkMode: 'always',
    },
  },
})
