import type { TicketChange } from '@resolution/contracts';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { getQueryKey } from '@trpc/react-query';
import { useCallback } from 'react';
import { api } from '../../app/api.ts';
import { type TicketPages, withChange } from './ticket-pages.ts';

/** A list of more pages is not read again page by page: with all of 10,000 tickets that would be a hundred requests. */
const PAGES_READ_AGAIN = 3;

const pagesOf = (query: Query) => (query.state.data as TicketPages | undefined)?.pages ?? [];

/**
 * Brings what is shown of tickets up to date after changes. Short lists are read again. A long one keeps its place: on
 * the screen it takes over what the change says, behind it is cut to its beginning.
 */
export function useRefreshTickets(): (changes?: readonly TicketChange[]) => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    async (changes = []) => {
      const lists = getQueryKey(api.tickets.list, undefined, 'infinite');
      for (const query of queryClient.getQueryCache().findAll({ queryKey: lists })) {
        if (pagesOf(query).length <= PAGES_READ_AGAIN) continue;
        queryClient.setQueryData<TicketPages>(query.queryKey, (data) => {
          if (!data) return data;
          if (query.isActive()) return changes.reduce(withChange, data);
          return {
            pages: data.pages.slice(0, PAGES_READ_AGAIN),
            pageParams: data.pageParams.slice(0, PAGES_READ_AGAIN),
          };
        });
      }
      await queryClient.invalidateQueries({
        queryKey: getQueryKey(api.tickets),
        predicate: (query) => pagesOf(query).length <= PAGES_READ_AGAIN,
      });
    },
    [queryClient],
  );
}
