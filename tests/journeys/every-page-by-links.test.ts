import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { type RunningProduct, startProduct } from '../../src/testing/running-product.ts';
import { paths } from '../../src/web/paths.ts';
import { openWebClient, type WebClient } from './web-client.ts';

/** Values with which a page of each address exists in the demonstration. */
const sample: Readonly<Record<string, string>> = {
  fiscalYear: '2568',
  organisationId: 'TH-42',
  round: '12m',
  code: '1.1-SME',
  organisation: 'TH-42',
  format: 'json',
  version: '1',
  day: '2025-10-06',
};
/** Pages that no link may lead to, with the reason. */
const byAddressOnly: Readonly<Record<string, string>> = {
  [paths.verifyCode.pattern]: 'printed on papers as a QR code',
  [paths.verifyFile.pattern]: 'the address a checked file is answered at',
  [paths.gallery.pattern]: 'for whoever works on the pages',
  [paths.firstAdministrator.pattern]: 'opens once, on an empty installation',
  [paths.signIn.pattern]: 'for whoever has not signed in',
  [paths.home.pattern]: 'leads to the work of whoever has signed in',
  [paths.frameworkCompare.pattern]: 'reached by a form that asks for two years',
};
const patterns = Object.values(paths).map(({ pattern }) => pattern);
const shapeOf = (pattern: string) => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
const shapes = patterns.map((pattern) => [pattern, shapeOf(pattern)] as const);
const fixedFirst = (pattern: string) => (pattern.match(/:/g) ?? []).length;

function patternOf(path: string): string | undefined {
  const matching = shapes.filter(([, shape]) => shape.test(path)).map(([pattern]) => pattern);
  return matching.toSorted((a, b) => fixedFirst(a) - fixedFirst(b))[0];
}

const isPage = (answer: Response) =>
  answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('text/html');

const isFile = /\.(?:pdf|docx|csv|json|xlsx|ics|zip|yaml)(?:\?|$)/;

/** So many of each kind lead to every other kind. */
const ofEachKind = 20;

/** Follows links only, a few addresses of each kind, and tells the kinds that were reached. */
async function follow(client: WebClient): Promise<ReadonlySet<string>> {
  const seen = new Map<string, number>();
  const queue = ['/work', '/account'];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const pattern = patternOf(path.split('?')[0] ?? '');
    if (pattern === undefined || (seen.get(pattern) ?? 0) >= ofEachKind) continue;
    const answer = await client.get(path);
    if (answer.status === 303) queue.push(answer.headers.get('location') ?? '/');
    if (!isPage(answer)) continue;
    seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
    for (const [, href = ''] of (await answer.text()).matchAll(/href="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&');
      // A file leads nowhere, and a paper is set in type each time it is asked for.
      if (known.has(link) || link.startsWith('/assets/') || isFile.test(link)) continue;
      known.add(link);
      // The open round of one province is met first: the other places have the same kinds of page.
      if (link.includes('TH-42/12m') || !link.includes('TH-')) queue.unshift(link);
      else queue.push(link);
    }
  }
  return new Set(seen.keys());
}

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ copyOf: inject('demonstration') });
});
afterAll(() => product.stop());

describe('every page that a person may open is reached by links from their work', () => {
  test.each(['opdc', 'admin', 'officer.loei', 'governor.loei', 'host.cd.loei', 'evaluator', 'central'])(
    '%s',
    async (key) => {
      const client = openWebClient(product.baseUrl);
      await client.post('/sign-in', '/sign-in', { email: demoEmail(key), password: demoPassword });
      const reached = await follow(client);
      const unreached: string[] = [];
      for (const pattern of patterns) {
        if (reached.has(pattern) || pattern in byAddressOnly) continue;
        const path = pattern.replace(/:(\w+)/g, (_, name: string) => sample[name] ?? 'none');
        if (isPage(await client.get(path))) unreached.push(pattern);
      }
      expect(reached.size).toBeGreaterThan(10);
      expect(unreached).toEqual([]);
    },
    400_000,
  );
});
