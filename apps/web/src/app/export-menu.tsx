import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { toast } from '../ui/toast.ts';
import { download } from './api.ts';
import { failureSentence } from './failure.ts';

interface ExportMenuProps {
  /** What the file is called, without its ending. */
  readonly name: string;
  /** Where the list is as a file, under the filters that are shown. */
  readonly pathOf: (format: 'xlsx' | 'csv') => string;
  readonly total: number | undefined;
}

/** Saves what the filters show as a file. */
export function ExportMenu({ name, pathOf, total }: ExportMenuProps) {
  const [busy, setBusy] = useState(false);
  const save = async (format: 'xlsx' | 'csv') => {
    setBusy(true);
    try {
      await download(pathOf(format), `${name}.${format}`);
    } catch (error) {
      toast.error(failureSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu
      trigger={
        <Button size="sm" busy={busy} disabled={!total} icon={<Download size={13} aria-hidden />}>
          Export
        </Button>
      }
    >
      <MenuItem onSelect={() => void save('xlsx')}>Excel workbook (.xlsx)</MenuItem>
      <MenuItem onSelect={() => void save('csv')}>Text (.csv)</MenuItem>
    </Menu>
  );
}
