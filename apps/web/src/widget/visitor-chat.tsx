import { useChat } from '@ai-sdk/react';
import { CHAT_MESSAGE_MAX_LENGTH } from '@resolution/contracts';
import { DefaultChatTransport } from 'ai';
import { MessageCircle, SquarePen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { failureOfResponse, RequestFailed } from '../app/failure.ts';
import type { AnswerLook } from '../features/chat/chat-message.tsx';
import { QuestionBox } from '../features/chat/question-box.tsx';
import { keepTalk, lastQuestionOf, readTalk, type TalkMessage } from '../features/chat/talk.ts';
import { TalkLog } from '../features/chat/talk-log.tsx';
import { IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/notice.tsx';
import type { HoldingPage } from './page.ts';

/** Under this name the tab keeps the talk over a reload, where the browser lets a frame of another site keep anything. */
const VISITOR = 'visitor';

/** Sources with their public text: a visitor has no page to open them on. */
const LOOK: AnswerLook = {
  Reference: ({ id }) => <span className="figures text-ink-3">{id}</span>,
  source: ({ id, title, text = '' }) => (
    <details className="text-xs text-ink-2">
      <summary className="rounded py-0.5 hover:text-ink">
        <span className="font-medium" dir="auto">
          {title}
        </span>{' '}
        <span className="figures text-ink-3">{id}</span>
      </summary>
      <p className="py-1 whitespace-pre-line" dir="auto">
        {text}
      </p>
    </details>
  ),
};

const createTransport = (page: HoldingPage) =>
  new DefaultChatTransport<TalkMessage>({
    api: '/api/widget/chat',
    credentials: 'omit',
    prepareSendMessagesRequest: ({ messages }) => ({ body: lastQuestionOf(messages) }),
    fetch: async (input, init) => {
      const send = async () => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', `Bearer ${await page.token()}`);
        return fetch(input, { ...init, headers });
      };
      let response = await send();
      if (response.status === 401) {
        page.forget();
        response = await send();
      }
      if (!response.ok) throw new RequestFailed(await failureOfResponse(response));
      return response;
    },
  });

interface VisitorChatProps {
  readonly page: HoldingPage;
}

/** The chat of a visitor of another site: the same panel, over public knowledge. */
export function VisitorChat({ page }: VisitorChatProps) {
  const [transport] = useState(() => createTransport(page));
  const [before] = useState(() => readTalk(VISITOR));
  const chat = useChat<TalkMessage>({ id: VISITOR, messages: before, transport });
  const { messages, status, error } = chat;

  useEffect(() => keepTalk(VISITOR, messages), [messages]);
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') page.close();
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [page]);

  return (
    <main aria-label="Chat" className="flex h-full flex-col bg-canvas">
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <h1 className="flex-1 text-sm font-semibold">Ask</h1>
        <IconButton
          size="sm"
          label="Begin a new talk"
          disabled={messages.length === 0}
          onClick={() => {
            void chat.stop();
            chat.clearError();
            chat.setMessages([]);
          }}
        >
          <SquarePen size={15} />
        </IconButton>
        <IconButton size="sm" label="Close the chat" onClick={page.close}>
          <X size={15} />
        </IconButton>
      </div>
      <TalkLog
        messages={messages}
        status={status}
        error={error}
        look={LOOK}
        empty={
          <Empty icon={<MessageCircle size={20} />} title="Ask us">
            Answers come from our help pages and name what they rest on.
          </Empty>
        }
        onAskAgain={() => {
          chat.clearError();
          void chat.regenerate();
        }}
      />
      <QuestionBox
        ticketId={null}
        limit={CHAT_MESSAGE_MAX_LENGTH}
        working={status === 'submitted' || status === 'streaming'}
        onAsk={(text) => {
          chat.clearError();
          void chat.sendMessage({ text });
        }}
        onStop={() => void chat.stop()}
      />
    </main>
  );
}
