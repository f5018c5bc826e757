import type { ImportProgress } from '@resolution/contracts';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { useRefreshTickets } from '../tickets/use-refresh-tickets.ts';
import { isGoingOn } from './import-state.tsx';

/** Milliseconds between looks while the live stream is away. */
const LOOK_EVERY = 3000;

/** An import as it is now, live while it goes on; by asking now and then where the stream does not come through. */
export function useProgress(importId: string) {
  const [live, setLive] = useState<ImportProgress | null>(null);
  const [streamLost, setStreamLost] = useState(false);
  const utils = api.useUtils();
  const refreshTickets = useRefreshTickets();
  const query = api.imports.byId.useQuery(
    { import_id: importId },
    { refetchInterval: ({ state }) => (streamLost && state.data && isGoingOn(state.data.status) ? LOOK_EVERY : false) },
  );
  api.imports.progress.useSubscription(
    { import_id: importId },
    {
      enabled: query.data !== undefined && isGoingOn(query.data.status),
      onStarted: () => setStreamLost(false),
      onData: (progress) => {
        setLive(progress);
        if (isGoingOn(progress.status)) return;
        void utils.imports.invalidate();
        void refreshTickets();
      },
      onError: () => setStreamLost(true),
    },
  );
  const current = live?.import_id === importId ? live : null;
  // Whichever of the two is further on.
  const progress =
    current && query.data && current.done >= query.data.done && isGoingOn(query.data.status) ? current : query.data;
  return { progress, error: query.error, retry: () => void query.refetch() };
}
