import { Link } from '@tanstack/react-router';
import { isReference } from './references.ts';

/** An id as a link to its page; what is no id of this system (a record of the source, say) stays text. */
export function EntryReference({ id }: { readonly id: string }) {
  if (!isReference(id)) return <span className="figures">{id}</span>;
  return (
    <Link
      to="/knowledge/$id"
      params={{ id }}
      className="figures font-medium whitespace-nowrap text-accent-text hover:underline"
    >
      {id}
    </Link>
  );
}
