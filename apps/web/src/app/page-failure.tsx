import { useRouter } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { PartMissing } from '../ui/late.tsx';
import { Empty } from '../ui/notice.tsx';
import { failureSentence, isServerFailure } from './failure.ts';
import { loadAnew } from './load-anew.ts';
import { serverReach } from './reach.ts';

/** Stands in for a page that could not be shown at all. Once a server that was away is back, the page goes on by itself. */
export function PageFailure({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const goOn = useCallback(
    () => void (error instanceof PartMissing ? loadAnew() : router.invalidate()),
    [error, router],
  );
  useEffect(
    () =>
      serverReach.subscribe(() => {
        if (serverReach.get() === 'reached') goOn();
      }),
    [goOn],
  );
  return (
    <Empty
      icon={<CloudOff size={20} />}
      title="This page could not be shown"
      actions={<Button onClick={goOn}>Try again</Button>}
    >
      {isServerFailure(error) ? failureSentence(error) : 'Something on this page broke. Reloading it usually helps.'}
    </Empty>
  );
}
