import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { IconButton } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';

interface AnswerThumbsProps {
  /** The question that was answered. */
  readonly message: string;
  readonly sourceIds: readonly string[];
}

/** Says whether an answer helped; the last press counts. */
export function AnswerThumbs({ message, sourceIds }: AnswerThumbsProps) {
  const [rating, setRating] = useState<'up' | 'down' | null>(null);
  const thumb = api.learning.thumb.useMutation({ onError: (error) => toast.error(failureSentence(error)) });
  const rate = (next: 'up' | 'down') => {
    thumb.mutate({ rating: next, message, source_ids: [...sourceIds] }, { onSuccess: () => setRating(next) });
  };
  return (
    <div className="flex gap-1" role="group" aria-label="Did this help?">
      <IconButton
        size="sm"
        label="It helped"
        aria-pressed={rating === 'up'}
        disabled={thumb.isPending}
        onClick={() => rate('up')}
      >
        <ThumbsUp size={13} className={rating === 'up' ? 'text-good' : undefined} />
      </IconButton>
      <IconButton
        size="sm"
        label="It did not help"
        aria-pressed={rating === 'down'}
        disabled={thumb.isPending}
        onClick={() => rate('down')}
      >
        <ThumbsDown size={13} className={rating === 'down' ? 'text-bad' : undefined} />
      </IconButton>
    </div>
  );
}
