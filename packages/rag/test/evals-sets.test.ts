import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readKnowledgeWorkbook } from '@resolution/workbook';
import { describe, expect, it } from 'vitest';
import { freshInDomain, freshOutOfDomain } from '../src/evals/sets/fresh-sets.ts';

/** The knowledge workbook lies beside the project where the sets were written; elsewhere these checks cannot run. */
const WORKBOOK = fileURLToPath(new URL('../../../../shared/data/knowledge-workbook.xlsx', import.meta.url));
const workbookIsHere = existsSync(WORKBOOK);

function fourWordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.slice(3).map((_, start) => words.slice(start, start + 4).join(' '));
}

/** Title and standing of each article and script, by id. */
async function readDocuments(): Promise<Map<string, { kind: string; title: string; status: string }>> {
  const { corpus } = await readKnowledgeWorkbook(await readFile(WORKBOOK));
  return new Map<string, { kind: string; title: string; status: string }>([
    ...corpus.articles.map(({ kb_id, title, status }) => [kb_id, { kind: 'article', title, status }] as const),
    ...corpus.scripts.map(({ script_id, title, status }) => [script_id, { kind: 'script', title, status }] as const),
  ]);
}

describe('fresh sets', () => {
  it('are large enough, a third of the foreign questions being hard', () => {
    expect(freshInDomain.length).toBeGreaterThanOrEqual(160);
    expect(freshInDomain.filter((question) => question.kind === 'article').length).toBeGreaterThanOrEqual(110);
    expect(freshInDomain.filter((question) => question.kind === 'script').length).toBeGreaterThanOrEqual(50);
    expect(freshOutOfDomain.length).toBeGreaterThanOrEqual(160);
    const hard = freshOutOfDomain.filter((question) => question.difficulty === 'hard');
    expect(hard.length).toBeGreaterThanOrEqual(freshOutOfDomain.length / 3);
  });

  it('name and ask everything once', () => {
    const questions = [...freshInDomain, ...freshOutOfDomain];
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
    expect(new Set(questions.map((question) => question.text.toLowerCase())).size).toBe(questions.length);
  });

  it('say what each in-domain question was written from, which is its first target', () => {
    const wrong = freshInDomain.filter(
      ({ provenance, target_ids }) =>
        !provenance.startsWith(`${target_ids[0]}: `) || new Set(target_ids).size !== target_ids.length,
    );
    expect(wrong).toEqual([]);
  });
});

if (!workbookIsHere) {
  process.stderr.write('No ../shared/data/knowledge-workbook.xlsx: fresh questions are not checked against it.\n');
}

describe.skipIf(!workbookIsHere)('fresh questions against the knowledge workbook', () => {
  it('have targets that exist and may be retrieved, of the kind they say', async () => {
    const documents = await readDocuments();
    const wrong = freshInDomain.flatMap(({ id, kind, target_ids }) =>
      target_ids
        .map((target) => ({ id, target, document: documents.get(target) }))
        .filter(({ document }) => document?.kind !== kind || document.status !== 'active'),
    );
    expect(wrong).toEqual([]);
  });

  it('share no more than three words in a row with the title of any target', async () => {
    const documents = await readDocuments();
    const quoting = freshInDomain.filter(({ text, target_ids }) => {
      const quoted = new Set(target_ids.flatMap((target) => fourWordRuns(documents.get(target)?.title ?? '')));
      return fourWordRuns(text).some((run) => quoted.has(run));
    });
    expect(quoting.map(({ id }) => id)).toEqual([]);
  });
});
