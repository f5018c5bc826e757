import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { buttonLook } from '../ui/button.tsx';
import { Empty } from '../ui/notice.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Empty
      icon={<Compass size={20} />}
      title="There is nothing at this address"
      actions={
        <Link to="/" className={buttonLook({ look: 'plain' })}>
          Go to the start
        </Link>
      }
    >
      The link may be old, or a character of it was lost.
    </Empty>
  );
}
