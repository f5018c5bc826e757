import { useRouter } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { PartMissing } from '../ui/late.tsx';
import { Empty } from '../ui/notice.tsx';
import { useSignal } from '../ui/signal.ts';
import { failureSentence, isServerFailure } from './failure.ts';
import { loadAnew } from './load-anew.ts';
import { serverReach } from './reach.ts';

/** Stands in for a page that could not be shown at all. */
export function PageFailure({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const reach = useSignal(serverReach);
  const [waits, setWaits] = useState(reach === 'lost');
  const goOn = () => void (error instanceof PartMissing ? loadAnew() : router.invalidate());
  // Once the server is back the page goes on by itself.
  useEffect(() => {
    if (reach === 'lost') setWaits(true);
    else if (waits) goOn();
  });
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
