import type { ChatSource, StoredMessage, TalkSummary } from '@resolution/contracts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored } from '../sqlite/instant.ts';

/** A talk with the person whose it is. */
export interface OwnedTalk extends TalkSummary {
  /** `user:7` or `agent:3`. */
  readonly owner: string;
}

export type NewMessage = Omit<StoredMessage, 'id' | 'sources'> & { readonly sources: readonly ChatSource[] | null };

interface MessageRow extends Omit<StoredMessage, 'sources' | 'abstained'> {
  readonly sources: string | null;
  readonly abstained: number;
}

export class TalkReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  async byId(talkId: string): Promise<OwnedTalk | null> {
    const [row] = this.scope.sql.all<OwnedTalk>(
      'SELECT talk_id, owner, title, created_at, updated_at FROM chat_talk WHERE talk_id = ?',
      [talkId],
    );
    return row === undefined ? null : withDates(row);
  }

  /** Last used first. */
  async ofOwner(owner: string, limit: number): Promise<TalkSummary[]> {
    return this.scope.sql
      .all<TalkSummary>(
        `SELECT talk_id, title, created_at, updated_at FROM chat_talk WHERE owner = ?
         ORDER BY updated_at DESC, talk_id LIMIT ?`,
        [owner, limit],
      )
      .map(withDates);
  }

  /** In the order in which they were said. */
  async messages(talkId: string): Promise<StoredMessage[]> {
    return this.scope.sql
      .all<MessageRow>(
        `SELECT id, role, content, sources, abstained, engine_version, at FROM chat_message
         WHERE talk_id = ? ORDER BY id`,
        [talkId],
      )
      .map(({ sources, abstained, at, ...message }) => ({
        ...message,
        sources: sources === null ? [] : (JSON.parse(sources) as ChatSource[]),
        abstained: abstained === 1,
        at: fromStored(at),
      }));
  }
}

export class TalkWrites extends TalkReads {
  async begin(talk: { talk_id: string; owner: string; title: string; at: string }): Promise<void> {
    const at = toStored(talk.at);
    this.scope.sql.run('INSERT INTO chat_talk (talk_id, owner, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?)', [
      talk.talk_id,
      talk.owner,
      talk.title,
      at,
      at,
    ]);
  }

  /** Adds to a talk; does nothing for one that was deleted meanwhile. */
  async say(talkId: string, message: NewMessage): Promise<void> {
    const at = toStored(message.at);
    const { changes } = this.scope.sql.run('UPDATE chat_talk SET updated_at = ? WHERE talk_id = ?', [at, talkId]);
    if (changes === 0) return;
    this.scope.sql.run(
      `INSERT INTO chat_message (talk_id, role, content, sources, abstained, engine_version, at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        talkId,
        message.role,
        message.content,
        message.sources === null ? null : JSON.stringify(message.sources),
        message.abstained ? 1 : 0,
        message.engine_version,
        at,
      ],
    );
  }

  async rename(talkId: string, title: string): Promise<void> {
    this.scope.sql.run('UPDATE chat_talk SET title = ? WHERE talk_id = ?', [title, talkId]);
  }

  /** Takes a talk away with everything that was said in it. */
  async remove(talkId: string): Promise<void> {
    this.scope.sql.run('DELETE FROM chat_message WHERE talk_id = ?', [talkId]);
    this.scope.sql.run('DELETE FROM chat_talk WHERE talk_id = ?', [talkId]);
  }
}

function withDates<Row extends { readonly created_at: string; readonly updated_at: string }>(row: Row): Row {
  return { ...row, created_at: fromStored(row.created_at), updated_at: fromStored(row.updated_at) };
}
