import type { FastifyInstance } from 'fastify';
import { paths } from '../../src/web/paths.ts';
import { Visitor } from './web-setting.ts';

/** One address that a page offered, and what it answered. */
export interface CrawledPage {
  readonly person: string;
  readonly path: string;
  /** The page that offered it. */
  readonly from: string;
  readonly status: number;
  /** Of a page; empty for a file. */
  readonly html: string;
}

const shapes = Object.values(paths)
  .map(({ pattern }) => pattern)
  .toSorted((a, b) => (a.match(/:/g) ?? []).length - (b.match(/:/g) ?? []).length)
  .map((pattern) => [pattern, new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`)] as const);

/** The address without what differs between pages of one kind: which party and which indicator it is. */
function kindOf(path: string): string {
  const [bare = ''] = path.split('?');
  const year = /^\/(25\d\d)\//.exec(bare)?.[1] ?? '';
  const party = /^\/25\d\d\/(?:(cluster)|TH-)/.exec(bare)?.[1] ?? '';
  return `${shapes.find(([, shape]) => shape.test(bare))?.[0] ?? bare} ${year} ${party}`;
}

/** Follows every link that a person's pages offer, `most` of a kind and all of the person's own party. */
export async function crawlAs(app: FastifyInstance, person: string, own: string, most: number): Promise<CrawledPage[]> {
  const visitor = new Visitor(app);
  if (person !== 'visitor') await visitor.signIn(person);
  const queue = ['/', '/work', '/account'].map((path) => ({ path, from: '' }));
  const known = new Set(queue.map(({ path }) => path));
  const seen = new Map<string, number>();
  const found: CrawledPage[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const kind = kindOf(next.path);
    const count = seen.get(kind) ?? 0;
    if (count >= most && !(next.path.includes(own) && count < most * 4)) continue;
    seen.set(kind, count + 1);
    const answer = await visitor.get(next.path);
    const isPage = String(answer.headers['content-type'] ?? '').startsWith('text/html');
    const html = isPage ? answer.body : '';
    found.push({ person, ...next, status: answer.statusCode, html });
    const led = answer.headers.location === undefined ? [] : [String(answer.headers.location)];
    for (const href of [...led, ...linksOf(answer.statusCode === 200 ? html : '')]) {
      if (known.has(href)) continue;
      known.add(href);
      queue.push({ path: href, from: next.path });
    }
  }
  return found;
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !href.startsWith('/assets/'));
}
