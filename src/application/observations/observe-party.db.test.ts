import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import { cluster } from '../../testing/cluster-sample.ts';
import { openClusterYear } from '../../testing/cluster-setting.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { ObservationStores } from './observation-ports.ts';
import { observeParty } from './observe-party.ts';
import { observeYear } from './observe-year.ts';

type Stores = ReadStores & ObservationStores;

describeOnEachDatabase('what the data of one party show', (database) => {
  const now = '2011-10-20T02:00:00.000Z';
  const reading = <Value>(work: (stores: Stores, framework: Parameters<typeof observeYear>[1]) => Promise<Value>) =>
    openTransactions(database.pool, () => now).read(async (stores) => {
      const framework = await frameworkInForce(stores, 2554);
      if (framework === null) throw new Error('the year has a framework');
      return work(stores, framework);
    });
  const attach = async (organisationId: string, file: string) => {
    const sha256 = file.repeat(64);
    await database.owner.query(
      `INSERT INTO stored_file (sha256, size_bytes, media_type, stored_at) VALUES ($1, 9, 'application/pdf', $2)
       ON CONFLICT DO NOTHING`,
      [sha256, now],
    );
    await database.owner.query(
      `INSERT INTO evidence (organisation_id, fiscal_year, round, code, sha256, title, file_name, claims, version, added_name,
         added_at)
       SELECT organisation_id, fiscal_year, round, min(code), $2, 'รายงาน', 'รายงาน.pdf', '{}', 1, 'ก', $3 FROM result
       WHERE organisation_id = $1 AND fiscal_year = 2554 AND round = '12m'
         AND (organisation_id LIKE 'cluster%' OR code IN (SELECT code FROM indicator WHERE shared_from IS NOT NULL))
       GROUP BY organisation_id, fiscal_year, round`,
      [organisationId, sha256, now],
    );
  };
  const seen = async () =>
    (await reading(observeYear)).flatMap(({ rule, organisationId, facts }) =>
      rule === 'shared-evidence' ? [`${organisationId} with ${facts.parties}`] : [],
    );

  beforeAll(async () => {
    await openClusterYear(database.pool, () => now);
    await database.owner.query("UPDATE report SET status = 'received' WHERE fiscal_year = 2554 AND round = '12m'");
  });

  it('is no file that a cluster and its members share, nor one that members attach to what they count from it', async () => {
    for (const organisationId of ['TH-41', 'TH-42']) await attach(organisationId, 'a');
    for (const organisationId of ['TH-41', 'TH-42', cluster.id]) await attach(organisationId, 'b');
    const { rows } = await database.pool.query('SELECT count(*) FROM evidence');
    expect(rows).toEqual([{ count: '5' }]);
    expect(await seen()).toEqual([]);
    // It is no member any more.
    await database.owner.query("DELETE FROM cluster_membership WHERE province_id = 'TH-42' AND cluster_id = $1", [
      cluster.id,
    ]);
    expect((await seen()).toSorted()).toEqual([
      ...['TH-41 with 1', 'TH-41 with 1', 'TH-42 with 1', 'TH-42 with 2'],
      `${cluster.id} with 1`,
    ]);
  });

  it('is the same as among everybody’s, and what lies with a province is not looked at', async () => {
    for (const organisationId of ['TH-41', 'TH-42', cluster.id]) {
      const own = await reading((stores, framework) => observeParty(stores, framework, organisationId));
      const all = await reading(observeYear);
      expect(own).toEqual(all.filter((one) => one.organisationId === organisationId));
      expect(own).not.toEqual([]);
    }
    await database.owner.query("UPDATE report SET status = 'open' WHERE organisation_id = 'TH-42'");
    expect(await seen()).toEqual([]);
    expect(await reading((stores, framework) => observeParty(stores, framework, 'TH-42'))).toEqual([]);
  });

  it('is read without the reports of the nation', async () => {
    const asked: string[] = [];
    await reading(async (stores, framework) => {
      const reports = {
        ...stores.reports,
        listOfRound: (...of: Parameters<Stores['reports']['listOfRound']>) => {
          asked.push(of.join(' '));
          return stores.reports.listOfRound(...of);
        },
      };
      await observeParty({ ...stores, reports }, framework, 'TH-41');
      expect(asked).toEqual([]);
      await observeParty({ ...stores, reports }, framework, 'opdc');
      expect(asked).not.toEqual([]);
    });
  });
});
