import {
  type ImportLayout,
  type ImportPreview,
  importPreviewSchema,
  uploadAcceptedSchema,
  uploadResultSchema,
} from '@resolution/contracts';
import { post } from '../../app/api.ts';

function formOf(file: File, layout: ImportLayout): FormData {
  const form = new FormData();
  // Fields before the file: the server knows the layout by the time the file arrives.
  if (layout.sheet !== undefined) form.set('sheet', layout.sheet);
  if (layout.mapping !== undefined) form.set('mapping', JSON.stringify(layout.mapping));
  form.set('file', file, file.name);
  return form;
}

/** Has a workbook read without storing anything. Throws `RequestFailed`. */
export async function previewWorkbook(file: File, layout: ImportLayout): Promise<ImportPreview> {
  const response = await post('/api/tickets/upload/preview', formOf(file, layout));
  return importPreviewSchema.parse(await response.json());
}

/**
 * Hands a workbook in; the server goes on by itself, so this page may be closed. Gives the id of the import.
 * @param key makes a repeated attempt the same upload. Throws `RequestFailed`.
 */
export async function uploadWorkbook(file: File, layout: ImportLayout, key: string): Promise<string> {
  const response = await post('/api/tickets/upload?async=true', formOf(file, layout), { 'Idempotency-Key': key });
  const body: unknown = await response.json();
  return (response.status === 202 ? uploadAcceptedSchema : uploadResultSchema).parse(body).import_id;
}
