import '../app/without-eval.ts';
import '../app/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectPage } from './page.ts';
import { VisitorChat } from './visitor-chat.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

/** The question box, whenever the frame is shown: whoever opened it wants to ask. */
const focusQuestion = () => root.querySelector('textarea')?.focus();

void connectPage(focusQuestion).then((page) => {
  createRoot(root).render(
    <StrictMode>
      <VisitorChat page={page} />
    </StrictMode>,
  );
});
