import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { type HostingSetting, hostingSetting, hostingYear } from '../../testing/hosting-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth } from '../../testing/reporting-sample.ts';
import { assignHost } from '../agreement/assign-host.ts';
import { endHost } from '../agreement/end-host.ts';
import { appointBody } from './appoint-body.ts';
import { closeOrganisation } from './close-organisation.ts';
import { findChangeable } from './find-changeable.ts';
import { loadReferenceBodies } from './load-reference-bodies.ts';
import { mergeOrganisation } from './merge-organisation.ts';
import { readBody } from './read-body.ts';

const officer = actorOf('provincial-officer', 'TH-42');
const ofBody = actorOf('provincial-officer', 'TH-13');
const bodyId = 'TH-13.c-database';
const by = { document: 'คำสั่งที่ 1/2569', documentDate: '2025-09-01' };
const seats = [{ position: 1, role: 'chair', office: 'รองผู้ว่าราชการจังหวัด', represents: null, termTo: null }];

describeOnEachDatabase('an organisation that closes', (database) => {
  let setting: HostingSetting;
  const deps = () => setting.deps;
  const close = (organisationId: string, day: string) =>
    closeOrganisation(deps(), officer, { organisationId, day, ...by });
  const assign = (agencyId: string, part: 'lead' | 'support', validFrom: string) =>
    assignHost(deps(), officer, { ...hostingYear, code: growth.code, agencyId, part, validFrom });
  const appoint = (number: string, validFrom: string) =>
    appointBody(deps(), ofBody, {
      ...{
        bodyId,
        document: 'order',
        outside: true,
        number,
        issuedOn: '2025-09-02',
        title: 'แต่งตั้งใหม่',
        appointedBy: 'ผู้ว่าราชการจังหวัด',
      },
      ...{ quorum: null, validFrom, validTo: null, required: [], seats },
    });
  const closeBody = (day: string) => closeOrganisation(deps(), ofBody, { organisationId: bodyId, day, ...by });

  beforeAll(async () => {
    setting = await hostingSetting(() => database.pool);
    setting.at('2025-09-15T02:00:00.000Z');
    await loadReferenceBodies(deps());
  });

  it('hands over first what it hosts in years that are not over, or whose last report is awaited', async () => {
    const refused = await close('TH-42.cd', '2025-09-20');
    expect(codesOf(refused)).toEqual(['organisation-still-hosts']);
    expect(refused).toMatchObject({
      refusals: [
        { field: 'day', facts: { day: '2025-09-20', hosted: `เลย ปีงบประมาณ พ.ศ. 2568: ${growth.code} (เจ้าภาพหลัก)` } },
      ],
    });
    expect(codesOf(await close('TH-42.cd', '2025-10-01'))).toEqual(['organisation-still-hosts']);
    const into = { intoId: 'TH-42.nre', day: '2025-09-20', ...by };
    expect(codesOf(await mergeOrganisation(deps(), officer, { organisationId: 'TH-42.cd', ...into }))).toEqual([
      'organisation-still-hosts',
    ]);
    accepted(await assign('TH-42.nre', 'lead', '2025-09-20'));
    accepted(await close('TH-42.cd', '2025-09-20'));
  });

  it('is assigned nothing new by who asked while somebody was closing it', async () => {
    const asked: ReturnType<typeof assign>[] = [];
    await deps().transactions.run(async (stores) => {
      await findChangeable(stores, 'TH-42.stat');
      asked.push(assign('TH-42.stat', 'support', '2025-09-16'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await stores.organisations.close('TH-42.stat', { closedOn: '2025-09-16', mergedInto: null });
    });
    expect((await Promise.all(asked)).map((one) => codesOf(one))).toEqual([['organisation-closed']]);
    await database.owner.query(`UPDATE organisation SET closed_on = NULL WHERE id = 'TH-42.stat'`);
  });

  it('hands over what it supports as well', async () => {
    accepted(await assign('TH-42.stat', 'support', '2025-09-16'));
    expect(codesOf(await close('TH-42.stat', '2025-09-21'))).toEqual(['organisation-still-hosts']);
    const part = { ...hostingYear, code: growth.code, agencyId: 'TH-42.stat', lastDay: '2025-09-20' };
    accepted(await endHost(deps(), officer, part));
    accepted(await close('TH-42.stat', '2025-09-21'));
  });

  it('keeps what it hosted in years that are over and reported', async () => {
    await database.pool.query(`UPDATE report SET status = 'received' WHERE organisation_id = 'TH-42'`);
    accepted(await close('TH-42.nre', '2025-10-01'));
  });

  it('as a body keeps an appointment by which it sits already: it closes after that day', async () => {
    accepted(await appoint('7/2569', '2025-09-16'));
    setting.at('2025-09-17T02:00:00.000Z');
    expect(await closeBody('2025-09-16')).toMatchObject({
      refusals: [{ code: 'body-appointed-since', field: 'day', facts: { from: '2025-09-16' } }],
    });
  });

  it('as a body takes with it an appointment that would begin later, and names it in the journal', async () => {
    accepted(await appoint('8/2569', '2025-12-01'));
    accepted(await closeBody('2025-11-01'));
    const { rows } = await database.pool.query(
      `SELECT valid_from::text AS from, valid_to::text AS to FROM body_appointment WHERE organisation_id = $1 ORDER BY valid_from`,
      [bodyId],
    );
    expect(rows.slice(-1)).toEqual([{ from: '2025-09-16', to: '2025-10-31' }]);
    const { current } = accepted(await readBody(deps(), ofBody, { bodyId }));
    expect(current?.validTo).toBe('2025-10-31');
    const journal = await database.pool.query(
      `SELECT before, after FROM journal WHERE subject = 'organisation/${bodyId}'`,
    );
    expect(journal.rows.at(-1)?.after).toMatchObject({ withdrawn: ['8/2569 แต่งตั้งใหม่'] });
    expect(journal.rows.at(-1)?.before.withdrawn).toMatchObject([
      {
        number: '8/2569',
        issuedOn: '2025-09-02',
        validFrom: '2025-12-01',
        seats: [{ position: 1, office: seats[0]?.office }],
      },
    ]);
  });
});
