import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';

export interface MenuProps {
  /** A button; it opens the menu. */
  readonly trigger: ReactElement<ComponentProps<'button'>>;
  readonly children: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'bottom';
}

/** A menu that is open from the start. */
export function OpenMenu({ trigger, children, align = 'end', side = 'bottom' }: MenuProps) {
  return (
    <Primitive.Root modal={false} defaultOpen>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="appear z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-float"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const ITEM =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 text-sm text-ink outline-none select-none data-[highlighted]:bg-hover data-[disabled]:opacity-50';

/** One entry of a menu. */
export function MenuItem({ className, ...rest }: ComponentProps<typeof Primitive.Item>) {
  return <Primitive.Item className={cx(ITEM, className)} {...rest} />;
}

export interface MenuRadioProps<T extends string> {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
}

/** Entries of which one is chosen. */
export function MenuRadio<T extends string>(props: MenuRadioProps<T>) {
  return (
    <Primitive.RadioGroup value={props.value}>
      {props.options.map((option) => (
        <Primitive.RadioItem
          key={option.value}
          value={option.value}
          className={cx(ITEM, 'data-[state=checked]:bg-accent-soft data-[state=checked]:text-accent-text')}
          onSelect={() => props.onChange(option.value)}
        >
          {option.label}
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}

/** A heading between entries. */
export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Primitive.Label className="px-2 pt-2 pb-1 text-2xs font-medium text-ink-3">{children}</Primitive.Label>;
}

/** A line between entries. */
export function MenuLine() {
  return <Primitive.Separator className="my-1 h-px bg-line" />;
}
