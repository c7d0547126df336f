import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { Addresses, MadeEnclosure } from '../application/letters/missing-enclosures.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import { mayEnclose, readersAt } from '../web/addresses-there.ts';
import type { WebDeps } from '../web/deps.ts';
import type { Reader } from '../web/reader.ts';
import { registerWeb } from '../web/register-web.ts';
import { savedPage } from '../web/saved-page.ts';

/** What is made to be enclosed is read in seconds and sent by mail; whatever takes longer, or is larger, is not that. */
interface MakingLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}
const usualLimits: MakingLimits = { milliseconds: 60_000, bytes: 40 * 1024 * 1024 };

/** An address may lead to how the system writes it. */
const mostSteps = 3;

/**
 * Gives what the pages and papers of this product would answer, as files: they are served once more, to nobody outside, and
 * asked with the rights of a reader who is named here and nowhere in the request. Only what may be enclosed is made, and
 * nothing is stored by its being made. Opened when it is first needed.
 */
export function makeAtAddresses(deps: () => WebDeps, limits = usualLimits): Pick<Addresses, 'make'> {
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
      if (!mayEnclose(address)) return null;
      opened ??= open();
      const app = await opened;
      const { transactions } = deps();
      // What was made before the data changed is not given again.
      const changeStamp = await transactions.read(({ changes }) => changes.changeStamp());
      const [first] = readersAt(address, actor);
      const reader = { ...readerAs(deps(), first ?? visitor, numerals), changeStamp };
      return transactions.storingNothing(() =>
        asking.run(reader, () => madeBy({ app, deps: deps(), ...within(limits) }, address)),
      );
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

interface Making extends MakingLimits {
  readonly app: FastifyInstance;
  readonly deps: WebDeps;
  /** Aborted when it takes too long. */
  readonly signal: AbortSignal;
}

const within = (limits: MakingLimits) => ({ ...limits, signal: AbortSignal.timeout(limits.milliseconds) });

async function madeBy(making: Making, address: string): Promise<MadeEnclosure | null> {
  const { app, deps } = making;
  let url = address;
  let answer = await answerOf(making, url);
  for (let step = 0; answer.statusCode === 301 && step < mostSteps; step += 1) {
    url = String(answer.headers.location);
    if (!mayEnclose(url)) return null;
    answer = await answerOf(making, url);
  }
  if (answer.statusCode >= 500) throw new Error(`${url} answered ${answer.statusCode}`);
  if (answer.statusCode !== 200) return null;
  const mediaType = String(answer.headers['content-type']).split(';')[0] ?? '';
  const fileName = nameOf(answer, url);
  if (mediaType !== 'text/html') return { bytes: answer.bytes, fileName, mediaType };
  const page = Buffer.from(answer.bytes).toString();
  const html = savedPage(page, { styles: await stylesOf(app, page), publicAddress: deps.publicAddress });
  return { bytes: Buffer.from(html), fileName: `${lastPart(url)}.html`, mediaType };
}

interface Answer extends Pick<LightMyRequestResponse, 'statusCode' | 'headers'> {
  readonly bytes: Uint8Array;
}

/** One answer, read until it ends, has become too large or takes too long: a stream without end is none. */
async function answerOf({ app, signal, milliseconds, bytes }: Making, url: string): Promise<Answer> {
  const tooLate = new Promise<never>((_, reject) => {
    const refuse = () => reject(new Error(`${url} took longer than ${milliseconds} ms`));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });
  // Whoever is not waited for any more fails unheard.
  tooLate.catch(() => undefined);
  const answer = await Promise.race([app.inject({ method: 'GET', url, payloadAsStream: true, signal }), tooLate]);
  const body = answer.stream();
  const parts: Uint8Array[] = [];
  let size = 0;
  const whole = async () => {
    for await (const part of body) {
      size += part.length;
      if (size > bytes) throw new Error(`${url} gave more than ${bytes} bytes`);
      parts.push(part);
    }
  };
  try {
    await Promise.race([whole(), tooLate]);
  } finally {
    if (body instanceof Readable) body.destroy();
  }
  return { statusCode: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) };
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

function nameOf({ headers }: Pick<LightMyRequestResponse, 'headers'>, url: string): string {
  const said = String(headers['content-disposition'] ?? '');
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(said) ?? [];
  const [, plain] = /filename="([^"]+)"/.exec(said) ?? [];
  return encoded === undefined ? (plain ?? lastPart(url)) : decodeURIComponent(encoded);
}

const lastPart = (url: string) => decodeURIComponent(url.split('?')[0]?.split('/').findLast(Boolean) ?? 'page');
