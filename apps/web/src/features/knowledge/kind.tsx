import type { DocumentKind } from '@resolution/contracts';
import { BadgeCheck, Database, FileText, type LucideIcon, Ticket } from 'lucide-react';

const KINDS: Readonly<
  Record<DocumentKind, { readonly label: string; readonly plural: string; readonly Icon: LucideIcon }>
> = {
  article: { label: 'Article', plural: 'Articles', Icon: FileText },
  script: { label: 'Script', plural: 'Scripts', Icon: Database },
  knowledge: { label: 'Approved', plural: 'Approved', Icon: BadgeCheck },
  ticket: { label: 'Solved ticket', plural: 'Solved tickets', Icon: Ticket },
};

/** What kind of document it is, in one or two words. */
export const kindLabel = (kind: DocumentKind) => KINDS[kind].label;
export const kindPlural = (kind: DocumentKind) => KINDS[kind].plural;

/** The sign of a kind of document. */
export function KindIcon({ kind, size = 15 }: { readonly kind: DocumentKind; readonly size?: number }) {
  const { Icon, label } = KINDS[kind];
  return <Icon size={size} role="img" aria-label={label} className="shrink-0 text-ink-3" />;
}
