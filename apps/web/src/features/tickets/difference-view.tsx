import { differenceOf } from './difference.ts';

interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
  readonly className?: string;
}

/** What became of a text: additions underlined, removals struck through. */
export function DifferenceView({ before, after, className }: DifferenceViewProps) {
  if (before === after)
    return <p className="text-sm text-ink-2">Nothing was changed: this is the text as it was proposed.</p>;
  const { parts, addedWords, removedWords } = differenceOf(before, after);
  return (
    <div className={className}>
      <p className="figures mb-2 text-xs text-ink-3">
        {addedWords} {addedWords === 1 ? 'word' : 'words'} added, {removedWords} removed
      </p>
      <div className="max-w-[72ch] text-base whitespace-pre-wrap" dir="auto">
        {parts.map((part, index) =>
          part.kind === 'same' ? (
            <span key={index}>{part.text}</span>
          ) : part.kind === 'added' ? (
            <ins key={index} className="rounded-sm bg-good-soft text-good decoration-1 underline-offset-3">
              {part.text}
            </ins>
          ) : (
            <del key={index} className="rounded-sm bg-bad-soft text-bad">
              {part.text}
            </del>
          ),
        )}
      </div>
    </div>
  );
}
