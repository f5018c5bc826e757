const MOD = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+';

/** `mod+k` as it is written on this machine: `⌘K`, `Ctrl+K`. */
const written = (key: string) => (key.startsWith('mod+') ? `${MOD}${key.slice(4).toUpperCase()}` : key);

/** Keys as one presses them, one after the other: `g q`; `mod` is the command key. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="inline-flex gap-1">
      {keys.split(' ').map((key) => (
        <kbd
          key={key}
          className="inline-grid h-5 min-w-5 place-items-center rounded border border-line-strong bg-canvas px-1 font-sans text-2xs text-ink-2"
        >
          {written(key)}
        </kbd>
      ))}
    </span>
  );
}
