import { errorRule } from '@resolution/contracts';
import { QueryClient } from '@tanstack/react-query';
import { readFailure } from './failure.ts';

const FRESH_FOR = 15_000;
const RETRIES = 2;

/** Worth asking again by itself: the server said so, or gave no answer. A 429 waits for the person instead. */
function mayRetry(error: unknown): boolean {
  const { code } = readFailure(error);
  if (code === 'unreachable') return true;
  return code !== 'too_many_requests' && errorRule(code).retry;
}

/** The cache of everything read from the server. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        retry: (count, error) => count < RETRIES && mayRetry(error),
        // A lost server is reported at once instead of being waited for in silence.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
