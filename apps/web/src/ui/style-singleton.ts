import { useInsertionEffect } from 'react';

/**
 * Stands in for `react-style-singleton` (see vite.config.ts): the same two exports over a constructed style sheet, which
 * a Content-Security-Policy without inline styles allows. Equal sheets are shared and counted.
 */
const shared = new Map<string, { sheet: CSSStyleSheet; users: number }>();

function adopt(styles: string): () => void {
  const known = shared.get(styles);
  const entry = known ?? { sheet: new CSSStyleSheet(), users: 0 };
  if (!known) {
    entry.sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, entry.sheet];
    shared.set(styles, entry);
  }
  entry.users += 1;
  return () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    shared.delete(styles);
  };
}

interface StyleProps {
  readonly styles: string;
}

/** A component that keeps `styles` on the page while it is mounted. */
export function styleSingleton(): (props: StyleProps) => null {
  return function Style({ styles }: StyleProps): null {
    useInsertionEffect(() => adopt(styles), [styles]);
    return null;
  };
}
