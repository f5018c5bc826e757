import type { AppRouter, RouterInputs, RouterOutputs } from '@resolution/api';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCLink } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import { observable } from '@trpc/server/observable';
import { failureOfResponse, RequestFailed, readFailure } from './failure.ts';
import { serverReach } from './reach.ts';
import { askToSignInAgain, canAskAgain } from './session-expiry.ts';
import { signedIn } from './signed-in.ts';

export type { RouterInputs, RouterOutputs };

const URL = '/trpc';
/** The server refuses larger batches; see reliability 41. */
const BATCH_MAX = 10;

export const api = createTRPCReact<AppRouter>();

/** Without the link that renews the session: what makes a session must not wait for one. */
export const bareClient = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: URL })] });

let renewal: Promise<boolean> | null = null;

/** Gets new tokens by the refresh cookie, once however many calls ask; asks the person if that fails. */
function renewSession(): Promise<boolean> {
  renewal ??= bareClient.session.refresh
    .mutate()
    .then(() => true)
    .catch(() => (canAskAgain.get() ? askToSignInAgain() : false))
    .finally(() => {
      renewal = null;
    });
  return renewal;
}

const isSessionPath = (path: string) => path.startsWith('session.') && path !== 'session.me';

/** Sends a call once more after the session was renewed; drops a question that is out when its person signs out. */
const renewingLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let renewed = false;
      let current = send();
      function send(): { unsubscribe: () => void } {
        return next(op).subscribe({
          next: (value) => {
            serverReach.set('reached');
            observer.next(value);
          },
          error: (error) => {
            const { code } = readFailure(error);
            if (code === 'unreachable') {
              if (op.signal?.aborted !== true && op.type !== 'subscription') serverReach.set('lost');
            } else serverReach.set('reached');
            const expired = code === 'unauthenticated' || code === 'session_ended';
            if (!expired || renewed || isSessionPath(op.path)) return observer.error(error);
            renewed = true;
            void renewSession().then((again) => {
              if (again) current = send();
              else observer.error(error);
            });
          },
          complete: () => observer.complete(),
        });
      }
      const forget = signedIn.subscribe(() => {
        if (!signedIn.get() && op.type === 'query') current.unsubscribe();
      });
      return () => {
        forget();
        current.unsubscribe();
      };
    });

/** tRPC says with each page in which direction a list grows. Ours grow forward only, and refuse words they do not know. */
const forwardLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type !== 'query' || typeof op.input !== 'object' || op.input === null || !('direction' in op.input)) {
      return next(op);
    }
    const { direction: _, ...input } = op.input;
    return next({ ...op, input });
  };

export const apiClient = api.createClient({
  links: [
    forwardLink,
    renewingLink,
    splitLink({
      condition: (op) => op.type === 'subscription',
      true: httpSubscriptionLink({ url: URL }),
      false: httpBatchLink({ url: URL, maxItems: BATCH_MAX }),
    }),
  ],
});

/** `fetch` with the page's cookies; a session that ran out is renewed and the request sent once more. */
export async function fetchSignedIn(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const send = () => fetch(input, { ...init, credentials: 'same-origin' });
  const response = await send();
  return response.status === 401 && (await renewSession()) ? send() : response;
}

async function ok(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (!response.ok) throw new RequestFailed(await failureOfResponse(response));
  return response;
}

/** Posts to a REST route. Throws `RequestFailed`. */
export function post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return ok(fetchSignedIn(path, { method: 'POST', body, headers }));
}

/** Fetches a file and hands it to the browser under `fileName`. Throws `RequestFailed`. */
export async function download(path: string, fileName: string): Promise<void> {
  const response = await ok(fetchSignedIn(path));
  const url = window.URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  window.URL.revokeObjectURL(url);
}
