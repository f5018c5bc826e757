import { Link } from '@tanstack/react-router';
import { Command, MessageCircle } from 'lucide-react';
import { useUser } from '../features/session/user.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { cx } from '../ui/cx.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useSignal } from '../ui/signal.ts';
import { destinationsOf } from './navigation.ts';
import { chatOpen, paletteOpen } from './panels.ts';
import { PersonMenu } from './person-menu.tsx';

const ITEM =
  'flex h-8 items-center gap-2.5 rounded-md px-2 text-sm font-medium text-ink-2 transition-colors hover:bg-hover hover:text-ink max-lg:justify-center max-lg:px-0';
const CHOSEN = 'bg-sunken text-ink';

/** The way between screens: names on wide pages, signs alone on middle ones. */
export function Sidebar() {
  const user = useUser();
  const chat = useSignal(chatOpen);
  return (
    <aside className="flex w-52 shrink-0 flex-col gap-1 p-2 max-lg:w-14 max-sm:hidden">
      <div className="flex h-9 items-center gap-2.5 px-2 max-lg:justify-center max-lg:px-0">
        <BrandMark className="size-5 shrink-0" />
        <span className="text-sm font-semibold max-lg:sr-only">Resolution</span>
      </div>
      <button
        type="button"
        onClick={() => paletteOpen.set(true)}
        className="mb-2 flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-2 text-sm text-ink-3 hover:border-line-strong max-lg:justify-center max-lg:px-0"
      >
        <Command size={14} aria-hidden />
        <span className="flex-1 text-left max-lg:sr-only">Go to…</span>
        <span className="max-lg:hidden" aria-hidden>
          <Kbd keys="mod+k" />
        </span>
      </button>
      <nav aria-label="Screens" className="grid gap-0.5">
        {destinationsOf(user).map(({ to, label, Icon }) => (
          <Link key={to} to={to} className={ITEM} activeProps={{ className: CHOSEN }} title={label}>
            <Icon size={16} aria-hidden />
            <span className="max-lg:sr-only">{label}</span>
          </Link>
        ))}
      </nav>
      <span className="flex-1" />
      <button
        type="button"
        onClick={() => chatOpen.set(!chatOpen.get())}
        aria-pressed={chat}
        className={cx(ITEM, chat && CHOSEN)}
        title="Chat"
      >
        <MessageCircle size={16} aria-hidden />
        <span className="flex-1 text-left max-lg:sr-only">Ask</span>
        <span className="max-lg:hidden" aria-hidden>
          <Kbd keys="c" />
        </span>
      </button>
      <PersonMenu />
    </aside>
  );
}

const TAB = 'flex min-h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-2xs font-medium text-ink-2';

/** The way between screens on a phone. */
export function TabBar() {
  const user = useUser();
  const chat = useSignal(chatOpen);
  return (
    <nav
      aria-label="Screens"
      className="flex border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {destinationsOf(user)
        .filter(({ rare }) => rare !== true)
        .map(({ to, label, Icon }) => (
          <Link key={to} to={to} className={TAB} activeProps={{ className: 'text-accent-text' }}>
            <Icon size={18} aria-hidden />
            <span className="max-w-full truncate">{label}</span>
          </Link>
        ))}
      <button
        type="button"
        aria-pressed={chat}
        onClick={() => chatOpen.set(!chatOpen.get())}
        className={cx(TAB, chat && 'text-accent-text')}
      >
        <MessageCircle size={18} aria-hidden />
        Ask
      </button>
      <PersonMenu compact />
    </nav>
  );
}
