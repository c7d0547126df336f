import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Place } from './address.ts';
import { paths } from './paths.ts';

type Params = Readonly<Record<string, string>>;

const places: readonly (readonly [name: string, place: Place<object>])[] = Object.entries(paths);

/** Sample texts for the parts of an address; each address parses its own. */
const samples: readonly string[] = [
  ...['2568', 'TH-42', 'cluster-2552-7', '6m', '9m', '12m', '1.1-SME', '๑.๑/ก?#', '7', 'u-19', 'a'.repeat(64)],
  ...[
    'pdf',
    'docx',
    'csv',
    'json',
    'yaml',
    'open',
    'close',
    'extend',
    'outage',
    'withdraw',
    'endorse',
    'SAMRIT-4f',
    '2025-10-06',
    '2568-3fa9c1d2e0',
    '3fa9c1d2e0',
    'circular',
    'framework',
  ],
];

const partsOf = (pattern: string) => [...pattern.matchAll(/:([A-Za-z0-9]+)/g)].map(([, name = '']) => name);

/** One key of an address as texts: the first samples that can be parsed. */
function sampleOf({ pattern, read }: Place<object>): Params {
  const choose = ([name, ...rest]: readonly string[], chosen: Params): Params | undefined => {
    if (name === undefined) return read(chosen) === undefined ? undefined : chosen;
    return samples.reduce<Params | undefined>(
      (found, sample) => found ?? choose(rest, { ...chosen, [name]: sample }),
      undefined,
    );
  };
  const found = choose(partsOf(pattern), {});
  if (found === undefined) throw new Error(`no sample is read by ${pattern}`);
  return found;
}

function linkOf(place: Place<object>, params: Params): string {
  const key = place.read(params);
  return key === undefined ? '' : place.of(key);
}

const segmentsOf = (link: string) => link.split('/').slice(1).map(decodeURIComponent);

/** Every fixed word of an address, including file names and formats. */
const words = [
  ...new Set([
    ...samples,
    ...places.flatMap(([, place]) => segmentsOf(linkOf(place, sampleOf(place))).filter((word) => word !== '')),
    ...places.flatMap(([, { pattern }]) => pattern.split(/[/.]/)).filter((word) => /^[a-z-]+$/.test(word)),
    ...['card.json', 'agreement.pdf', 'framework.yaml'],
  ]),
];

/** Links of one address: its sample, and the sample with each part replaced by every word that it accepts. */
function linksOf(place: Place<object>): readonly string[] {
  const sample = sampleOf(place);
  const changed = partsOf(place.pattern).flatMap((part) => words.map((word) => ({ ...sample, [part]: word })));
  return [...new Set([sample, ...changed].map((params) => linkOf(place, params)))].filter((link) => link !== '');
}

/** The parts of a link by this pattern, segment by segment; undefined if it does not match. */
function match(pattern: string, link: string): Params | undefined {
  const [wanted, given] = [pattern.split('/').slice(1), segmentsOf(link)];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const [before = '', name] = segment.split(':');
    const text = given[index] ?? '';
    if (name === undefined ? text !== before : !(text.startsWith(before) && text.length > before.length))
      return undefined;
    if (name !== undefined) params[name] = text.slice(before.length);
  }
  return params;
}

function readersOf(link: string): readonly string[] {
  return places.flatMap(([name, { pattern, read }]) => {
    const params = match(pattern, link);
    return params !== undefined && read(params) !== undefined ? [name] : [];
  });
}

describe('every address of the product', () => {
  const links = places.flatMap(([name, place]) => linksOf(place).map((link) => [name, link] as const));

  it('is read by itself alone, whatever word stands for a code', () => {
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter(([name, link]) => readersOf(link).join() !== name)).toEqual([]);
  });

  it('is where the router leads', async () => {
    const app = Fastify({ routerOptions: { maxParamLength: 200 } });
    for (const [name, { pattern, read }] of places)
      app.get<{ Params: Params }>(pattern, ({ params }) => (read(params) === undefined ? `not ${name}` : name));
    const astray: string[] = [];
    for (const [name, link] of links) {
      const { body } = await app.inject(link);
      if (body !== name) astray.push(`${link} of ${name}: ${body}`);
    }
    expect(astray).toEqual([]);
  });

  it('gives back the parts it was made of', () => {
    for (const [, place] of places) {
      const sample = sampleOf(place);
      expect(match(place.pattern, linkOf(place, sample))).toEqual(sample);
    }
  });
});
