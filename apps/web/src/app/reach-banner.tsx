import { useQueryClient } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { useSignal } from '../ui/signal.ts';
import { serverReach } from './reach.ts';

const ASK_EVERY_MS = 4000;

/** Says that the server is out of reach, asks for it now and then, and loads the page's data anew once it is back. */
export function ReachBanner() {
  const reach = useSignal(serverReach);
  const queryClient = useQueryClient();

  useEffect(() => {
    if (reach === 'reached') return undefined;
    const ask = async () => {
      const response = await fetch('/health', { cache: 'no-store' }).catch(() => null);
      if (!response?.ok) return;
      serverReach.set('reached');
      await queryClient.invalidateQueries();
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    const online = () => void ask();
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [reach, queryClient]);

  if (reach === 'reached') return null;
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-b border-line bg-warn-soft px-4 py-1.5 text-sm text-warn"
    >
      <CloudOff size={15} aria-hidden />
      <span className="flex-1">
        The server cannot be reached. What you write is kept; this page connects again by itself.
      </span>
      <Button size="sm" look="quiet" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
        Try now
      </Button>
    </div>
  );
}
