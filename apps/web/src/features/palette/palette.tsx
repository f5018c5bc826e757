import { knowledgeRefSchema, SEARCH_LIMIT_DEFAULT, ticketIdSchema } from '@resolution/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { CornerDownLeft, Keyboard, MessageCircle, Search } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { api } from '../../app/api.ts';
import { destinationsOf } from '../../app/navigation.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { chatOpen, paletteOpen, shortcutsOpen } from '../../app/panels.ts';
import { activeShortcuts } from '../../app/shortcuts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { KindIcon } from '../knowledge/kind.tsx';
import { useUser } from '../session/user.ts';

interface EntryProps {
  readonly value: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly keys?: string;
  readonly onSelect: () => void;
}

function Entry({ value, icon, children, keys, onSelect }: EntryProps) {
  return (
    <Command.Item
      value={value}
      onSelect={() => {
        paletteOpen.set(false);
        onSelect();
      }}
      className="flex min-h-9 items-center gap-2.5 rounded-md px-2 text-sm text-ink data-[selected=true]:bg-hover"
    >
      <span className="text-ink-3">{icon}</span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {keys ? <Kbd keys={keys} /> : null}
    </Command.Item>
  );
}

const HEADING =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink-3';

/** Ctrl/cmd-k: an id opens what it names, words search the knowledge, names of actions run them. */
export function Palette() {
  const user = useUser();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const id = query.toUpperCase();
  const isTicket = ticketIdSchema.safeParse(id).success;
  const isEntry = /^[A-Z]/.test(id) && knowledgeRefSchema.safeParse(id).success;
  const search = api.knowledge.search.useQuery(
    { q: query, limit: SEARCH_LIMIT_DEFAULT },
    { enabled: query.length > 1, placeholderData: keepPreviousData },
  );
  const wanted = query.toLowerCase();
  const matches = (label: string) => wanted === '' || label.toLowerCase().includes(wanted);
  const destinations = destinationsOf(user).filter(({ label }) => matches(label));
  // What the screen in view offers; the keys of the whole page are in the list of shortcuts.
  const actions = activeShortcuts().filter(({ group, label }) => group !== 'Everywhere' && matches(label));

  // What the words mean best is chosen beforehand, so that enter alone is enough.
  const [chosen, setChosen] = useState('');
  const [chosenFor, setChosenFor] = useState<string | null>(null);
  if (chosenFor !== query) {
    setChosenFor(query);
    const opens = isTicket ? `ticket ${id}` : isEntry ? `entry ${id}` : null;
    setChosen(opens ?? destinations[0]?.to ?? (actions[0] ? `key ${actions[0].keys}` : 'search'));
  }

  return (
    <Dialog open bare place="top" onOpenChange={paletteOpen.set} title="Go to or search">
      <Command value={chosen} onValueChange={setChosen} shouldFilter={false} loop className="flex min-h-0 flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Search size={16} className="text-ink-3" aria-hidden />
          <Command.Input
            value={text}
            onValueChange={setText}
            placeholder="An id, words to search for, or an action"
            className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none"
          />
        </div>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-2">
          {isTicket || isEntry ? (
            <Command.Group heading="Open" className={HEADING}>
              {isTicket ? (
                <Entry
                  value={`ticket ${id}`}
                  icon={<CornerDownLeft size={15} />}
                  onSelect={() => void navigate({ to: '/tickets/$id', params: { id } })}
                >
                  Ticket {id}
                </Entry>
              ) : null}
              {isEntry ? (
                <Entry
                  value={`entry ${id}`}
                  icon={<CornerDownLeft size={15} />}
                  onSelect={() => void navigate({ to: '/knowledge/$id', params: { id } })}
                >
                  {isTicket ? `Solved ticket ${id} in the knowledge` : id}
                </Entry>
              ) : null}
            </Command.Group>
          ) : null}
          {destinations.length > 0 ? (
            <Command.Group heading="Screens" className={HEADING}>
              {destinations.map(({ to, label, keys, Icon }) => (
                <Entry key={to} value={to} icon={<Icon size={15} />} keys={keys} onSelect={() => void navigate({ to })}>
                  {label}
                </Entry>
              ))}
            </Command.Group>
          ) : null}
          {actions.length > 0 ? (
            <Command.Group heading="On this screen" className={HEADING}>
              {actions.map(({ keys, label, run }) => (
                <Entry key={keys} value={`key ${keys}`} icon={<Keyboard size={15} />} keys={keys} onSelect={run}>
                  {label}
                </Entry>
              ))}
            </Command.Group>
          ) : null}
          {query.length > 1 ? (
            <Command.Group heading="Knowledge" className={HEADING}>
              <Entry
                value="search"
                icon={<Search size={15} />}
                onSelect={() => void navigate({ to: '/knowledge', search: { q: query } })}
              >
                Search the knowledge for “{query}”
              </Entry>
              {search.data?.results.map((result) => (
                <Entry
                  key={result.id}
                  value={result.id}
                  icon={<KindIcon kind={result.kind} />}
                  onSelect={() => void navigate({ to: '/knowledge/$id', params: { id: result.id } })}
                >
                  <span className="figures mr-2 text-ink-3">{result.id}</span>
                  {result.title}
                </Entry>
              ))}
              {search.isPending ? (
                <div className="p-2">
                  <SkeletonText lines={3} />
                </div>
              ) : null}
              {search.data?.results.length === 0 ? (
                <p className="px-2 py-1.5 text-sm text-ink-2">
                  Nothing in the knowledge fits. Try fewer words, or those of the error message.
                </p>
              ) : null}
              {search.isError ? (
                <PaneFailure
                  title="The knowledge could not be searched"
                  error={search.error}
                  onRetry={() => void search.refetch()}
                />
              ) : null}
            </Command.Group>
          ) : null}
          <Command.Group heading="Help" className={HEADING}>
            <Entry value="chat" icon={<MessageCircle size={15} />} keys="c" onSelect={() => chatOpen.set(true)}>
              Ask in the chat
            </Entry>
            <Entry value="shortcuts" icon={<Keyboard size={15} />} keys="?" onSelect={() => shortcutsOpen.set(true)}>
              Keyboard shortcuts
            </Entry>
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  );
}
