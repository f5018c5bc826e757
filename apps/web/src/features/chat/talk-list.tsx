import type { Talk, TalkSummary } from '@resolution/contracts';
import { MessagesSquare, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Input } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.ts';

interface TalkListProps {
  readonly current: string;
  readonly onOpen: (talk: Talk) => void;
  /** The talk on the screen was deleted. */
  readonly onGone: () => void;
}

/** Earlier talks: opened, renamed, deleted. */
export function TalkList({ current, onOpen, onGone }: TalkListProps) {
  const list = api.chat.talks.list.useQuery(undefined, { staleTime: 0 });
  if (list.isError && !list.data)
    return (
      <PaneFailure title="Earlier talks could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
    );
  if (list.isPending) {
    return (
      <div className="p-4">
        <SkeletonText lines={4} />
      </div>
    );
  }
  if (list.data.talks.length === 0) {
    return (
      <Empty icon={<MessagesSquare size={20} />} title="Nothing was asked yet">
        Ask something below: each talk is kept here, to be gone on with or made a ticket.
      </Empty>
    );
  }
  return (
    <ul aria-label="Earlier talks" className="grid grid-cols-1 p-2">
      {list.data.talks.map((talk) => (
        <TalkRow key={talk.talk_id} talk={talk} isCurrent={talk.talk_id === current} onOpen={onOpen} onGone={onGone} />
      ))}
    </ul>
  );
}

interface TalkRowProps extends Pick<TalkListProps, 'onOpen' | 'onGone'> {
  readonly talk: TalkSummary;
  readonly isCurrent: boolean;
}

const onError = (error: unknown) => toast.error(failureSentence(error));

function TalkRow({ talk, isCurrent, onOpen, onGone }: TalkRowProps) {
  const { talk_id, title, updated_at } = talk;
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting'>('nothing');
  const utils = api.useUtils();
  const remove = api.chat.talks.delete.useMutation({
    onError,
    onSuccess: async () => {
      if (isCurrent) onGone();
      await utils.chat.talks.list.invalidate();
    },
  });
  const open = () => {
    utils.chat.talks.byId.fetch({ talk_id }, { staleTime: 0 }).then(onOpen, onError);
  };
  if (doing === 'renaming') return <RenameTalk talk={talk} onDone={() => setDoing('nothing')} />;
  return (
    <li className="flex items-center gap-1 rounded-md hover:bg-hover">
      <button
        type="button"
        onClick={open}
        aria-current={isCurrent ? 'true' : undefined}
        className="min-w-0 flex-1 rounded-md px-2 py-1.5 text-left"
        dir="auto"
      >
        <span className="block truncate text-sm">{title}</span>
        <span className="text-xs text-ink-3">
          <Moment at={updated_at} />
        </span>
      </button>
      {doing === 'deleting' ? (
        <>
          <Button size="sm" look="danger" busy={remove.isPending} onClick={() => remove.mutate({ talk_id })}>
            Delete
          </Button>
          <Button size="sm" look="quiet" onClick={() => setDoing('nothing')}>
            Keep
          </Button>
        </>
      ) : (
        <>
          <IconButton size="sm" label={`Rename ${title}`} onClick={() => setDoing('renaming')}>
            <Pencil size={13} />
          </IconButton>
          <IconButton size="sm" label={`Delete ${title}`} onClick={() => setDoing('deleting')}>
            <Trash2 size={13} />
          </IconButton>
        </>
      )}
    </li>
  );
}

function RenameTalk({ talk, onDone }: { readonly talk: TalkSummary; readonly onDone: () => void }) {
  const [title, setTitle] = useState(talk.title);
  const utils = api.useUtils();
  const rename = api.chat.talks.rename.useMutation({
    onError,
    onSuccess: async () => {
      await utils.chat.talks.list.invalidate();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') rename.mutate({ talk_id: talk.talk_id, title });
  };
  return (
    <li>
      <form onSubmit={submit} className="flex items-center gap-1 py-1">
        <Input
          aria-label="Name of the talk"
          autoFocus
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        />
        <Button type="submit" size="sm" busy={rename.isPending} disabled={title.trim() === ''}>
          Save
        </Button>
      </form>
    </li>
  );
}
