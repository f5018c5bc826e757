import { readFile } from 'node:fs/promises';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const DOCUMENT = new URL('../../../apps/server/openapi.json', import.meta.url);

/** The types of the REST door as openapi-typescript makes them from the committed document. */
export async function clientTypes(): Promise<string> {
  const document = JSON.parse(await readFile(DOCUMENT, 'utf8')) as OpenAPI3;
  return astToString(await openapiTS(document));
}
