import {
  CONVERSATION_COLUMNS,
  type Conversation,
  type ConversationField,
  type ImportPreview,
} from '@resolution/contracts';
import { Check } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Select } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Figures } from './figures.tsx';
import { ListedOf } from './listed-of.tsx';
import { RowErrors } from './row-errors.tsx';

interface PreviewViewProps {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly problem: string | null;
  readonly sending: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly onColumn: (field: ConversationField, header: string) => void;
  readonly onCancel: () => void;
  readonly onSend: () => void;
}

const SAMPLE_COLUMNS: Column<Conversation>[] = [
  {
    id: 'id',
    header: CONVERSATION_COLUMNS.conversation_id,
    cell: ({ row }) => <span className="whitespace-nowrap">{row.original.conversation_id}</span>,
  },
  {
    id: 'contact',
    header: CONVERSATION_COLUMNS.contact_name,
    cell: ({ row }) => <span dir="auto">{row.original.contact_name ?? '–'}</span>,
  },
  { id: 'product', header: CONVERSATION_COLUMNS.product, cell: ({ row }) => row.original.product ?? '–' },
  {
    id: 'transcript',
    header: CONVERSATION_COLUMNS.transcript,
    cell: ({ row }) => (
      <span className="line-clamp-1 min-w-60 text-ink-2" dir="auto">
        {row.original.transcript}
      </span>
    ),
  },
];

const fieldOf = (name: string) =>
  (Object.keys(CONVERSATION_COLUMNS) as ConversationField[]).find(
    (field) => field === name || CONVERSATION_COLUMNS[field] === name,
  );

const inTickets = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'ticket' : 'tickets'}`;

/** What is in a workbook before anything of it is stored. */
export function PreviewView(props: PreviewViewProps) {
  const { fileName, preview, problem, sending, onSheet, onColumn, onCancel, onSend } = props;
  const found = Object.entries(preview.columns);
  return (
    <section aria-label="Preview" className="grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold" title={fileName}>
          {fileName}
        </h2>
        {preview.sheets.length > 1 ? (
          <label className="flex items-center gap-2 text-sm text-ink-2">
            Sheet
            <Select
              value={preview.sheet}
              onChange={(event) => onSheet(event.target.value)}
              className="w-auto"
              disabled={sending}
            >
              {preview.sheets.map(({ name, fits }) => (
                <option key={name} value={name}>
                  {fits ? name : `${name} (lacks columns)`}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
      </div>
      {problem ? <Notice tone="bad" title={problem} /> : null}
      {preview.missing_columns.map((name) => {
        const field = fieldOf(name);
        return (
          <Notice
            key={name}
            tone="bad"
            title={`The column ${field ? CONVERSATION_COLUMNS[field] : name} is missing`}
            actions={
              field && preview.ignored_columns.length > 0 ? (
                <Select
                  aria-label={`Column that holds ${CONVERSATION_COLUMNS[field]}`}
                  value=""
                  className="w-auto"
                  onChange={(event) => onColumn(field, event.target.value)}
                >
                  <option value="" disabled>
                    It is called…
                  </option>
                  {preview.ignored_columns.map((header) => (
                    <option key={header} value={header}>
                      {header}
                    </option>
                  ))}
                </Select>
              ) : null
            }
          >
            Choose the column that holds it, or add it to the sheet and upload again.
          </Notice>
        );
      })}
      <Figures
        figures={[
          { label: 'Rows', value: preview.total, at: preview.good > 0 ? 'good-rows' : 'bad-rows' },
          { label: 'Good', value: preview.good, tone: 'good', at: 'good-rows' },
          { label: 'Bad', value: preview.bad, tone: 'bad', at: 'bad-rows' },
        ]}
      />
      <div className="grid gap-2 text-sm">
        <p className="flex flex-wrap items-center gap-1.5">
          <span className="mr-1 w-24 text-ink-3">Columns found</span>
          {found.map(([field, header]) => (
            <Badge key={field} tone="good" title={header}>
              <Check size={11} aria-hidden /> {header}
            </Badge>
          ))}
          {found.length === 0 ? 'none' : null}
        </p>
        {preview.ignored_columns.length > 0 ? (
          <p className="flex flex-wrap items-center gap-1.5">
            <span className="mr-1 w-24 text-ink-3">Ignored</span>
            {preview.ignored_columns.map((header) => (
              <Badge key={header} tone="outline">
                {header}
              </Badge>
            ))}
          </p>
        ) : null}
      </div>
      {preview.samples.length > 0 ? (
        <div id="good-rows" tabIndex={-1} className="outline-none">
          <h3 className="mb-1.5 text-sm font-semibold">
            {preview.samples.length < preview.good ? `The first ${preview.samples.length} good rows` : 'The good rows'}
          </h3>
          <DataTable
            label="The first rows"
            className="rounded-lg border border-line"
            columns={SAMPLE_COLUMNS}
            rows={preview.samples}
            rowId={(row) => row.conversation_id}
          />
        </div>
      ) : null}
      {preview.errors.length > 0 ? (
        <div id="bad-rows" tabIndex={-1} className="outline-none">
          <h3 className="mb-1.5 text-sm font-semibold">Bad rows: left out, the others go on</h3>
          <ListedOf rows={preview.errors.map(({ row }) => row)} total={preview.bad} />
          <RowErrors errors={preview.errors} />
        </div>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel} disabled={sending}>
          Choose another file
        </Button>
        <Button
          look="primary"
          busy={sending}
          disabled={preview.good === 0 || preview.missing_columns.length > 0}
          onClick={onSend}
        >
          {preview.good === 0 ? 'Nothing to upload' : `Upload ${inTickets(preview.good)}`}
        </Button>
      </div>
    </section>
  );
}
