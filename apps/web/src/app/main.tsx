import './without-eval.ts';
import './theme.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { serverReach } from './reach.ts';
import { preloadOpenedPage, router } from './router.ts';
import { listenForShortcuts } from './shortcuts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

listenForShortcuts();
// A part of the page that does not come is the first that some pages hear of a server that is away.
window.addEventListener('vite:preloadError', () => serverReach.set('lost'));
preloadOpenedPage();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
