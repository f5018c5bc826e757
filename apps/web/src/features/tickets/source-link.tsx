import { Link } from '@tanstack/react-router';
import { useSourceOpener } from './source-opener.ts';

/** An id that opens beside the case; with the usual keys also in a tab of its own. */
export function SourceLink({ id }: { readonly id: string }) {
  const open = useSourceOpener();
  return (
    <Link
      to="/knowledge/$id"
      params={{ id }}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        open(id);
      }}
      className="figures font-medium whitespace-nowrap text-accent-text hover:underline"
    >
      {id}
    </Link>
  );
}
