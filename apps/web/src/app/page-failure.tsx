import { useRouter } from '@tanstack/react-router';
import { CloudOff } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/notice.tsx';
import { failureSentence, isServerFailure } from './failure.ts';

/** Stands in for a page that could not be shown at all. */
export function PageFailure({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <Empty
      icon={<CloudOff size={20} />}
      title="This page could not be shown"
      actions={<Button onClick={() => void router.invalidate()}>Try again</Button>}
    >
      {isServerFailure(error) ? failureSentence(error) : 'Something on this page broke. Reloading it usually helps.'}
    </Empty>
  );
}
