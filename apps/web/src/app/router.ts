import { createRouter } from '@tanstack/react-router';
import { PageFailure } from './page-failure.tsx';
import { routeTree } from './routes.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';
import { signedIn } from './signed-in.ts';

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

/**
 * Sends for the parts of the page that is opened while the server is still asked who is there; by itself the router asks
 * for a screen only after that. Whoever is not signed in sees another page first.
 */
export function preloadOpenedPage(): void {
  if (!signedIn.get()) return;
  // First of all, for everything else waits for the answer. That it does not come is told where it is needed.
  void import('../features/session/calls.ts').catch(() => undefined);
  const [matchedRoutes] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const { options } of matchedRoutes) void options.component?.preload?.();
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
