import { AppError } from '@resolution/contracts';

/**
 * Turns a `DATABASE_URL` into the path of a SQLite file.
 *
 * Understood are `file:./data/x.db`, `file:/abs/x.db`, `file:///abs/x.db` and the documented SQLAlchemy forms
 * `sqlite:///./data/x.db` (relative) and `sqlite:////abs/x.db` (absolute).
 *
 * @throws AppError `invalid_input` for anything else, in-memory databases included: a server that forgets is no server.
 */
export function databasePath(url: string): string {
  const path = pathOf(url);
  if (path === undefined || path === '' || path.includes('\0') || path.startsWith(':memory:')) {
    throw new AppError('invalid_input', 'DATABASE_URL must name a SQLite file, such as file:./data/realpage.db');
  }
  return path;
}

function pathOf(url: string): string | undefined {
  const [address] = url.split('?', 1);
  if (address === undefined) return undefined;
  if (address.startsWith('sqlite:///')) return address.slice('sqlite:///'.length);
  if (address.startsWith('file:')) return decodeURIComponent(address.slice('file:'.length).replace(/^\/\/(?=\/)/, ''));
  return undefined;
}
