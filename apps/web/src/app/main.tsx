import './without-eval.ts';
import './theme.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.ts';
import { listenForShortcuts } from './shortcuts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

listenForShortcuts();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
