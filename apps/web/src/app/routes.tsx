import type { User } from '@resolution/contracts';
import {
  createRootRoute,
  createRoute,
  Outlet,
  redirect,
  stripSearchParams,
  type ValidatorAdapter,
} from '@tanstack/react-router';
import { readKnowledgeSearch } from '../features/knowledge/search-params.ts';
import { LEARNING_DEFAULTS, readLearningSearch } from '../features/learning/search-params.ts';
import { readUsageSearch, USAGE_DEFAULTS } from '../features/models/search-params.ts';
import { safeReturnPath } from '../features/session/return-path.ts';
import { homeOf, isAgent, isTier3 } from '../features/session/user.ts';
import {
  MY_TICKETS_DEFAULTS,
  QUEUE_DEFAULTS,
  readMyTicketsSearch,
  readQueueSearch,
} from '../features/tickets/filters.ts';
import { late } from '../ui/late.tsx';
import { readFailure } from './failure.ts';
import { NotFound } from './not-found.tsx';
import { PageFailure } from './page-failure.tsx';
import { searchReader, textUpTo } from './search-values.ts';
import { signedIn } from './signed-in.ts';

const Shell = late(() => import('./shell.tsx').then((part) => part.SignedIn));

/** The person who is signed in, or null. Whoever never signed in is not asked for, nor is the way to ask loaded. */
async function loadUser(): Promise<User | null> {
  if (!signedIn.get()) return null;
  // Already on its way while the server is asked who it is.
  void Shell.preload();
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
  component: late(() => import('../features/session/sign-in.tsx').then((part) => part.SignIn)),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: searchOf(readReturnSearch),
  component: late(() => import('../features/session/register.tsx').then((part) => part.Register)),
});

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ location }) => {
    const user = await loadUser();
    if (!user) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { user };
  },
  component: Shell,
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
  component: late(() => import('../features/imports/upload-screen.tsx').then((part) => part.UploadScreen)),
});

const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/$importId',
  component: late(() => import('../features/imports/import-screen.tsx').then((part) => part.ImportScreen)),
});

const myTicketsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tickets',
  validateSearch: searchOf(readMyTicketsSearch),
  search: { middlewares: [stripSearchParams(MY_TICKETS_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (isAgent(context.user)) throw redirect({ to: '/queue' });
  },
  component: late(() => import('../features/tickets/my-tickets-screen.tsx').then((part) => part.MyTicketsScreen)),
});

const queueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/queue',
  validateSearch: searchOf(readQueueSearch),
  search: { middlewares: [stripSearchParams(QUEUE_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (!isAgent(context.user)) throw redirect({ to: '/tickets' });
  },
  component: late(() => import('../features/tickets/queue-screen.tsx').then((part) => part.QueueScreen)),
});

const caseRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tickets/$id',
  validateSearch: searchOf(searchReader({ source: textUpTo(40) })),
  component: late(() => import('../features/tickets/case-screen.tsx').then((part) => part.CaseScreen)),
});

const knowledgeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge',
  validateSearch: searchOf(readKnowledgeSearch),
  component: late(() => import('../features/knowledge/knowledge-screen.tsx').then((part) => part.KnowledgeScreen)),
});

const entryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge/$id',
  component: late(() => import('../features/knowledge/entry-screen.tsx').then((part) => part.EntryScreen)),
});

/** Behind the sign-in, for agents alone. */
const agentsOnly = ({ context }: { readonly context: { readonly user: User } }) => {
  if (!isAgent(context.user)) throw redirect({ to: homeOf(context.user) });
};

const historyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge/$id/history',
  beforeLoad: agentsOnly,
  component: late(() => import('../features/learning/history-screen.tsx').then((part) => part.HistoryScreen)),
});

const learningRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/learning',
  validateSearch: searchOf(readLearningSearch),
  search: { middlewares: [stripSearchParams(LEARNING_DEFAULTS)] },
  beforeLoad: agentsOnly,
  component: late(() => import('../features/learning/learning-screen.tsx').then((part) => part.LearningScreen)),
});

const gapRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/learning/$id',
  beforeLoad: agentsOnly,
  component: late(() => import('../features/learning/gap-screen.tsx').then((part) => part.GapScreen)),
});

const agentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/agents',
  validateSearch: searchOf(readUsageSearch),
  search: { middlewares: [stripSearchParams(USAGE_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (!isTier3(context.user)) throw redirect({ to: homeOf(context.user) });
  },
  component: late(() => import('../features/agents/agents-screen.tsx').then((part) => part.AgentsScreen)),
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
