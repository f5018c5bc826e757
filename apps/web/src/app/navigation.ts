import type { User } from '@resolution/contracts';
import { BookOpen, Inbox, Lightbulb, type LucideIcon, Tickets, Upload, Users } from 'lucide-react';
import { isAgent, isTier3 } from '../features/session/user.ts';

export interface Destination {
  readonly to: '/queue' | '/tickets' | '/upload' | '/knowledge' | '/learning' | '/agents';
  readonly label: string;
  readonly keys: string;
  readonly Icon: LucideIcon;
  /** On a phone it is in the menu of the account: the bar has room for six. */
  readonly rare?: boolean;
}

/** The screens that `user` may open, in the order of the sidebar. */
export function destinationsOf(user: User): readonly Destination[] {
  const work: Destination = isAgent(user)
    ? { to: '/queue', label: 'Queue', keys: 'g q', Icon: Inbox }
    : { to: '/tickets', label: 'My tickets', keys: 'g t', Icon: Tickets };
  return [
    work,
    { to: '/upload', label: 'Upload', keys: 'g u', Icon: Upload },
    { to: '/knowledge', label: 'Knowledge', keys: 'g k', Icon: BookOpen },
    ...(isAgent(user) ? [{ to: '/learning', label: 'Learning', keys: 'g l', Icon: Lightbulb } as const] : []),
    ...(isTier3(user) ? [{ to: '/agents', label: 'Agents', keys: 'g a', Icon: Users, rare: true } as const] : []),
  ];
}
