import type { WebDeps } from './deps.ts';

const LONGEST = 2000;
/** What browsers drop from an address or read as a slash, and everything else that no address of ours contains. */
const neverInAddresses = /[\s\p{Cc}\\]/u;

/**
 * The only reader of an address that a request brings along to be led to or linked: the path, query and anchor of a place
 * on this site, or null. A complete address counts if it is one of `origin`.
 */
export function ownPathOf(text: string | undefined, origin: string): string | null {
  if (text === undefined || text.length > LONGEST || neverInAddresses.test(text) || !/^(\/|https?:)/.test(text))
    return null;
  const url = URL.parse(text, origin);
  // A path of two slashes would lead to another site, whatever stood before it: `/.//host` is such a path.
  if (url === null || url.origin !== origin || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}

type Addressed = Pick<WebDeps, 'secureCookies' | 'publicAddress'>;

interface Asked {
  readonly protocol: string;
  readonly host: string;
}

/**
 * The origin of this site's pages: the public address behind a proxy, which may pass another host on; without a proxy the
 * one that was asked.
 */
export function ownOrigin({ secureCookies, publicAddress }: Addressed, { protocol, host }: Asked): string {
  const address = secureCookies ? publicAddress : null;
  return URL.parse(address ?? `${protocol}://${host}`)?.origin ?? 'null';
}

/** The address to give to readers for use elsewhere, without a slash at the end: the public one if it is set. */
export function siteAddress({ publicAddress }: Pick<Addressed, 'publicAddress'>, { protocol, host }: Asked): string {
  return publicAddress ?? `${protocol}://${host}`;
}
