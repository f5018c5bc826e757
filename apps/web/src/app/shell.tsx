import { Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useUser } from '../features/session/user.ts';
import { useLiveTickets } from '../features/tickets/use-live-tickets.ts';
import { late } from '../ui/late.tsx';
import { useSignal } from '../ui/signal.ts';
import { DataProvider } from './data-provider.tsx';
import { destinationsOf } from './navigation.ts';
import { Pane } from './pane.tsx';
import { chatOpen, paletteOpen, passwordOpen, shortcutsOpen } from './panels.ts';
import { ReachBanner } from './reach-banner.tsx';
import { canAskAgain, sessionExpiry } from './session-expiry.ts';
import { useShortcuts } from './shortcuts.ts';
import { Sidebar, TabBar } from './sidebar.tsx';

const Palette = late(() => import('../features/palette/palette.tsx').then((part) => part.Palette));
const ShortcutList = late(() => import('./shortcut-list.tsx').then((part) => part.ShortcutList));
const ChangePassword = late(() =>
  import('../features/session/change-password.tsx').then((part) => part.ChangePassword),
);
const SignInAgain = late(() => import('../features/session/sign-in-again.tsx').then((part) => part.SignInAgain));
const Toasts = late(() => import('../ui/toasts.tsx').then((part) => part.Toasts));
const ChatPanel = late(() => import('../features/chat/chat-panel.tsx').then((part) => part.ChatPanel));

/** Every screen of somebody signed in. */
export function SignedIn() {
  return (
    <DataProvider>
      <Shell />
    </DataProvider>
  );
}

/** What surrounds the screens. */
function Shell() {
  const user = useUser();
  const navigate = useNavigate();
  const palette = useSignal(paletteOpen);
  const shortcuts = useSignal(shortcutsOpen);
  const password = useSignal(passwordOpen);
  const chat = useSignal(chatOpen);

  const expiry = useSignal(sessionExpiry);
  useEffect(() => {
    canAskAgain.set(true);
    return () => canAskAgain.set(false);
  }, []);
  useLiveTickets();
  useShortcuts([
    { keys: 'mod+k', label: 'Go to or search', group: 'Everywhere', run: () => paletteOpen.set(!paletteOpen.get()) },
    { keys: '?', label: 'Show the shortcuts', group: 'Everywhere', run: () => shortcutsOpen.set(true) },
    { keys: 'c', label: 'Open or close the chat', group: 'Everywhere', run: () => chatOpen.set(!chatOpen.get()) },
    ...destinationsOf(user).map(({ to, label, keys }) => ({
      keys,
      label: `Go to ${label.toLowerCase()}`,
      group: 'Everywhere',
      run: () => void navigate({ to }),
    })),
  ]);

  return (
    <div className="flex h-full flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-sm text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <ReachBanner />
      <div className="flex min-h-0 flex-1">
        <Sidebar />
        <main
          id="main"
          tabIndex={-1}
          className="@container/main min-w-0 flex-1 bg-surface outline-none sm:border-l sm:border-line"
        >
          <Pane name="This screen">
            <Suspense>
              <Outlet />
            </Suspense>
          </Pane>
        </main>
        {chat ? (
          <Pane name="The chat">
            <Suspense>
              <ChatPanel />
            </Suspense>
          </Pane>
        ) : null}
      </div>
      <TabBar />
      <Pane name="This dialog">
        <Suspense>
          {palette ? <Palette /> : null}
          {shortcuts ? <ShortcutList /> : null}
          {password ? <ChangePassword onClose={() => passwordOpen.set(false)} /> : null}
        </Suspense>
      </Pane>
      <Suspense>{expiry ? <SignInAgain expiry={expiry} /> : null}</Suspense>
      <Suspense>
        <Toasts />
      </Suspense>
    </div>
  );
}
