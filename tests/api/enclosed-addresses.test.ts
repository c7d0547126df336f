import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeAtAddresses } from '../../src/boot/make-at-addresses.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { type LetterTemplate, letterTemplates } from '../../src/domain/letters/letter-templates.data.ts';
import { type Actor, visitor } from '../../src/domain/people/actor.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { actorOf } from '../../src/testing/reporting-sample.ts';
import { sampleAddress } from '../../src/testing/sample-addresses.ts';
import { addressRows } from '../../src/web/addresses-there.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { paths } from '../../src/web/paths.ts';
import { webDepsOn } from './web-setting.ts';

const offices: Readonly<Record<string, Actor>> = {
  opdc: actorOf('opdc-officer', 'opdc'),
  loei: actorOf('provincial-officer', 'TH-42'),
  chiangMai: actorOf('provincial-officer', 'TH-50'),
  agency: actorOf('kpi-host', 'TH-42.cd'),
  visitor,
};
const formats = ['pdf', 'csv', 'json', 'yaml'] as const;

describeOnEmbeddedDatabase('what a letter may enclose by an address', (database) => {
  let folder = '';
  let deps: WebDeps;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-enclosed-'));
    deps = webDepsOn(database, folder);
    const { people, transactions, clock } = deps;
    await loadDemo({ ...people, transactions, clock }, { provinces: ['TH-42', 'TH-50'] });
  });
  afterAll(async () => {
    await deps.papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** An address of each row, in the first format that it is served in. */
  const addressOf = (pattern: string) => {
    const sample = (format: string) => sampleAddress(pattern.replace(':format', format));
    return formats.map(sample).find((address) => deps.addresses.mayEnclose(address)) ?? sample('pdf');
  };
  const tables = async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
    );
    const sums = rows.map(async ({ name }) => {
      const { rows: found } = await database.pool.query<{ sum: string }>(
        `SELECT md5(coalesce(string_agg(one::text, '|' ORDER BY one::text), '')) AS sum FROM "${name}" one`,
      );
      return [name, found[0]?.sum] as const;
    });
    return Object.fromEntries(await Promise.all(sums));
  };

  it('is what is made to be enclosed, and nothing else: no room, inbox, list of the nation, stream or page of work', async () => {
    const rows = new Set(addressRows.map(({ pattern }) => pattern));
    const others = Object.values(paths).filter(({ pattern }) => !rows.has(pattern));
    expect(others.length).toBeGreaterThan(100);
    for (const { pattern } of others) {
      const address = sampleAddress(pattern);
      if (rows.has(pattern) || deps.addresses.mayEnclose(address)) continue;
      expect(await deps.addresses.isThere(address, offices['opdc'] ?? visitor), address).toBe(false);
      expect(await deps.addresses.make(address, offices['opdc'] ?? visitor, 'thai'), address).toBeNull();
    }
    const never = ['/letters/opdc', '/2568/observations', '/2568/early-warning', '/2568/forecast', '/journal/opdc'];
    const streams = ['/2558/TH-42/negotiation/events', '/letters/TH-42/inbox/opdc/2568-3fa9c1d2e0', '/work'];
    for (const address of [...never, ...streams]) expect(deps.addresses.mayEnclose(address), address).toBe(false);
  });

  it('takes what every template of a letter encloses, for each recipient their own', () => {
    const templates: Readonly<Record<string, LetterTemplate>> = letterTemplates;
    const enclosed = Object.values(templates).flatMap(({ content }) => content.enclosures ?? []);
    const addresses = enclosed.map((one) => one.address).filter(Boolean);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses)
      expect(deps.addresses.mayEnclose(address.replace('{ปี}', '2568').replace('{รหัสผู้รับ}', 'TH-42')), address).toBe(
        true,
      );
  });

  it('is there for a recipient only where the office that sends it may open it too, whoever the two are', async () => {
    let refused = 0;
    for (const { pattern } of addressRows)
      for (const [sender, onlyWith] of Object.entries(offices))
        for (const [recipient, reader] of Object.entries(offices)) {
          const address = addressOf(pattern);
          const asked = `${address} of ${sender} for ${recipient}`;
          const [theirs, own] = [
            await deps.addresses.isThere(address, reader),
            await deps.addresses.isThere(address, onlyWith),
          ];
          const both = await deps.addresses.isThere(address, { ...reader, onlyWith });
          expect(both && !(theirs && own), asked).toBe(false);
          if (theirs && !own) refused += 1;
        }
    expect(refused).toBeGreaterThan(5);
  }, 300_000);

  it('is made without anything being stored, whatever its page or paper notes when somebody opens it', async () => {
    const before = await tables();
    let made = 0;
    for (const { pattern } of addressRows)
      for (const reader of [offices['opdc'], offices['loei']]) {
        const address = addressOf(pattern);
        if (reader === undefined || !(await deps.addresses.isThere(address, reader))) continue;
        if ((await deps.addresses.make(address, reader, 'thai')) !== null) made += 1;
      }
    expect(made).toBeGreaterThan(20);
    expect(await tables()).toEqual(before);
  });

  it('never notes a letter as opened: the page of an inbox is not made', async () => {
    const { rows } = await database.pool.query<{ place: string; sender: string; letter: string }>(
      `SELECT organisation_id AS place, sender_id AS sender, letter_id AS letter FROM letter_delivery
       WHERE opened_at IS NULL AND organisation_id IN ('TH-42', 'TH-50', 'opdc')`,
    );
    const before = await tables();
    expect(rows.length).toBeGreaterThan(0);
    for (const one of rows) {
      const reader = one.place === 'opdc' ? offices['opdc'] : actorOf('provincial-officer', one.place);
      expect(await deps.addresses.make(paths.receivedLetter.of(one), reader ?? visitor, 'thai')).toBeNull();
    }
    expect(await tables()).toEqual(before);
  });

  it('is given up where it takes too long or is too large', async () => {
    const limited = (limits: { milliseconds: number; bytes: number }) => makeAtAddresses(() => deps, limits);
    const address = '/2568/calendar';
    await expect(limited({ milliseconds: 60_000, bytes: 100 }).make(address, visitor, 'thai')).rejects.toThrow(
      '100 bytes',
    );
    await expect(limited({ milliseconds: 0, bytes: 1e9 }).make(address, visitor, 'thai')).rejects.toThrow('0 ms');
    const page = await limited({ milliseconds: 60_000, bytes: 1e9 }).make(address, visitor, 'thai');
    expect(Buffer.from(page?.bytes ?? []).toString()).not.toMatch(/<script|<form|<iframe|javascript:| on[a-z]+=/i);
  });
});
