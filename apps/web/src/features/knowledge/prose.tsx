import { type ComponentType, Fragment, type ReactNode } from 'react';
import { isHeading, type Run, readBlocks } from './blocks.ts';
import { splitReferences } from './references.ts';

interface ProseProps {
  readonly text: string;
  /** A part of the text to mark; it is scrolled into view by whoever shows it. */
  readonly highlight?: Run | null;
  /** Makes a link of an id found in the text; without it ids stay plain. */
  readonly Reference?: ComponentType<{ readonly id: string }>;
}

/** A text set well: paragraphs, steps as steps. Whatever markup is in it is shown as text. */
export function Prose({ text, highlight = null, Reference }: ProseProps) {
  const inline = (run: Run): ReactNode => {
    if (!highlight || highlight.end <= run.start || highlight.start >= run.end)
      return linked(text.slice(run.start, run.end), Reference);
    const from = Math.max(run.start, highlight.start);
    const to = Math.min(run.end, highlight.end);
    return (
      <>
        {linked(text.slice(run.start, from), Reference)}
        <mark className="rounded-sm bg-mark text-ink" data-passage>
          {linked(text.slice(from, to), Reference)}
        </mark>
        {linked(text.slice(to, run.end), Reference)}
      </>
    );
  };
  return (
    <div className="grid max-w-[72ch] gap-2.5 text-base text-ink" dir="auto">
      {readBlocks(text).map((block) => {
        if (block.kind === 'paragraph') {
          const heads = isHeading(text.slice(block.start, block.end));
          return (
            <p key={block.start} className={heads ? 'mt-1 text-sm font-semibold' : undefined}>
              {inline(block)}
            </p>
          );
        }
        const key = block.items[0]?.start;
        const items = block.items.map((item) => (
          <li key={item.start} className="pl-1">
            {inline(item)}
          </li>
        ));
        return block.kind === 'steps' ? (
          <ol
            key={key}
            start={block.first}
            className="grid list-decimal gap-1.5 ps-6 marker:text-sm marker:font-medium marker:text-ink-3"
          >
            {items}
          </ol>
        ) : (
          <ul key={key} className="grid list-disc gap-1.5 ps-6 marker:text-ink-3">
            {items}
          </ul>
        );
      })}
    </div>
  );
}

function linked(text: string, Reference: ProseProps['Reference']): ReactNode {
  if (!Reference) return text;
  return splitReferences(text).map((part, index) => (
    // The parts of one text never change places.
    <Fragment key={index}>{part.id === null ? part.text : <Reference id={part.id} />}</Fragment>
  ));
}
