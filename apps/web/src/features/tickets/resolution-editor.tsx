import { RESOLUTION_MAX_LENGTH } from '@resolution/contracts';
import { useLayoutEffect, useRef } from 'react';
import { Textarea } from '../../ui/field.tsx';

interface ResolutionEditorProps {
  /** Takes the cursor as soon as it appears. */
  readonly focused: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
  readonly kept: boolean;
  readonly unsaved: boolean;
}

/** The text of the resolution, grown to its length. */
export function ResolutionEditor({ focused, text, onChange, onSave, kept, unsaved }: ResolutionEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // Writing goes on at the end, as people expect of a text that is there already.
    box.current?.setSelectionRange(-1, -1);
  }, []);
  const over = text.length - RESOLUTION_MAX_LENGTH;
  return (
    <div className="grid gap-1.5">
      <Textarea
        ref={box}
        aria-label="Resolution"
        dir="auto"
        autoFocus={focused}
        value={text}
        rows={14}
        className="resize-y [field-sizing:content]"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 's' && (event.metaKey || event.ctrlKey)) {
            event.preventDefault();
            event.stopPropagation();
            onSave();
          }
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <p className="text-xs text-ink-3" role="status">
        {over > 0
          ? `${over} characters too long`
          : !unsaved
            ? 'As saved'
            : kept
              ? 'Draft kept on this device'
              : 'This browser keeps no drafts: save before you leave'}
      </p>
    </div>
  );
}
