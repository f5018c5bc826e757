import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { PartMissing } from '../ui/late.tsx';
import { Notice } from '../ui/notice.tsx';
import { failureSentence, isServerFailure } from './failure.ts';
import { loadAnew } from './load-anew.ts';

interface BoundaryProps {
  readonly name: string;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const reset = () => {
      if (error instanceof PartMissing) {
        void loadAnew();
        return;
      }
      this.props.onReset();
      this.setState({ error: null });
    };
    return (
      <div className="p-4">
        <Notice
          tone="bad"
          title={`${this.props.name} could not be shown`}
          actions={
            <Button size="sm" onClick={reset}>
              Try again
            </Button>
          }
        >
          {isServerFailure(error) ? failureSentence(error) : 'Something in this part of the page broke.'}
        </Notice>
      </div>
    );
  }
}

/** A part of a screen that may fail by itself and leaves the rest usable. `name` begins the sentence about it. */
export function Pane({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary name={name} onReset={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface PaneFailureProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A query that failed, where its result would have stood. */
export function PaneFailure({ title, error, onRetry }: PaneFailureProps) {
  return (
    <div className="p-4">
      <Notice
        tone="bad"
        title={title}
        actions={
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        {failureSentence(error)}
      </Notice>
    </div>
  );
}
