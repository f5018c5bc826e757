import { type ComponentType, cloneElement, Suspense, useState } from 'react';
import { late } from './late.tsx';
import type { MenuProps, MenuRadioProps } from './menu-parts.tsx';

/** What a menu is made of weighs a tenth of the first page, so it comes when a menu is about to be used. */
const load = () => import('./menu-parts.tsx');

const ignore = () => undefined;

const OpenMenu = late(() => load().then((parts) => parts.OpenMenu));
export const MenuItem = late(() => load().then((parts) => parts.MenuItem));
export const MenuLabel = late(() => load().then((parts) => parts.MenuLabel));
export const MenuLine = late(() => load().then((parts) => parts.MenuLine));
const Radio = late(() => load().then((parts) => parts.MenuRadio as ComponentType<MenuRadioProps<string>>));

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
    // Without its parts a menu stays shut; the page says elsewhere that the server is away.
    onClick: () => void load().then(() => setUsed(true), ignore),
    onPointerEnter: () => void load().catch(ignore),
    onFocus: () => void load().catch(ignore),
  });
  if (!used) return waiting;
  return (
    <Suspense fallback={waiting}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
