import { createRouter } from '@tanstack/react-router';
import { PageFailure } from './page-failure.tsx';
import { routeTree } from './routes.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';

export const router = createRouter({
  routeTree,
  // Of the screen alone: what is around it stays.
  defaultErrorComponent: PageFailure,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
