import { type ComponentType, createElement, type FunctionComponent, lazy, useState } from 'react';

/** A part of the client that the server did not hand out. The browser remembers that until the page is loaded anew. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** A component that comes with its first use, or with `preload` before that. */
export type LateComponent<P extends object> = FunctionComponent<P> & { readonly preload: () => Promise<void> };

/** Makes a component that comes with its first use. Throws `PartMissing` where it does not come. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): LateComponent<P> {
  let loaded: ComponentType<P> | undefined;
  const fetchPart = async (): Promise<{ default: ComponentType<P> }> => {
    try {
      loaded = await load();
      return { default: loaded };
    } catch (cause) {
      throw new PartMissing('A part of the page did not come.', { cause });
    }
  };
  const Part: ComponentType<P> = lazy(fetchPart);

  function Late(props: P) {
    // What an instance began with it stays with: another type would begin it anew.
    const [Shown] = useState(() => loaded ?? Part);
    return createElement(Shown, props);
  }
  Late.preload = () =>
    fetchPart().then(
      () => undefined,
      () => undefined,
    );
  return Late;
}
