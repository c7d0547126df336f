import type { LightMyRequestResponse } from 'fastify';
import { paths } from '../../src/web/paths.ts';

/** Whoever follows links: a signed-in person, or a citizen. */
interface Follower {
  get(url: string): Promise<LightMyRequestResponse>;
}

/** One address that was asked for because a page links to it. */
export interface Followed {
  readonly url: string;
  /** The page whose link it is. */
  readonly from: string;
  readonly status: number;
  readonly type: string;
  /** The header that names a file. */
  readonly name: string;
  readonly body: string;
}

export interface CrawlOptions {
  readonly starts: readonly string[];
  /** How many addresses of each kind and year are asked for; without it every one. */
  readonly ofEachKind?: number;
  /** A word in the addresses of the person's own place, of which four times as many are asked for. */
  readonly own?: string;
  /** Whether a page of another year is of the same kind. */
  readonly acrossYears?: boolean;
}

const shapes = Object.values(paths)
  .map(({ pattern }) => [pattern, new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`)] as const)
  .toSorted(([one], [other]) => fixedParts(other) - fixedParts(one));

function fixedParts(pattern: string): number {
  return pattern.split('/').filter((part) => part !== '' && !part.startsWith(':')).length;
}

/**
 * What an address is about: its pattern, its year, whether its party is a province or a cluster, and the names of what it
 * asks, whichever the party or the code.
 */
function kindOf(url: string, acrossYears: boolean): string {
  const { pathname, searchParams } = new URL(url, 'http://samrit.example');
  const pattern = shapes.find(([, shape]) => shape.test(pathname))?.[0] ?? pathname;
  const year = acrossYears ? '' : (/\b2[45]\d\d\b/.exec(pathname)?.[0] ?? '');
  const party = /^\/\d+\/(?:(cluster)|TH-)/.exec(pathname)?.[1] ?? '';
  return [pattern, year, party, ...searchParams.keys()].join(' ');
}

interface Link {
  readonly url: string;
  /** The place on the page; empty if it is the page itself. */
  readonly place: string;
}

function linksOf(page: string, url: string): Link[] {
  const base = new URL(url, 'http://samrit.example');
  return [...page.matchAll(/<a\b(?:[^>"]|"[^"]*")*?\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const link = new URL(href.replaceAll('&amp;', '&'), base);
    if (link.host !== base.host || link.protocol !== base.protocol) return [];
    return [{ url: link.pathname + link.search, place: decodeURIComponent(link.hash.slice(1)) }];
  });
}

const placesOf = (page: string) => new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

/** The places on pages that links lead to, and those that the pages have. */
class Places {
  private readonly had = new Map<string, ReadonlySet<string>>();
  private readonly asked = new Map<string, Link & { readonly from: string }>();

  ask(link: Link, from: string): void {
    if (link.place !== '') this.asked.set(`${link.url}#${link.place}`, { ...link, from });
  }

  have(url: string, page: string): void {
    this.had.set(url, placesOf(page));
  }

  /** Those that a page which was met does not have. */
  missing(): readonly { readonly url: string; readonly from: string }[] {
    const lacking = [...this.asked].filter(([, { url, place }]) => this.had.get(url)?.has(place) === false);
    return lacking.map(([url, { from }]) => ({ url, from }));
  }
}

/**
 * Follows links, as a person would who presses every one of them, and hands on what each answered; a place that its page
 * does not have is answered with 404. Where only some of each kind are followed, the first of each come from different
 * pages.
 */
export async function crawl(
  person: Follower,
  { starts, ofEachKind = Number.POSITIVE_INFINITY, own, acrossYears = false }: CrawlOptions,
  meet: (followed: Followed) => void,
): Promise<number> {
  const known = new Set(starts);
  const kinds = new Map<string, number>();
  const queue = starts.map((url) => ({ url, from: '' }));
  const places = new Places();
  let asked = 0;
  const offer = (url: string, from: string) => {
    const kind = kindOf(url, acrossYears);
    const before = kinds.get(kind) ?? 0;
    const most = own !== undefined && url.includes(own) ? ofEachKind * 4 : ofEachKind;
    if (known.has(url) || before >= most) return;
    known.add(url);
    kinds.set(kind, before + 1);
    queue.push({ url, from });
  };
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const answer = await person.get(next.url);
    asked += 1;
    const type = String(answer.headers['content-type'] ?? '');
    const name = String(answer.headers['content-disposition'] ?? '');
    meet({ ...next, status: answer.statusCode, type, name, body: answer.body });
    if (answer.statusCode === 303 || answer.statusCode === 302) offer(String(answer.headers.location), next.from);
    if (answer.statusCode !== 200 || !type.startsWith('text/html')) continue;
    places.have(next.url, answer.body);
    for (const link of linksOf(answer.body, next.url)) {
      places.ask(link, next.url);
      offer(link.url, next.url);
    }
  }
  for (const place of places.missing()) meet({ ...place, status: 404, type: '', name: '', body: '' });
  return asked;
}
