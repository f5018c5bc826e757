import type { AppRouter } from '@resolution/api';
import type { User } from '@resolution/contracts';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  stripSearchParams,
} from '@tanstack/react-router';
import type { createTRPCQueryUtils } from '@trpc/react-query';
import { z } from 'zod';
import { knowledgeSearchSchema } from '../features/knowledge/search-params.ts';
import { LEARNING_DEFAULTS, learningSearchSchema } from '../features/learning/search-params.ts';
import { safeReturnPath } from '../features/session/return-path.ts';
import { homeOf, isAgent, isTier3 } from '../features/session/user.ts';
import {
  MY_TICKETS_DEFAULTS,
  myTicketsSearchSchema,
  QUEUE_DEFAULTS,
  queueSearchSchema,
} from '../features/tickets/filters.ts';
import { readFailure } from './failure.ts';
import { NotFound } from './not-found.tsx';
import { PageFailure } from './page-failure.tsx';
import { signedIn } from './signed-in.ts';

export interface RouterContext {
  readonly queryClient: QueryClient;
  readonly utils: ReturnType<typeof createTRPCQueryUtils<AppRouter>>;
}

/** The person who is signed in, or null. */
async function loadUser(context: RouterContext): Promise<User | null> {
  if (!signedIn.get()) return null;
  try {
    const { user } = await context.utils.session.me.ensureData(undefined, { staleTime: Number.POSITIVE_INFINITY });
    return user;
  } catch (error) {
    const { code } = readFailure(error);
    if (code !== 'unauthenticated' && code !== 'session_ended') throw error;
    signedIn.set(false);
    return null;
  }
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: PageFailure,
  notFoundComponent: NotFound,
});

const returnSearchSchema = z.object({ next: z.string().optional().catch(undefined) });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: returnSearchSchema,
  beforeLoad: async ({ context, search }) => {
    const user = await loadUser(context);
    if (user) throw redirect({ href: safeReturnPath(search.next) ?? homeOf(user) });
  },
  component: lazyRouteComponent(() => import('../features/session/sign-in.tsx'), 'SignIn'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: returnSearchSchema,
  component: lazyRouteComponent(() => import('../features/session/register.tsx'), 'Register'),
});

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    const user = await loadUser(context);
    if (!user) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    return { user };
  },
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
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
  validateSearch: myTicketsSearchSchema,
  search: { middlewares: [stripSearchParams(MY_TICKETS_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (isAgent(context.user)) throw redirect({ to: '/queue' });
  },
  component: lazyRouteComponent(() => import('../features/tickets/my-tickets-screen.tsx'), 'MyTicketsScreen'),
});

const queueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/queue',
  validateSearch: queueSearchSchema,
  search: { middlewares: [stripSearchParams(QUEUE_DEFAULTS)] },
  beforeLoad: ({ context }) => {
    if (!isAgent(context.user)) throw redirect({ to: '/tickets' });
  },
  component: lazyRouteComponent(() => import('../features/tickets/queue-screen.tsx'), 'QueueScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tickets/$id',
  validateSearch: z.object({ source: z.string().max(40).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/tickets/case-screen.tsx'), 'CaseScreen'),
});

const knowledgeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/knowledge',
  validateSearch: knowledgeSearchSchema,
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
  validateSearch: learningSearchSchema,
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
