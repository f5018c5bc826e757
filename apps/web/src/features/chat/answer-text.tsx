import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { splitReferences } from '../knowledge/references.ts';

const ENTRY = '/knowledge/';

/** Makes a Markdown link of every id in a text. */
export function linkReferences(text: string): string {
  return splitReferences(text)
    .map((part) => (part.id === null ? part.text : `[${part.id}](${ENTRY}${part.id})`))
    .join('');
}

/** Only ids of this system are links. Whatever else an answer points to is shown as the text it is. */
function Reference({ href, children }: ComponentProps<'a'>) {
  if (!href?.startsWith(ENTRY)) return <span>{children}</span>;
  return (
    <Link
      to="/knowledge/$id"
      params={{ id: href.slice(ENTRY.length) }}
      className="figures font-medium text-accent-text hover:underline"
    >
      {children}
    </Link>
  );
}

const COMPONENTS: Components = {
  a: Reference,
  // A picture would be asked from another host.
  img: ({ alt }) => <span>{alt}</span>,
  ol: ({ children, start }) => (
    <ol start={start} className="grid list-decimal gap-1 ps-5 marker:text-ink-3">
      {children}
    </ol>
  ),
  ul: ({ children }) => <ul className="grid list-disc gap-1 ps-5 marker:text-ink-3">{children}</ul>,
  code: ({ children }) => <code className="rounded bg-sunken px-1 font-mono text-xs">{children}</code>,
  pre: ({ children }) => <pre className="overflow-x-auto rounded-md bg-sunken p-2 text-xs">{children}</pre>,
};

/** An answer: Markdown without HTML, pictures or links to elsewhere. */
export function AnswerText({ text }: { readonly text: string }) {
  return (
    <div className="grid grid-cols-1 gap-2 text-sm" dir="auto">
      <Markdown components={COMPONENTS}>{linkReferences(text)}</Markdown>
    </div>
  );
}
