import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, apiClient } from './api.ts';
import { queryClient } from './data.ts';

/** Gives the screens inside their way to the server. */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  return (
    <api.Provider client={apiClient} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </api.Provider>
  );
}
