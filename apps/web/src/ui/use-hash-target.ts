import { useEffect } from 'react';

/** Goes to the part of a screen that the address names after `#`, once that part is there. */
export function useHashTarget(there: boolean): void {
  useEffect(() => {
    const name = window.location.hash.slice(1);
    if (!there || name === '') return;
    const target = document.getElementById(name);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [there]);
}
