import { failureFrom, RequestFailed } from '../app/failure.ts';
import type { FromFrame, FromPage } from './protocol.ts';

/** The page that holds this frame. */
export interface HoldingPage {
  /** A token that is good for a while yet. @throws RequestFailed */
  readonly token: () => Promise<string>;
  /** The server did not take the token: the next one is another. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** A token is replaced so long before its end, in milliseconds: an answer that begins with it should not outlive it. */
const SPARE_MS = 30_000;

/** Waits for the page that holds this frame to bring its port. Who that can be is settled by `frame-ancestors`. */
export function connectPage(onOpened: () => void): Promise<HoldingPage> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      if (event.source !== window.parent || !port) return;
      window.removeEventListener('message', listen);
      resolve(overPort(port, onOpened));
    };
    window.addEventListener('message', listen);
  });
}

function overPort(port: MessagePort, onOpened: () => void): HoldingPage {
  let current: { readonly token: string; readonly until: number } | null = null;
  let waiting: PromiseWithResolvers<string> | null = null;
  const tell = (message: FromFrame): void => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
    switch (data.type) {
      case 'opened':
        return onOpened();
      case 'token':
        current = { token: data.token, until: Date.now() + data.expires_in * 1000 - SPARE_MS };
        waiting?.resolve(data.token);
        break;
      case 'refused':
        waiting?.reject(new RequestFailed(failureFrom(data.body, data.retry_after)));
    }
    waiting = null;
  });
  port.start();
  return {
    token() {
      if (current !== null && Date.now() < current.until) return Promise.resolve(current.token);
      if (waiting === null) {
        waiting = Promise.withResolvers<string>();
        tell({ type: 'token' });
      }
      return waiting.promise;
    },
    forget() {
      current = null;
    },
    close: () => tell({ type: 'close' }),
  };
}
