import { Link } from '@tanstack/react-router';

/** A ticket of this system, as a link to its case. */
export function TicketLink({ id }: { readonly id: string }) {
  return (
    <Link
      to="/tickets/$id"
      params={{ id }}
      className="figures font-medium whitespace-nowrap text-accent-text hover:underline"
    >
      {id}
    </Link>
  );
}
