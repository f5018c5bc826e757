import type { TicketFilter, TicketSort } from '@resolution/contracts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { download } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast.ts';
import { exportPath } from './filters.ts';

interface ExportMenuProps {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
  readonly total: number | undefined;
}

/** Saves what the filters show as a file. */
export function ExportMenu({ filter, sort, total }: ExportMenuProps) {
  const [busy, setBusy] = useState(false);
  const save = async (format: 'xlsx' | 'csv') => {
    setBusy(true);
    try {
      await download(exportPath(filter, sort, format), `tickets.${format}`);
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
