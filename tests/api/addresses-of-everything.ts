import type { FastifyInstance, RouteOptions } from 'fastify';
import type { ApiRoute } from '../../src/contract/api/api-route.ts';
import { partsOf } from '../../src/testing/sample-addresses.ts';

/** A route as it was registered. */
export interface Registered {
  readonly method: string;
  readonly pattern: string;
  readonly contract: ApiRoute | undefined;
  /** The names of what its address may ask. */
  readonly asks: readonly string[];
}

/** Answers without end, and the files of the product itself. */
const left = /\/negotiation\/events|\/assets|\*/;

/** Remembers every route that is registered from now on. */
export function rememberRoutes(app: FastifyInstance): readonly Registered[] {
  const routes: Registered[] = [];
  app.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
    if (left.test(url)) return;
    const contract = config?.contract;
    const asks = [...(config?.asks ?? []), ...Object.keys(contract?.query.shape ?? {})];
    for (const one of [method].flat()) routes.push({ method: one, pattern: url, contract, asks });
  });
  return routes;
}

/** What stands for each part of an address: the first where others are tried, then each of the others. */
export type Things = Readonly<Record<string, readonly string[]>>;
/** Parts that are tried together with every other part. */
const together = new Set(['format']);

const filled = (pattern: string, of: (part: string) => string) =>
  pattern.replace(/:([A-Za-z]\w*)/g, (_, part: string) => encodeURIComponent(of(part)));

/** Every address of a pattern at these places: each with the first thing of every part, and with each of the others in turn. */
export function addressesOf(pattern: string, places: readonly Things[]): readonly string[] {
  const parts = partsOf(pattern);
  const found = new Set<string>();
  for (const place of places) {
    const of = (part: string) => place[part] ?? [];
    const first = (part: string) => of(part)[0] ?? '1';
    const formats = parts.includes('format') ? of('format') : [''];
    for (const format of formats) {
      const kept = (part: string) => (part === 'format' ? format : first(part));
      found.add(filled(pattern, kept));
      for (const part of parts.filter((one) => !together.has(one)))
        for (const other of of(part)) found.add(filled(pattern, (one) => (one === part ? other : kept(one))));
    }
  }
  return [...found];
}

/** The names that every page reads alike. */
const askedEverywhere = ['round', 'edition', 'version', 'one', 'other', 'province', 'party', 'before', 'after', 'view'];

/** The address with everything asked that it may be asked. */
export function askingAll(address: string, asks: readonly string[], things: Things): string {
  const names = [...new Set([...askedEverywhere, ...asks])];
  const asked = names.flatMap((name): [string, string][] => {
    const value = things[name]?.at(-1);
    return value === undefined ? [] : [[name, value]];
  });
  return `${address}?${new URLSearchParams(asked)}`;
}
