import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useUser } from '../features/session/user.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Menu, MenuItem, MenuLabel, MenuLine, MenuRadio } from '../ui/menu.tsx';
import { toast } from '../ui/toast.ts';
import { api } from './api.ts';
import { failureSentence } from './failure.ts';
import { destinationsOf } from './navigation.ts';
import { passwordOpen, shortcutsOpen } from './panels.ts';
import { signedIn } from './signed-in.ts';
import { setTheme, useTheme } from './theme.ts';

const THEMES = [
  {
    value: 'system',
    label: (
      <>
        <Monitor size={14} aria-hidden /> As the system
      </>
    ),
  },
  {
    value: 'light',
    label: (
      <>
        <Sun size={14} aria-hidden /> Light
      </>
    ),
  },
  {
    value: 'dark',
    label: (
      <>
        <Moon size={14} aria-hidden /> Dark
      </>
    ),
  },
] as const;

/** Who is signed in, the look of the page, the way out. */
export function PersonMenu({ compact = false }: { readonly compact?: boolean }) {
  const user = useUser();
  const theme = useTheme();
  const router = useRouter();
  const queryClient = useQueryClient();
  const logout = api.session.logout.useMutation();

  const leave = async () => {
    // What listens to the server or waits for it stops before the session does, or it would be refused.
    signedIn.set(false);
    await queryClient.cancelQueries();
    try {
      await logout.mutateAsync();
    } catch (error) {
      signedIn.set(true);
      void queryClient.invalidateQueries();
      toast.error(failureSentence(error));
      return;
    }
    await router.navigate({ to: '/sign-in' });
    queryClient.clear();
  };

  const about = user.tier ? `${user.agent_id ?? 'Agent'} · ${user.tier.replace('Tier', 'Tier ')}` : user.email;
  return (
    <Menu
      side="top"
      align={compact ? 'end' : 'start'}
      trigger={
        compact ? (
          <button
            type="button"
            aria-label={`Account of ${user.username}`}
            className="grid min-h-12 min-w-12 place-items-center"
          >
            <Avatar name={user.username} className="size-6" />
          </button>
        ) : (
          <button
            type="button"
            className="flex h-10 items-center gap-2.5 rounded-md px-1.5 text-left hover:bg-hover max-lg:justify-center"
          >
            <Avatar name={user.username} className="size-6" beside />
            <span className="sr-only">Account of </span>
            <span className="grid min-w-0 flex-1 max-lg:sr-only">
              <span className="truncate text-sm leading-4 font-medium text-ink">{user.username}</span>
              <span className="truncate text-2xs text-ink-3">{about}</span>
            </span>
          </button>
        )
      }
    >
      <MenuLabel>
        {user.username} · {user.email}
      </MenuLabel>
      {compact
        ? destinationsOf(user)
            .filter(({ rare }) => rare === true)
            .map(({ to, label, Icon }) => (
              <MenuItem key={to} onSelect={() => void router.navigate({ to })}>
                <Icon size={14} aria-hidden /> {label}
              </MenuItem>
            ))
        : null}
      <MenuRadio value={theme} options={THEMES} onChange={setTheme} />
      <MenuLine />
      <MenuItem onSelect={() => shortcutsOpen.set(true)}>Keyboard shortcuts</MenuItem>
      <MenuItem onSelect={() => passwordOpen.set(true)}>Change the password</MenuItem>
      <MenuItem onSelect={() => void leave()}>
        <LogOut size={14} aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}
