import { Link } from '@tanstack/react-router';
import { figureLook } from '../../ui/figure-look.ts';

/** How many tickets cite a document, leading agents to these in the queue. */
export function CitingLink({ id, count }: { readonly id: string; readonly count: number }) {
  const figure = `${count.toLocaleString('en')} ${count === 1 ? 'ticket' : 'tickets'}`;
  if (count === 0) return <span className="figures whitespace-nowrap">{figure}</span>;
  return (
    <Link
      to="/queue"
      search={{ view: 'all', cites: id }}
      className={`${figureLook} whitespace-nowrap`}
      aria-label={`${figure} cite ${id}`}
    >
      {figure}
    </Link>
  );
}
