import { FileDown } from 'lucide-react';
import { download } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';

const save = () =>
  void download('/api/tickets/template.xlsx', 'conversations-template.xlsx').catch((error: unknown) =>
    toast.error(failureSentence(error)),
  );

/** Saves a workbook with the right columns, to be filled in. */
export function TemplateButton() {
  return (
    <Button size="sm" onClick={save} icon={<FileDown size={13} aria-hidden />}>
      Template
    </Button>
  );
}
