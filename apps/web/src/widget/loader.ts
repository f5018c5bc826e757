/**
 * `/widget.js`: the one tag on a page of another site. It puts a button into the page and, when that is pressed for the
 * first time, a frame with the chat. The page pays for nothing else, and neither can reach into the other.
 *
 * It imports nothing at run time: the page loads it as an ordinary script.
 */
import type { VisitorToken } from '@resolution/contracts';
import type { FromFrame, FromPage } from './protocol.ts';

const STYLES = `
:host { all: initial; position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; color-scheme: light dark; }
:host([data-theme="light"]) { color-scheme: light; }
:host([data-theme="dark"]) { color-scheme: dark; }
button {
  display: grid; place-items: center; width: 52px; height: 52px; margin: 0; padding: 0; border: 0; border-radius: 50%;
  background: #5a4be0; background: light-dark(oklch(51% .205 276), oklch(54% .19 276)); color: #fff; cursor: pointer;
  box-shadow: 0 8px 24px -6px rgb(0 0 0 / .4);
}
button:focus-visible { outline: 3px solid #5a4be0; outline-color: light-dark(oklch(47% .2 276), oklch(78% .115 276)); outline-offset: 2px; }
iframe {
  position: fixed; inset: auto 20px 84px auto; width: min(400px, calc(100vw - 40px)); height: min(640px, calc(100dvh - 104px));
  border: 1px solid light-dark(oklch(91.5% .006 265), oklch(28.5% .012 265)); border-radius: 12px;
  background: light-dark(oklch(97.8% .003 265), oklch(16.5% .008 265)); box-shadow: 0 12px 32px -6px rgb(0 0 0 / .35);
}
iframe[hidden] { display: none; }
@media (max-width: 480px) {
  iframe { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0; }
}`;

const BUBBLE = 'M21 11.5a8.5 8.5 0 0 1-12.2 7.7L3 21l1.8-5.8A8.5 8.5 0 1 1 21 11.5Z';

function bubble(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const look = {
    width: '24',
    height: '24',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  };
  for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', BUBBLE);
  svg.append(path);
  return svg;
}

/** Asks for a visitor's token; the browser says for which origin. */
async function fetchToken(server: string): Promise<FromPage> {
  try {
    const response = await fetch(`${server}/api/widget/token`, { method: 'POST', credentials: 'omit' });
    const body: unknown = await response.json();
    if (!response.ok) return { type: 'refused', body, retry_after: response.headers.get('Retry-After') };
    const { access_token: token, expires_in } = body as VisitorToken;
    return { type: 'token', token, expires_in };
  } catch {
    return { type: 'refused', body: null, retry_after: null };
  }
}

function start(script: HTMLScriptElement): void {
  const server = new URL(script.src).origin;
  const theme = script.dataset['theme'] ?? '';
  const host = document.createElement('div');
  host.dataset['theme'] = theme;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Constructed, so that the page's own policy has nothing to say about it.
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', 'Chat');
  button.setAttribute('aria-expanded', 'false');
  button.append(bubble());

  let frame: HTMLIFrameElement | undefined;
  let port: MessagePort | undefined;
  const tell = (message: FromPage): void => port?.postMessage(message);

  const show = (open: boolean): void => {
    frame ??= open ? makeFrame() : undefined;
    if (frame) frame.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      frame?.focus();
      tell({ type: 'opened' });
    } else button.focus();
  };

  function makeFrame(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    made.title = 'Chat';
    // What the chat needs and no more: no way to move the page, open windows or start downloads.
    made.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    made.src = `${server}/widget.html?theme=${encodeURIComponent(theme)}`;
    made.addEventListener('load', () => {
      const channel = new MessageChannel();
      port = channel.port1;
      port.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => {
        if (data.type === 'close') show(false);
        else void fetchToken(server).then(tell);
      });
      port.start();
      made.contentWindow?.postMessage(null, server, [channel.port2]);
      tell({ type: 'opened' });
    });
    root.append(made);
    return made;
  }

  button.addEventListener('click', () => show(frame === undefined || frame.hidden === true));
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && frame?.hidden === false) show(false);
  });
  root.append(button);
  document.body.append(host);
}

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => start(tag));
  else start(tag);
}
