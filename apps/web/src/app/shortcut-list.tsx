import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { shortcutsOpen } from './panels.ts';
import { activeShortcuts, type Shortcut } from './shortcuts.ts';

function byGroup(shortcuts: readonly Shortcut[]): readonly (readonly [string, readonly Shortcut[]])[] {
  return [...Map.groupBy(shortcuts, (shortcut) => shortcut.group)];
}

/** All keys that work on the screen one is on. */
export function ShortcutList() {
  return (
    <Dialog open onOpenChange={shortcutsOpen.set} title="Keyboard shortcuts">
      <div className="grid gap-5 overflow-y-auto p-4">
        {byGroup(activeShortcuts()).map(([group, shortcuts]) => (
          <section key={group}>
            <h3 className="mb-1 text-xs font-medium text-ink-3">{group}</h3>
            <dl>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className="flex h-8 items-center justify-between gap-4 border-b border-line text-sm">
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
