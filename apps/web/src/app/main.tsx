import './without-eval.ts';
import './theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { api, apiClient } from './api.ts';
import { queryClient, router } from './router.ts';
import { listenForShortcuts } from './shortcuts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

listenForShortcuts();
createRoot(root).render(
  <StrictMode>
    <api.Provider client={apiClient} queryClient={queryClient}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </api.Provider>
  </StrictMode>,
);
