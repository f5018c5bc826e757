import type { ComponentProps, ComponentType } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { splitReferences } from '../knowledge/references.ts';

const ENTRY = '/knowledge/';

/** How an id in an answer is shown: a link where the reader can open it. */
export type ReferenceLook = ComponentType<{ readonly id: string }>;

/** Makes a Markdown link of every id in a text. */
export function linkReferences(text: string): string {
  return splitReferences(text)
    .map((part) => (part.id === null ? part.text : `[${part.id}](${ENTRY}${part.id})`))
    .join('');
}

/** Only ids of this system are references. Whatever else an answer points to is shown as the text it is. */
const componentsWith = (Reference: ReferenceLook): Components => ({
  a: ({ href, children }: ComponentProps<'a'>) =>
    href?.startsWith(ENTRY) ? <Reference id={href.slice(ENTRY.length)} /> : <span>{children}</span>,
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
});

const known = new Map<ReferenceLook, Components>();

function componentsFor(Reference: ReferenceLook): Components {
  const components = known.get(Reference) ?? componentsWith(Reference);
  known.set(Reference, components);
  return components;
}

interface AnswerTextProps {
  readonly text: string;
  readonly Reference: ReferenceLook;
}

/** An answer: Markdown without HTML, pictures or links to elsewhere. */
export function AnswerText({ text, Reference }: AnswerTextProps) {
  return (
    <div className="grid grid-cols-1 gap-2 text-sm" dir="auto">
      <Markdown components={componentsFor(Reference)}>{linkReferences(text)}</Markdown>
    </div>
  );
}
