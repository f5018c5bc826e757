import type { RankPrior } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { PriorFigures } from './prior-figures.tsx';
import { RankDialog } from './rank-dialog.tsx';

interface PriorPanelProps {
  readonly id: string;
  readonly prior: RankPrior;
}

/** What became of answers that rest on a document, and what that does to its place. */
export function PriorPanel({ id, prior }: PriorPanelProps) {
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '') setAsked(question.trim());
  };
  return (
    <section aria-labelledby="prior-heading" className="grid gap-3 text-sm">
      <h2 id="prior-heading" className="text-sm font-semibold">
        How its answers held
      </h2>
      <PriorFigures id={id} prior={prior} />
      <form onSubmit={submit} className="flex items-end gap-2">
        <div className="flex-1">
          <Field label="Why does it rank where it does for">
            {(control) => (
              <Input
                {...control}
                placeholder="a question"
                value={question}
                onChange={(event) => setQuestion(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button type="submit">Explain</Button>
      </form>
      <RankDialog id={id} of={asked === null ? null : { q: asked }} onClose={() => setAsked(null)} />
    </section>
  );
}
