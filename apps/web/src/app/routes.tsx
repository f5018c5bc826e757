import type { User } from '@resolution/contracts';
import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  stripSearchParams,
  type ValidatorAdapter,
} from '@tanstack/react-router';
import { readKnowledgeSearch } from '../features/knowledge/search-params.ts';
import { LEARNING_DEFAULTS, readLearningSearch } from '../features/learning/search-params.ts';
import { safeReturnPath } from '../features/session/return-path.ts';
import { homeOf, isAgent, isTier3 } from '../features/session/user.ts';
import {
  MY_TICKETS_DEFAULTS,
  QUEUE_DEFAULTS,
  readMyTicketsSearch,
  readQueueSearch,
} from '../features/tickets/filters.ts';
import { readFailure } from './failure.ts';
import { NotFound } from './not-found.tsx';
import { PageFailure } from './page-failure.tsx';
import { searchReader, textUpTo } from './search-values.ts';
import { signedIn } from './signed-in.ts';

const loadShell = () => import('./shell.tsx');

/** The person who is signed in, or null. Whoever never signed in is not asked for, nor is the way to ask loaded. */
async function loadUser(): Promise<User | null> {
  if (!signedIn.get()) return null;
  // Already on its way while the server is asked who it is; where it does not come, its route says so.
  loadShell().catch(() => undefined);
  const { whoIsIn } = await import('../features/session/calls.ts');
  try {
    return await whoIsIn();
  } catch (error) {
    const { code } = readFailure(error);
    if (code !== 'unauthenticated' && code !== 'session_ended') throw error;
    signedIn.set(false);
    return null;
  }
}

const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: PageFailure,
  notFoundComponent: NotFound,
});

/** Ties a reader to a route; links may leave out whatever it gives a default or may miss. */
function searchOf<T extends object>(
  parse: (search: Readonly<Record<string, unknown>>) => T,
): ValidatorAdapter<Partial<T>, T> {
  return { types: { input: {}, output: {} as T }, parse: (search) => parse(search as Record<string, unknown>) };
}

/** Where to go after signing in. */
const readReturnSearch = searchReader({ next: textUpTo(2000) });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: searchOf(readReturnSearch),
  beforeLoad: async ({ search }) => {
    const user = await loadUser();
    if (user) throw redirect({ href: safeReturnPath(search.next) ?? homeOf(user) });
  },
  component: lazyRouteComponent(() => import('../features/session/sign-in.tsx'), 'SignIn'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: searchOf(readReturnSearch),
  component: lazyRouteComponent(() => import('../features/session/register.tsx'), 'Register'),
});

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ location }) => {
    const user = await loadUser();
    if (!user) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { user };
  },
  component: lazyRouteComponent(loadShell, 'SignedIn'),
});

const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.user) });
  },
});

const uploadRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/upload',
  component: lazyRouteComponent(() => import('../features/imports/upload-screen.tsx'), 'UploadScreen'),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('../features/imports/import-screen.tsx'), 'ImportScreen'),
});

const myTicketsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tickets',
  validateSearch: searchOf(readMyTicketsSearch),
  search: { middlewares: [stripSearchParams(MY_TICKETS_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (isAgent(context.user)) throw redirect({ to: '/queue' });
  },
  component: lazyRouteComponent(() => import('../features/tickets/my-tickets-screen.tsx'), 'MyTicketsScreen'),
});

const queueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/queue',
  validateSearch: searchOf(readQueueSearch),
  search: { middlewares: [stripSearchParams(QUEUE_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (!isAgent(context.user)) throw redirect({ to: '/tickets' });
  },
  component: lazyRouteComponent(() => import('../features/tickets/queue-screen.tsx'), 'QueueScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tickets/$id',
  validateSearch: searchOf(searchReader({ source: textUpTo(40) })),
  component: lazyRouteComponent(() => import('../features/tickets/case-screen.tsx'), 'CaseScreen'),
});

const knowledgeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge',
  validateSearch: searchOf(readKnowledgeSearch),
  component: lazyRouteComponent(() => import('../features/knowledge/knowledge-screen.tsx'), 'KnowledgeScreen'),
});

const entryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge/$id',
  component: lazyRouteComponent(() => import('../features/knowledge/entry-screen.tsx'), 'EntryScreen'),
});

/** Behind the sign-in, for agents alone. */
const agentsOnly = ({ context }: { readonly context: { readonly user: User } }) => {
  if (!isAgent(context.user)) throw redirect({ to: homeOf(context.user) });
};

const historyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge/$id/history',
  beforeLoad: agentsOnly,
  component: lazyRouteComponent(() => import('../features/learning/history-screen.tsx'), 'HistoryScreen'),
});

const learningRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/learning',
  validateSearch: searchOf(readLearningSearch),
  search: { middlewares: [stripSearchParams(LEARNING_DEFAULTS)] },
  beforeLoad: agentsOnly,
  component: lazyRouteComponent(() => import('../features/learning/learning-screen.tsx'), 'LearningScreen'),
});

const gapRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/learning/$id',
  beforeLoad: agentsOnly,
  component: lazyRouteComponent(() => import('../features/learning/gap-screen.tsx'), 'GapScreen'),
});

const agentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/agents',
  beforeLoad: ({ context }) => {
    if (!isTier3(context.user)) throw redirect({ to: homeOf(context.user) });
  },
  component: lazyRouteComponent(() => import('../features/agents/agents-screen.tsx'), 'AgentsScreen'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  registerRoute,
  appRoute.addChildren([
    homeRoute,
    uploadRoute,
    importRoute,
    myTicketsRoute,
    queueRoute,
    caseRoute,
    knowledgeRoute,
    entryRoute,
    historyRoute,
    learningRoute,
    gapRoute,
    agentsRoute,
  ]),
]);
