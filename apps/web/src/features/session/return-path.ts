/** Where to go after signing in: a path of this site, never another address. */
export function safeReturnPath(next: string | undefined): string | null {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return null;
  return next;
}
