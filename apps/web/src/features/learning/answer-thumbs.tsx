import { THUMB_REASONS, type ThumbReason } from '@resolution/contracts';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field, Select, Textarea } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.ts';
import { THUMB_REASON_NAMES } from './thumb-reasons.ts';

interface AnswerThumbsProps {
  /** The question that was answered. */
  readonly message: string;
  readonly sourceIds: readonly string[];
}

interface Why {
  readonly reason?: string;
  readonly reason_code?: ThumbReason;
}

/** Says whether an answer helped, and if not, why; the last press counts. */
export function AnswerThumbs({ message, sourceIds }: AnswerThumbsProps) {
  const [rating, setRating] = useState<'up' | 'down' | null>(null);
  const [asking, setAsking] = useState(false);
  const thumb = api.learning.thumb.useMutation({ onError: (error) => toast.error(failureSentence(error)) });
  const rate = async (next: 'up' | 'down', why: Why = {}) => {
    await thumb.mutateAsync({ rating: next, message, source_ids: [...sourceIds], ...why });
    setRating(next);
  };
  // A press counts at once, so that whoever does not want to say why has said enough. What failed is told by the toast.
  const press = (next: 'up' | 'down') =>
    void rate(next).then(
      () => setAsking(next === 'down'),
      () => undefined,
    );
  return (
    <div className="grid gap-2">
      <div className="flex gap-1" role="group" aria-label="Did this help?">
        <IconButton
          size="sm"
          label="It helped"
          aria-pressed={rating === 'up'}
          disabled={thumb.isPending}
          onClick={() => press('up')}
        >
          <ThumbsUp size={13} className={rating === 'up' ? 'text-good' : undefined} />
        </IconButton>
        <IconButton
          size="sm"
          label="It did not help"
          aria-pressed={rating === 'down'}
          disabled={thumb.isPending}
          onClick={() => press('down')}
        >
          <ThumbsDown size={13} className={rating === 'down' ? 'text-bad' : undefined} />
        </IconButton>
      </div>
      {asking ? (
        <WhyForm
          busy={thumb.isPending}
          onSkip={() => setAsking(false)}
          onSay={(why) =>
            void rate('down', why).then(
              () => {
                setAsking(false);
                toast.success('Thank you: Tier 3 sees it');
              },
              () => undefined,
            )
          }
        />
      ) : null}
    </div>
  );
}

interface WhyFormProps {
  readonly busy: boolean;
  readonly onSay: (why: Why) => void;
  readonly onSkip: () => void;
}

function WhyForm({ busy, onSay, onSkip }: WhyFormProps) {
  const [code, setCode] = useState<ThumbReason | undefined>();
  const [text, setText] = useState('');
  const reason = text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSay({ ...(code === undefined ? {} : { reason_code: code }), ...(reason === '' ? {} : { reason }) });
  };
  return (
    <form onSubmit={submit} aria-label="Why did it not help?" className="grid gap-2 rounded-lg border border-line p-3">
      <Field label="What was wrong">
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={code ?? ''}
            onChange={(event) => setCode(THUMB_REASONS.find((one) => one === event.target.value))}
          >
            <option value="">Not said</option>
            {THUMB_REASONS.map((one) => (
              <option key={one} value={one}>
                {THUMB_REASON_NAMES[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="In your words">
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="sm" look="quiet" onClick={onSkip}>
          Not now
        </Button>
        <Button type="submit" size="sm" look="primary" busy={busy} disabled={code === undefined && reason === ''}>
          Say so
        </Button>
      </div>
    </form>
  );
}
