import { Check, Minus } from 'lucide-react';
import { Checkbox as Primitive } from 'radix-ui';
import { cx } from './cx.ts';

interface CheckboxProps {
  readonly checked: boolean | 'indeterminate';
  readonly onCheckedChange: (checked: boolean) => void;
  readonly label: string;
  readonly className?: string;
}

/** A check box with a spoken label. */
export function Checkbox({ checked, onCheckedChange, label, className }: CheckboxProps) {
  return (
    <Primitive.Root
      checked={checked}
      onCheckedChange={(next) => onCheckedChange(next === true)}
      aria-label={label}
      className={cx(
        'grid size-4 shrink-0 place-items-center rounded-sm border border-control bg-surface text-accent-ink',
        'data-[state=checked]:border-accent data-[state=checked]:bg-accent',
        'data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
        className,
      )}
    >
      <Primitive.Indicator>
        {checked === 'indeterminate' ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
      </Primitive.Indicator>
    </Primitive.Root>
  );
}
