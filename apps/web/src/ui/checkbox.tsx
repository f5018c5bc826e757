import { cx } from './cx.ts';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly label: string;
  readonly className?: string;
}

/** The platform's own check box, in our colours, with a spoken label. */
export function Checkbox({ checked, onCheckedChange, label, className }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onCheckedChange(event.target.checked)}
      aria-label={label}
      className={cx('size-4 shrink-0 accent-accent', className)}
    />
  );
}
