import { createContext, useContext } from 'react';

/** Opens a source beside the case; undefined closes it. */
type SourceOpener = (id: string | undefined) => void;

const Opener = createContext<SourceOpener | null>(null);

/** Gives the case's parts the way to open a source beside it. */
export const SourceOpenerProvider = Opener.Provider;

export function useSourceOpener(): SourceOpener {
  const opener = useContext(Opener);
  if (!opener) throw new Error('Sources open only on a case.');
  return opener;
}
