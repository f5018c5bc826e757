import type { TokenCookies } from '@resolution/api';
import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';

/** `__Host-` binds a cookie to this host and to https, so production alone can use it. */
function cookieNames(production: boolean): { access: string; refresh: string } {
  const prefix = production ? '__Host-' : '';
  return { access: `${prefix}resolution_access`, refresh: `${prefix}resolution_refresh` };
}

function cookiesOf(req: Request): Record<string, string | undefined> {
  return parse(req.get('cookie') ?? '');
}

const ANY_TOKEN_COOKIE = /(?:^|;\s*)(?:__Host-)?resolution_(?:access|refresh)=/;

export function hasTokenCookies(req: Request): boolean {
  return ANY_TOKEN_COOKIE.test(req.get('cookie') ?? '');
}

/** The token in the header of a request. */
export function bearerTokenOf(req: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? null;
}

/** The access token of a request: the header's, else the web client's cookie. */
export function accessTokenOf(req: Request, production: boolean): string | null {
  if (req.get('authorization') !== undefined) return bearerTokenOf(req);
  return cookiesOf(req)[cookieNames(production).access] ?? null;
}

/** The web client's cookies: out of reach of scripts, sent to this site alone. */
export function tokenCookies(req: Request, res: Response, production: boolean): TokenCookies {
  const names = cookieNames(production);
  const write = (name: string, value: string, expires: Date): void => {
    res.append(
      'Set-Cookie',
      serialize(name, value, { httpOnly: true, sameSite: 'strict', secure: production, path: '/', expires }),
    );
  };
  return {
    refreshToken: () => cookiesOf(req)[names.refresh] ?? null,
    set: ({ access_token, refresh_token, access_expires_at, refresh_expires_at }) => {
      write(names.access, access_token, access_expires_at);
      write(names.refresh, refresh_token, refresh_expires_at);
    },
    clear: () => {
      write(names.access, '', new Date(0));
      write(names.refresh, '', new Date(0));
    },
  };
}

/** For doors that work with bearer tokens alone. */
export const NO_COOKIES: TokenCookies = { refreshToken: () => null, set: () => undefined, clear: () => undefined };
