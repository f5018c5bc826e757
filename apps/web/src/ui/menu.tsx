import { type ComponentType, cloneElement, lazy, Suspense, useState } from 'react';
import type { MenuProps, MenuRadioProps } from './menu-parts.tsx';

/** What a menu is made of weighs a tenth of the first page, so it comes when a menu is about to be used. */
const load = () => import('./menu-parts.tsx');

const OpenMenu = lazy(() => load().then((parts) => ({ default: parts.OpenMenu })));
export const MenuItem = lazy(() => load().then((parts) => ({ default: parts.MenuItem })));
export const MenuLabel = lazy(() => load().then((parts) => ({ default: parts.MenuLabel })));
export const MenuLine = lazy(() => load().then((parts) => ({ default: parts.MenuLine })));
const Radio = lazy(() =>
  load().then((parts) => ({ default: parts.MenuRadio as ComponentType<MenuRadioProps<string>> })),
);

/** Entries of which one is chosen. */
export function MenuRadio<T extends string>({ value, options, onChange }: MenuRadioProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return <Radio value={value} options={options} onChange={choose} />;
}

/** A menu that opens from `trigger`. */
export function Menu(props: MenuProps) {
  const [used, setUsed] = useState(false);
  const waiting = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    onClick: () => setUsed(true),
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
  });
  if (!used) return waiting;
  return (
    <Suspense fallback={waiting}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
