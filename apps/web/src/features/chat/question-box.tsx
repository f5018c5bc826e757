import { ArrowUp, Square } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';

interface QuestionBoxProps {
  /** The case that the question is about. */
  readonly ticketId: string | null;
  /** Longest question in characters. */
  readonly limit: number;
  /** Whether an answer is being made, which can be stopped. */
  readonly working: boolean;
  readonly onAsk: (text: string) => void;
  readonly onStop: () => void;
}

/** Where a question is written; enter asks it. */
export function QuestionBox({ ticketId, limit, working, onAsk, onStop }: QuestionBoxProps) {
  const [text, setText] = useState('');
  const question = text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question === '' || working) return;
    setText('');
    onAsk(question);
  };
  return (
    <form onSubmit={submit} className="border-t border-line p-3">
      {ticketId ? (
        <div className="mb-2">
          <Badge tone="accent">About {ticketId}</Badge>
        </div>
      ) : null}
      <div className="flex items-end gap-2 rounded-lg border border-line-strong bg-surface p-1.5 has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-offset-1 has-[textarea:focus-visible]:outline-accent-text">
        <textarea
          aria-label="Question"
          placeholder="Ask a question"
          autoFocus
          rows={2}
          maxLength={limit}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
          dir="auto"
          className="max-h-40 min-h-10 flex-1 resize-none bg-transparent px-1.5 py-1 text-sm outline-none! [field-sizing:content]"
        />
        {working ? (
          <Button size="sm" aria-label="Stop" title="Stop" className="w-7 px-0!" onClick={onStop}>
            <Square size={12} fill="currentColor" aria-hidden />
          </Button>
        ) : (
          <Button
            type="submit"
            size="sm"
            look="primary"
            aria-label="Send"
            title="Send"
            className="w-7 px-0!"
            disabled={question === ''}
          >
            <ArrowUp size={15} aria-hidden />
          </Button>
        )}
      </div>
    </form>
  );
}
