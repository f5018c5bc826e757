import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../src/resolve/script-description.ts';
import { primaryWrite, readSql } from '../../src/sql/statements.ts';

interface Case {
  readonly sql: string;
  readonly written?: readonly string[];
  readonly read?: readonly string[];
  readonly warnings?: readonly string[];
}

const cases: readonly Case[] = [
  { sql: 'update Lease set endDate = null where leaseId = <ID>', written: ['Lease'], warnings: ['no_transaction'] },
  { sql: 'UPDATE Lease SET x = 1', written: ['Lease'], warnings: ['update_without_where', 'no_transaction'] },
  { sql: 'delete from Unit', written: ['Unit'], warnings: ['delete_without_where', 'no_transaction'] },
  { sql: 'delete Unit where id = 1', written: ['Unit'], warnings: ['no_transaction'] },
  {
    sql: 'delete from Unit\ngo\n-- where id = 1',
    written: ['Unit'],
    warnings: ['delete_without_where', 'no_transaction'],
  },
  {
    sql: 'delete from Unit /* where id = 1 */',
    written: ['Unit'],
    warnings: ['delete_without_where', 'no_transaction'],
  },
  { sql: "insert into Log (text) values ('delete from Unit')", written: ['Log'], warnings: ['no_transaction'] },
  { sql: '-- update Lease set x = 1\nselect * from Unit', read: ['Unit'] },
  { sql: '/* outer /* inner */ delete from Unit */ select 1 from Site', read: ['Site'] },
  {
    sql: "update Unit set name = 'it''s; delete from Lease' where id = 1",
    written: ['Unit'],
    warnings: ['no_transaction'],
  },
  { sql: 'update u set u.x = 1 from Unit u where u.id = 2', written: ['Unit'], warnings: ['no_transaction'] },
  {
    sql: 'update u set x = 1 from Unit u inner join Lease l on l.unitId = u.id',
    written: ['Unit'],
    read: ['Lease'],
    warnings: ['no_transaction'],
  },
  {
    sql: 'delete u from Unit u where u.id in (select unitId from Lease)',
    written: ['Unit'],
    read: ['Lease'],
    warnings: ['no_transaction'],
  },
  {
    sql: 'update Unit set x = (select top 1 y from Lease where z = 1)',
    written: ['Unit'],
    read: ['Lease'],
    warnings: ['update_without_where', 'no_transaction'],
  },
  { sql: 'begin tran update Unit set x = 1 where id = 1 commit', written: ['Unit'], warnings: [] },
  { sql: 'BEGIN TRANSACTION; DELETE FROM Unit WHERE id = 1; ROLLBACK', written: ['Unit'], warnings: [] },
  { sql: 'truncate table Unit', written: ['Unit'], warnings: ['drops_or_truncates', 'no_transaction'] },
  { sql: 'drop table if exists Unit', written: ['Unit'], warnings: ['drops_or_truncates', 'no_transaction'] },
  {
    sql: 'insert into Copy select a, b from Unit where id = 1',
    written: ['Copy'],
    read: ['Unit'],
    warnings: ['no_transaction'],
  },
  {
    sql: 'declare @x int set @x = 1 update dbo.Unit set y = @x where id = 1',
    written: ['Unit'],
    warnings: ['no_transaction'],
  },
  { sql: 'delete from #temp', written: [], warnings: ['no_transaction'] },
  {
    sql: 'update [Resident Member] set x = 1 where id = 1',
    written: ['Resident Member'],
    warnings: ['no_transaction'],
  },
  { sql: 'select * from Unit u left join Lease l on l.id = u.id where u.x = 1', read: ['Unit', 'Lease'] },
  { sql: 'use <DATABASE>\ngo\nexec uspRebuild <ID>', warnings: [] },
  { sql: "update Unit set x = 'unclosed", written: ['Unit'], warnings: ['update_without_where', 'no_transaction'] },
  { sql: '', warnings: [] },
];

describe('reading SQL', () => {
  it.each(cases)('$sql', ({ sql, written = [], read = [], warnings = [] }) => {
    const reading = readSql(sql);
    expect(reading.tablesWritten).toEqual(written);
    expect(reading.tablesRead).toEqual(read);
    expect(warningsOf(reading).map(({ code }) => code)).toEqual(warnings);
  });

  it('takes the first update for the primary write, whatever comes before it', () => {
    const reading = readSql(
      'delete from Log where id = 1; insert into Audit values (1); update Lease set x = 1 where id = 2',
    );
    expect(primaryWrite(reading)?.table).toBe('Lease');
  });

  it('gives the same shape to scripts that differ in comments, literals, numbers and layout alone', () => {
    const one = readSql("update Lease set x = 'a' where id = 1 -- for site A").shape;
    const other = readSql("UPDATE  Lease\nSET x = 'b'\nWHERE id = 22\n/* for site B */").shape;
    expect(other).toBe(one);
    expect(readSql("update Lease set y = 'a' where id = 1").shape).not.toBe(one);
  });
});
