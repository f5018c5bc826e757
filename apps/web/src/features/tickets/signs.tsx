import type { Priority, Sentiment, SupportTier, TicketStatus } from '@resolution/contracts';
import {
  Angry,
  Annoyed,
  Circle,
  CircleCheck,
  CircleDot,
  CircleX,
  Frown,
  Laugh,
  type LucideIcon,
  Meh,
  Smile,
} from 'lucide-react';
import { cx } from '../../ui/cx.ts';

const STATUS: Readonly<Record<TicketStatus, { label: string; Icon: LucideIcon; ink: string }>> = {
  pending: { label: 'Pending', Icon: Circle, ink: 'text-ink-3' },
  in_progress: { label: 'In progress', Icon: CircleDot, ink: 'text-warn' },
  approved: { label: 'Approved', Icon: CircleCheck, ink: 'text-good' },
  rejected: { label: 'Rejected', Icon: CircleX, ink: 'text-bad' },
};

const SENTIMENT: Readonly<Record<Sentiment, { Icon: LucideIcon; ink: string }>> = {
  Angry: { Icon: Angry, ink: 'text-bad' },
  Frustrated: { Icon: Annoyed, ink: 'text-bad' },
  Worried: { Icon: Frown, ink: 'text-warn' },
  Neutral: { Icon: Meh, ink: 'text-ink-3' },
  Relieved: { Icon: Smile, ink: 'text-good' },
  Satisfied: { Icon: Laugh, ink: 'text-good' },
};

const BARS: Readonly<Record<Priority, number>> = { Critical: 4, High: 3, Medium: 2, Low: 1 };

export const statusLabel = (status: TicketStatus) => STATUS[status].label;
export const tierLabel = (tier: SupportTier) => tier.replace('Tier', 'Tier ');

/** Where a ticket stands, as a small circle; with its name when `named`. */
export function StatusSign({ status, named = false }: { readonly status: TicketStatus; readonly named?: boolean }) {
  const { label, Icon, ink } = STATUS[status];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={named ? undefined : label}>
      <Icon
        size={15}
        className={cx('shrink-0', ink)}
        {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      />
      {named ? <span>{label}</span> : null}
    </span>
  );
}

/** How urgent a ticket is, as rising bars; critical ones are filled in red. */
export function PrioritySign({ priority, named = false }: { readonly priority: Priority; readonly named?: boolean }) {
  const bars = BARS[priority];
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={named ? undefined : `${priority} priority`}
    >
      <svg
        viewBox="0 0 16 16"
        className={cx('size-[15px] shrink-0', bars === 4 ? 'fill-bad' : 'fill-ink-2')}
        {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': `${priority} priority` })}
      >
        {bars === 4 ? (
          <path d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm4 3v5h2V4H7Zm0 6.5v2h2v-2H7Z" />
        ) : (
          [1, 2, 3].map((bar) => (
            <rect
              key={bar}
              x={bar * 4 - 2}
              y={13 - bar * 3.5}
              width="3"
              height={bar * 3.5}
              rx="1"
              className={bar > bars ? 'fill-line-strong' : undefined}
            />
          ))
        )}
      </svg>
      {named ? <span>{priority}</span> : null}
    </span>
  );
}

/** The customer's mood as a face. */
export function SentimentSign({
  sentiment,
  named = false,
}: {
  readonly sentiment: Sentiment;
  readonly named?: boolean;
}) {
  const { Icon, ink } = SENTIMENT[sentiment];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={named ? undefined : sentiment}>
      <Icon
        size={15}
        className={cx('shrink-0', ink)}
        {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': sentiment })}
      />
      {named ? <span>{sentiment}</span> : null}
    </span>
  );
}

/** The score out of 100; a dash where nothing was scored. */
export function ScoreSign({ score }: { readonly score: number | null }) {
  if (score === null) {
    return (
      <span className="text-ink-3" title="Not scored">
        –
      </span>
    );
  }
  return (
    <span className="figures font-medium" title={`Score ${score} of 100`}>
      {score}
    </span>
  );
}
