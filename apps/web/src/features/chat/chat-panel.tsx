import { useChat } from '@ai-sdk/react';
import { CHAT_MESSAGE_MAX_LENGTH } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { DefaultChatTransport } from 'ai';
import { History, MessageCircle, SquarePen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fetchSignedIn } from '../../app/api.ts';
import { failureOfResponse, RequestFailed } from '../../app/failure.ts';
import { chatOpen, ticketInView } from '../../app/panels.ts';
import { IconButton } from '../../ui/button.tsx';
import { Empty } from '../../ui/notice.tsx';
import { useSignal } from '../../ui/signal.ts';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { KindIcon } from '../knowledge/kind.tsx';
import { AnswerThumbs } from '../learning/answer-thumbs.tsx';
import { judgedSources } from '../learning/judged-sources.ts';
import { storageOwner, useUser } from '../session/user.ts';
import type { AnswerLook } from './chat-message.tsx';
import { beginTalk, currentTalk, talkAs } from './current-talk.ts';
import { MakeTicket } from './make-ticket.tsx';
import { QuestionBox } from './question-box.tsx';
import { keepTalk, messagesOf, questionOf, readTalk, type TalkMessage } from './talk.ts';
import { TalkList } from './talk-list.tsx';
import { TalkLog } from './talk-log.tsx';

/** Asks the server's stream; a refusal keeps its own words. */
const createTransport = () =>
  new DefaultChatTransport<TalkMessage>({
    api: '/api/chatbot/stream',
    fetch: async (input, init) => {
      const response = await fetchSignedIn(input, init);
      if (!response.ok) throw new RequestFailed(await failureOfResponse(response));
      return response;
    },
    prepareSendMessagesRequest: ({ messages }) => ({
      body: questionOf(messages, ticketInView.get(), currentTalk.get()),
    }),
  });

const LOOK: AnswerLook = {
  Reference: EntryReference,
  source: ({ id, kind, title }) => (
    <Link
      to="/knowledge/$id"
      params={{ id }}
      className="flex items-center gap-2 rounded py-0.5 text-xs text-ink-2 hover:text-ink hover:underline"
    >
      <KindIcon kind={kind} size={13} />
      <span className="figures shrink-0">{id}</span>
      <span className="truncate">{title}</span>
    </Link>
  ),
  after: ({ text, question, sources }) =>
    sources.length > 0 && question !== '' ? (
      <AnswerThumbs message={question} sourceIds={judgedSources(text, sources)} />
    ) : null,
};

/** A talk with the knowledge, beside whatever one is doing. It knows the case in view. */
export function ChatPanel() {
  const owner = storageOwner(useUser());
  const ticketId = useSignal(ticketInView);
  const [listing, setListing] = useState(false);
  const [transport] = useState(createTransport);
  const [before] = useState(() => {
    talkAs(owner);
    return readTalk(owner);
  });
  const talkId = useSignal(currentTalk);
  const chat = useChat<TalkMessage>({ id: owner, messages: before, transport });
  const { messages, status, error } = chat;
  const working = status === 'submitted' || status === 'streaming';

  const show = (talk: readonly TalkMessage[]) => {
    void chat.stop();
    chat.clearError();
    chat.setMessages([...talk]);
    setListing(false);
  };

  useEffect(() => keepTalk(owner, messages), [owner, messages]);

  return (
    <aside
      aria-label="Chat"
      className="flex w-90 shrink-0 flex-col border-l border-line bg-canvas max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:shadow-float max-sm:w-full"
    >
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <h2 className="flex-1 text-sm font-semibold">Ask</h2>
        <IconButton size="sm" label="Earlier talks" aria-pressed={listing} onClick={() => setListing(!listing)}>
          <History size={15} />
        </IconButton>
        <IconButton
          size="sm"
          label="Begin a new talk"
          disabled={messages.length === 0}
          onClick={() => {
            beginTalk();
            show([]);
          }}
        >
          <SquarePen size={15} />
        </IconButton>
        <IconButton size="sm" label="Close the chat" onClick={() => chatOpen.set(false)}>
          <X size={15} />
        </IconButton>
      </div>
      {listing ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <TalkList
            current={talkId}
            onOpen={(talk) => {
              currentTalk.set(talk.talk_id);
              show(messagesOf(talk));
            }}
            onGone={() => {
              beginTalk();
              chat.setMessages([]);
            }}
          />
        </div>
      ) : null}
      <TalkLog
        messages={messages}
        status={status}
        error={error}
        look={LOOK}
        hidden={listing}
        empty={
          <Empty icon={<MessageCircle size={20} />} title="Ask the knowledge">
            Answers name their sources. {ticketId ? 'The case in view is known.' : 'Open a case and it is known here.'}
          </Empty>
        }
        after={<MakeTicket talkId={talkId} />}
        onAskAgain={() => {
          chat.clearError();
          void chat.regenerate();
        }}
      />
      <QuestionBox
        ticketId={ticketId}
        limit={CHAT_MESSAGE_MAX_LENGTH}
        working={working}
        onAsk={(text) => {
          setListing(false);
          chat.clearError();
          void chat.sendMessage({ text });
        }}
        onStop={() => void chat.stop()}
      />
    </aside>
  );
}
