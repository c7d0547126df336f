import type { FastifyRequest } from 'fastify';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True if a page of this site may have sent the request. A browser says so by `Sec-Fetch-Site`; an older one, or one that
 * does not trust the connection, by `Origin`. A program that names neither is left to the form token.
 */
export function comesFromOwnSite(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  origin: () => string,
) {
  if (safeMethods.has(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === origin();
}
