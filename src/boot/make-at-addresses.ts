import { AsyncLocalStorage } from 'node:async_hooks';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { Addresses, MadeEnclosure } from '../application/letters/missing-enclosures.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import type { WebDeps } from '../web/deps.ts';
import type { Reader } from '../web/reader.ts';
import { registerWeb } from '../web/register-web.ts';
import { savedPage } from '../web/saved-page.ts';

/** An address may lead to how the system writes it. */
const mostSteps = 3;

/**
 * Gives what the pages and papers of this product would answer, as files: they are served once more, to nobody outside, and
 * asked with the rights of a reader who is named here and nowhere in the request. Opened when it is first needed.
 */
export function makeAtAddresses(deps: () => WebDeps): Pick<Addresses, 'make'> {
  const asking = new AsyncLocalStorage<Reader>();
  let opened: Promise<FastifyInstance> | null = null;
  const open = async () => {
    const app = Fastify({ logger: false, routerOptions: { maxParamLength: 200 } });
    app.decorateRequest('overLimit', false);
    await registerWeb(app, deps(), async () => {
      const reader = asking.getStore();
      if (reader === undefined) throw new Error('nobody asks from outside');
      return reader;
    });
    await app.ready();
    return app;
  };
  return {
    async make(address, actor, numerals) {
      opened ??= open();
      const app = await opened;
      // What was made before the data changed is not given again.
      const changeStamp = await deps().transactions.read(({ changes }) => changes.changeStamp());
      const reader = { ...readerAs(deps(), actor, numerals), changeStamp };
      return asking.run(reader, () => madeBy(app, deps(), address));
    },
  };
}

function readerAs({ clock, demo }: WebDeps, actor: Actor, numerals: Reader['numerals']): Omit<Reader, 'changeStamp'> {
  return {
    ...{ actor, numerals, signedIn: actor !== visitor, passwordProvisional: false, csrfToken: '' },
    ...{ today: clock.today(), demo: demo !== null },
    ...{ sessionId: null, cameFrom: null, notice: null },
  };
}

async function madeBy(app: FastifyInstance, deps: WebDeps, address: string): Promise<MadeEnclosure | null> {
  let url = address;
  let answer = await app.inject({ method: 'GET', url });
  for (let step = 0; answer.statusCode === 301 && step < mostSteps; step += 1) {
    url = String(answer.headers.location);
    answer = await app.inject({ method: 'GET', url });
  }
  if (answer.statusCode >= 500) throw new Error(`${url} answered ${answer.statusCode}`);
  if (answer.statusCode !== 200) return null;
  const mediaType = String(answer.headers['content-type']).split(';')[0] ?? '';
  if (mediaType !== 'text/html') return { bytes: answer.rawPayload, fileName: nameOf(answer, url), mediaType };
  const styles = await stylesOf(app, answer.payload);
  const html = savedPage(answer.payload, { styles, publicAddress: deps.publicAddress });
  return { bytes: Buffer.from(html), fileName: `${lastPart(url)}.html`, mediaType };
}

/** The style sheets that a page names, one after the other, with the fonts that they name in them. */
async function stylesOf(app: FastifyInstance, html: string): Promise<string> {
  const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  const sheets = await Promise.all(hrefs.map(async (href) => (await assetAt(app, href))?.payload ?? ''));
  const styles = sheets.join('\n');
  const fonts = [...new Set([...styles.matchAll(/url\("(\/[^"]+\.woff2)"\)/g)].map(([, url = '']) => url))];
  const asData = await Promise.all(
    fonts.map(async (url) => [url, (await assetAt(app, url))?.rawPayload.toString('base64') ?? ''] as const),
  );
  return asData.reduce((text, [url, data]) => text.replaceAll(url, `data:font/woff2;base64,${data}`), styles);
}

async function assetAt(app: FastifyInstance, url: string): Promise<LightMyRequestResponse | null> {
  const answer = await app.inject({ method: 'GET', url });
  return answer.statusCode === 200 ? answer : null;
}

function nameOf({ headers }: LightMyRequestResponse, url: string): string {
  const said = String(headers['content-disposition'] ?? '');
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(said) ?? [];
  const [, plain] = /filename="([^"]+)"/.exec(said) ?? [];
  return encoded === undefined ? (plain ?? lastPart(url)) : decodeURIComponent(encoded);
}

const lastPart = (url: string) => decodeURIComponent(url.split('?')[0]?.split('/').findLast(Boolean) ?? 'page');
