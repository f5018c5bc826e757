import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const HERE = 'apps/server/test';
const API = 'packages/api/test';
const DB = 'packages/db/test';
const RAG = 'packages/rag/test';
const WORKBOOK = 'packages/workbook/test';

/**
 * Which tests hold which of the promises about uploads, accounts, tokens, authorization, HTTP, models, exports, audit, log
 * and reliability (numbered as in the list of statements the product was built against). Each entry names a file and words
 * of a test's title in it.
 */
const STATEMENTS: Readonly<Record<number, readonly (readonly [file: string, title: string])[]>> = {
  1: [
    [`${HERE}/limits.test.ts`, 'without a length: 413 soon after the limit, and nothing stays on disk'],
    [`${HERE}/limits.test.ts`, 'JSON: 413, with its length told or not'],
    [`${HERE}/limits.test.ts`, 'JSON of %s has its own limit: 413'],
    [`${HERE}/spool.test.ts`, 'what a crash left of uploads is gone with the next start'],
    [`${WORKBOOK}/guard.test.ts`, 'a file over the limit is refused by its size alone'],
  ],
  2: [
    [`${WORKBOOK}/bomb-cost.test.ts`, 'is refused within 64 MB'],
    [`${WORKBOOK}/worker.test.ts`, 'a bomb is refused before a thread starts'],
  ],
  3: [[`${WORKBOOK}/cells.test.ts`, 'one cell in the far corner and one merge over the whole sheet cost nothing']],
  4: [
    [`${WORKBOOK}/guard.test.ts`, 'what a file really is, whatever its name says'],
    [`${HERE}/uploads-over-http.test.ts`, 'whatever is no workbook is told apart in plain words, and makes nothing'],
  ],
  5: [
    [`${WORKBOOK}/guard.test.ts`, 'every truncation is refused'],
    [`${WORKBOOK}/mutation.test.ts`, 'bytes flipped in a conversation workbook'],
    [`${API}/imports/upload.test.ts`, 'stores nothing of a file that cannot be read'],
  ],
  6: [[`${WORKBOOK}/guard.test.ts`, 'nothing reaches outside the workbook']],
  7: [
    [`${WORKBOOK}/cells.test.ts`, 'a cell becomes the text that Excel shows'],
    [`${WORKBOOK}/cells.test.ts`, 'no stored text is ever an object or NaN'],
    [`${WORKBOOK}/dates.test.ts`, 'the time zone of the machine changes nothing'],
  ],
  8: [
    [`${WORKBOOK}/columns.test.ts`, 'header variants give the same tickets'],
    [`${WORKBOOK}/columns.test.ts`, 'a missing needed column is named'],
    [`${WORKBOOK}/columns.test.ts`, 'headers that cannot be used'],
  ],
  9: [
    [`${WORKBOOK}/rows.test.ts`, 'five good rows, a blank transcript, a duplicate, a bad date'],
    [`${API}/imports/upload.test.ts`, 'reports each bad row with row and column, and goes on with the good ones'],
    [`${API}/imports/upload.test.ts`, 'gives the bad rows back as a workbook that can be mended and uploaded'],
  ],
  10: [
    [`${WORKBOOK}/rows.test.ts`, 'a cell over 32,767 characters is an error'],
    [`${WORKBOOK}/rows.test.ts`, 'rows beyond 50,000 are errors'],
    [`${WORKBOOK}/rows.test.ts`, 'limits of rows and cells'],
  ],
  11: [
    [`${WORKBOOK}/columns.test.ts`, 'names that mean something to JavaScript are data'],
    [`${API}/imports/upload.test.ts`, 'keeps hostile names as data'],
  ],
  12: [
    [`${HERE}/uploads-over-http.test.ts`, '%s is text, never a place'],
    [`${HERE}/uploads-over-http.test.ts`, 'a name with %s is refused'],
    [`${HERE}/file-name.test.ts`, 'a file name with %s is told plainly'],
  ],
  13: [
    [`${API}/imports/repeats.test.ts`, 'of the same file gets the first answer again and makes nothing'],
    [`${API}/imports/repeats.test.ts`, 'under the same key gets the first answer, with another body 422'],
    [`${API}/imports/repeats.test.ts`, 'is told to wait while the first is being read, and while it is worked off'],
  ],
  14: [
    [`${API}/imports/fair-slots.test.ts`, 'lets no more than two work, and one per owner'],
    [`${API}/imports/fair-slots.test.ts`, 'serves owners in turns, not in order of arrival'],
    [`${API}/imports/jobs.test.ts`, 'takes twenty uploads at once: each is answered, or told when to come back'],
  ],
  15: [
    [`${API}/password.test.ts`, 'length: %s'],
    [`${API}/password.test.ts`, 'a short one is told of passphrases'],
  ],
  16: [[`${API}/password.test.ts`, 'two that agree in their first 72 bytes do not pass for one another']],
  17: [
    [`${API}/password.test.ts`, 'the shipped list holds more than 3,000 entries of allowed length'],
    [`${API}/password.test.ts`, '%s is refused with the reason'],
  ],
  18: [
    [`${API}/password.test.ts`, 'letters alone: there are no composition rules'],
    [`${API}/auth-service.test.ts`, 'a password change asks the old one and ends the other sessions only'],
  ],
  19: [
    [`${API}/password.test.ts`, 'one comparison all the same'],
    [`${API}/auth-service.test.ts`, 'unknown address and wrong password are told in the same words'],
  ],
  20: [
    [
      `${API}/auth-service.test.ts`,
      'five failures from one address close it for 15 minutes; the owner elsewhere gets in',
    ],
    [`${API}/auth-service.test.ts`, 'a hundred failures in a row from many addresses close the account for a while'],
    [`${API}/auth-service.test.ts`, 'limits stand before any hashing'],
    [`${API}/auth-service.test.ts`, 'a burst gains nothing over guessing in turn'],
    [`${HERE}/limits.test.ts`, 'five wrong passwords: the sixth attempt is 429 with Retry-After'],
  ],
  21: [
    [`${API}/password.test.ts`, 'hashes wait in a bounded queue; what is beyond is told to come back'],
    [`${HERE}/limits.test.ts`, 'fifty sign-ins at once'],
  ],
  22: [[`${API}/auth-service.test.ts`, 'a $2b$ hash from elsewhere lets in once and is replaced by an own one']],
  23: [
    [`${HERE}/tickets-over-http.test.ts`, 'registering with %s makes an ordinary user all the same'],
    [`${HERE}/access.test.ts`, 'every operation of the REST door has a row'],
  ],
  24: [
    [`${HERE}/env.test.ts`, '%s: does not start'],
    [`${HERE}/start.test.ts`, '%s: one line that names it, and nothing made'],
  ],
  25: [[`${API}/access-token.test.ts`, 'HS384 with our key']],
  26: [
    [`${API}/access-token.test.ts`, 'not before, ahead'],
    [`${API}/auth-service.test.ts`, 'a refresh token is no access token, nor the other way round'],
  ],
  27: [
    [
      `${API}/auth-service.test.ts`,
      'a refresh gives a new pair and ends the old token; late reuse ends the session for both holders',
    ],
    [`${API}/auth-service.test.ts`, 'two tabs that refresh within five seconds both stay'],
  ],
  28: [
    [`${API}/auth-service.test.ts`, 'refresh tokens are 256 random bits of which the database knows a hash'],
    [`${API}/auth-service.test.ts`, 'logging out ends the tokens at once'],
    [`${API}/auth-service.test.ts`, '%s: access ends at once, and signing in too'],
    [`${API}/auth-service.test.ts`, 'a changed tier holds for sessions that are open'],
  ],
  29: [
    [`${HERE}/origin-and-headers.test.ts`, 'hold the tokens out of reach of scripts'],
    [`${HERE}/origin-and-headers.test.ts`, '%s %s from %s is refused'],
    [`${HERE}/origin-and-headers.test.ts`, 'a page of another site cannot sign anybody in'],
  ],
  30: [
    [`${HERE}/access.test.ts`, 'every procedure of the tRPC door has a row'],
    [`${HERE}/access.test.ts`, 'who may do what'],
  ],
  31: [
    [`${HERE}/tickets-over-http.test.ts`, 'is answered in the same words as one that does not exist'],
    [`${HERE}/tickets-over-http.test.ts`, 'stands in no list, count, search or chat answer of others'],
  ],
  32: [
    [`${HERE}/access.test.ts`, 'tRPC %s'],
    [`${HERE}/model.test.ts`, 'the product and the model agree at every step, over both doors'],
  ],
  33: [[`${HERE}/tickets-over-http.test.ts`, '%s beside an edited resolution: 400, nothing changed']],
  34: [
    [`${HERE}/tickets-over-http.test.ts`, 'from %s to %s is 409, with the moves that are allowed'],
    [`${HERE}/tickets-over-http.test.ts`, 'the same approval ten times at once: one entry, everybody gets it'],
    [`${HERE}/tickets-over-http.test.ts`, 'two agents decide differently at once: one is told that he was too late'],
    [`${HERE}/tickets-over-http.test.ts`, 'two agents approve different texts at once, one over each door'],
  ],
  35: [[`${HERE}/origin-and-headers.test.ts`, '%s gets none, and its preflight is not answered']],
  36: [
    [`${HERE}/origin-and-headers.test.ts`, '%s carries the policy'],
    [`${HERE}/origin-and-headers.test.ts`, 'no page holds a script of its own or asks another host'],
  ],
  37: [[`${HERE}/fuzz.test.ts`, 'no 5xx, every answer as documented']],
  38: [
    [`${API}/failure.test.ts`, '%s: a generic sentence with the request id'],
    [`${HERE}/origin-and-headers.test.ts`, 'an error of our own carries it too, and tells nothing'],
    [`${HERE}/http-basics.test.ts`, '%s %s is %i in the one shape'],
  ],
  39: [
    [`${HERE}/http-basics.test.ts`, 'a well-formed one is echoed and stands in every log line of the request'],
    [`${HERE}/http-basics.test.ts`, '%s is not taken over'],
  ],
  40: [
    [`${HERE}/http-basics.test.ts`, 'nothing is coerced'],
    [`${HERE}/tickets-over-http.test.ts`, 'a cursor that is %s is 400'],
    [`${HERE}/tickets-over-http.test.ts`, 'rows that come in while paging are neither doubled'],
  ],
  41: [[`${HERE}/limits.test.ts`, 'a batch of a thousand calls, and nesting of a thousand levels']],
  42: [
    [`${HERE}/limits.test.ts`, 'headers that never end'],
    [`${HERE}/limits.test.ts`, 'a body of one byte now and then: closed'],
    [`${HERE}/limits.test.ts`, 'five hundred idle connections leave others served'],
  ],
  43: [
    [`${HERE}/tickets-over-http.test.ts`, '%j in a search is only text'],
    ['packages/db/test/sql-texts.test.ts', 'SQL is put together from constants of this package alone'],
  ],
  44: [
    [`${RAG}/models/injection.test.ts`, 'in a transcript changes nothing'],
    [`${RAG}/models/injection.test.ts`, 'in an article changes nothing'],
    [`${RAG}/models/injection.test.ts`, 'in a ticket in view and in the talk changes no answer'],
    [`${HERE}/models.test.ts`, 'orders hidden in a transcript'],
    [`${HERE}/visitors.test.ts`, 'tells nothing of what is not public: %s'],
  ],
  45: [
    [`${RAG}/models/markdown.test.ts`, 'leaves nothing that any parser runs, loads or follows elsewhere'],
    [`${HERE}/models.test.ts`, '%s: ticket and answer are the embedded engine’s, and say so'],
    ['apps/web/test/unit/answer-text.test.ts', '%s is shown as inert text'],
  ],
  46: [
    [`${RAG}/models/chat.test.ts`, 'loses what it made up: citations, sentences without one'],
    [`${RAG}/models/writing.test.ts`, 'a resolution by a model'],
    [`${HERE}/models.test.ts`, 'what no source says is left out and stands in the log as counts and ids'],
  ],
  47: [
    [`${RAG}/models/masking.test.ts`, 'leaves no original behind'],
    [`${RAG}/models/gateway.test.ts`, 'sends nothing when masking fails'],
    [`${HERE}/models.test.ts`, 'what is personal does not leave the machine; Tier3 sees what was masked'],
  ],
  48: [
    [`${API}/features/decisions.test.ts`, 'the next search finds it by its new id'],
    [`${API}/features/knowledge.test.ts`, '%s leaves every index and comes back'],
    [`${API}/features/publishing.test.ts`, 'holds what is marked and active, and follows every change'],
  ],
  49: [
    [`${RAG}/models/limits.test.ts`, 'opens after failures in a row'],
    [`${RAG}/models/gateway-failures.test.ts`, 'a model that fails is a value, never an exception'],
    [`${HERE}/models.test.ts`, '%s: ticket and answer are the embedded engine’s, and say so'],
    [`${HERE}/models.test.ts`, '429 with a long wait: the model is asked once and then left alone'],
    [`${HERE}/models.test.ts`, 'without key and server nothing is asked or recorded'],
  ],
  50: [
    [`${RAG}/models/limits.test.ts`, 'refuse a person beyond their share, and nobody else'],
    [`${HERE}/models.test.ts`, 'beyond the tokens of a day there is 429 with when to come back'],
    [`${HERE}/models.test.ts`, 'a question over the limit is refused before anything is asked'],
    [`${HERE}/embeddings.test.ts`, 'a %s over the limit is refused before its meaning is asked for'],
    [`${HERE}/visitors.test.ts`, 'visitors’ tokens of the day are their own'],
  ],
  51: [
    [`${WORKBOOK}/export.test.ts`, 'any text survives CSV: RFC 4180 under fuzz'],
    [`${WORKBOOK}/export.test.ts`, '%j never runs'],
  ],
  52: [
    [`${HERE}/audit-and-log.test.ts`, '%s is recorded once, with who and which request'],
    [`${API}/auth-service.test.ts`, 'a change that fails leaves no record, and a record cannot be changed'],
    [`${HERE}/audit-and-log.test.ts`, 'cannot be changed or deleted, by nobody who opens the file'],
  ],
  53: [[`${HERE}/audit-and-log.test.ts`, 'is one JSON object a line under any input']],
  54: [[`${HERE}/crash/crash.test.ts`, 'killed at a random moment of uploads and approvals']],
  55: [
    [`${HERE}/crash/sigterm.test.ts`, 'told to stop twice in the middle of uploads: exit 0'],
    [`${HERE}/stop.test.ts`, 'is not ready at once, finishes the request in hand, and takes no new one'],
    [`${HERE}/stop.test.ts`, 'ends its streams'],
    [`${HERE}/stop.test.ts`, 'cuts off what does not end by the deadline'],
    [`${API}/imports/thread.test.ts`, 'takes back what is being read when it stops, and takes nothing more'],
  ],
  56: [
    [`${API}/faults.test.ts`, 'an upload is whole or absent, the client is told, and it works without a restart'],
    [`${API}/faults.test.ts`, 'an approval leaves ticket, knowledge and history together'],
    [`${API}/learning/faults.test.ts`, 'when a statement fails'],
    [`${API}/imports/near-copies.test.ts`, 'links nothing to a ticket whose transaction was undone'],
    [`${DB}/transactions.test.ts`, 'a full disk is told as such and changes nothing'],
  ],
  57: [
    [`${DB}/transactions.test.ts`, 'hold on a new connection'],
    [`${DB}/transactions.test.ts`, 'a database that cannot have them does not open'],
  ],
  58: [
    [`${DB}/transactions.test.ts`, 'backup while others write is a consistent copy'],
    [`${DB}/restore.test.ts`, 'although a log of the old database lies beside %s'],
    [`${HERE}/cli.test.ts`, 'backup and restore, with what a killed server left in the log beside the database'],
  ],
  59: [
    [`${HERE}/uploads-over-http.test.ts`, 'nobody is told of a busy database, and no update is lost'],
    [`${DB}/transactions.test.ts`, 'two processes that read, add and write back lose no update'],
  ],
  60: [
    [
      `${DB}/migrations.test.ts`,
      'killed in the middle of a step, the database is the old one, and the next start finishes',
    ],
    [`${DB}/migrations.test.ts`, 'four processes that start at once migrate once'],
    [`${DB}/migrations.test.ts`, 'a database newer than the program does not start'],
  ],
  61: [
    [`${API}/access-token.test.ts`, 'a clock set back an hour leaves a token valid'],
    [`${API}/features/decisions.test.ts`, 'with the clock set back, still tell their versions apart'],
    [`${DB}/ticket-list.test.ts`, 'a clock that is set back an hour while somebody pages'],
  ],
  62: [
    [`${RAG}/models/limits.test.ts`, 'leaves nothing behind, a thousand times'],
    [`${HERE}/leaving.test.ts`, '%s: no handle, timer or request is left, and memory is what it was'],
    [`${HERE}/leaving-memory.test.ts`, 'the serving process holds what it held'],
  ],
};

test('every statement is held by tests that are there', () => {
  const promised = Array.from({ length: 62 }, (_, at) => at + 1);
  expect(Object.keys(STATEMENTS).map(Number)).toEqual(promised);
  const named = Object.values(STATEMENTS).flat();
  const missing = named.filter(([file, title]) => !readFileSync(new URL(file, ROOT), 'utf8').includes(title));
  expect(missing).toEqual([]);
  process.stdout.write(`statements: ${promised.length}, held by ${named.length} named tests\n`);
});
