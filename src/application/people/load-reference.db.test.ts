import { beforeAll, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { listOrganisations } from './list-organisations.ts';
import { loadReference } from './load-reference.ts';

describeOnEachDatabase('places', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  const rowsOf = async (sql: string) => (await database.pool.query(sql)).rows;

  it('are 76 provinces with nine agencies each, the clusters of both eras, and the national bodies', async () => {
    expect(
      await rowsOf('SELECT kind, count(*)::integer AS number FROM organisation GROUP BY kind ORDER BY kind'),
    ).toEqual([
      { kind: 'agency', number: 76 * 9 },
      { kind: 'central', number: 10 },
      { kind: 'cluster', number: 18 + 18 },
      { kind: 'committee', number: 8 },
      { kind: 'opdc', number: 1 },
      { kind: 'province', number: 76 },
      { kind: 'public', number: 1 },
    ]);
    const loei = accepted(await listOrganisations(setting.deps, visitor, { kind: 'agency', provinceId: 'TH-42' }));
    const shorts = ['admin', 'cd', 'com', 'health', 'local', 'nre', 'office', 'stat', 'ts'];
    expect(loei.map((agency) => agency.id).sort()).toEqual(shorts.map((short) => `TH-42.${short}`));
    expect(loei.find((agency) => agency.id === 'TH-42.cd')?.name).toBe('สำนักงานพัฒนาชุมชนจังหวัดเลย');
  });

  it('are called as the documents call them: four subcommissions, the statistical office, and who decides changes', async () => {
    const names = (await rowsOf(`SELECT name_th AS name FROM organisation WHERE kind IN ('committee', 'central')`)).map(
      ({ name }) => name,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี',
        'คณะอนุกรรมการตรวจสอบและประเมินผลภาคราชการกลุ่มจังหวัด',
        'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
        'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมและพัฒนาระบบการบริหารราชการในส่วนภูมิภาคและท้องถิ่น',
        'สำนักงานสถิติแห่งชาติ',
        'สำนักงบประมาณ',
        'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ',
        'สำนักงาน ก.พ.',
      ]),
    );
    const assumed = await rowsOf(
      `SELECT id FROM organisation WHERE assumption IS NULL AND id LIKE 'TH-13.%' ORDER BY id`,
    );
    expect(assumed.map(({ id }) => id)).toEqual(['TH-13.c-database', 'TH-13.com', 'TH-13.health', 'TH-13.office']);
  });

  it('were grouped otherwise in 2552 than since 2560, and Bueng Kan was in no cluster of 2552', async () => {
    const sql = (province: string) => `SELECT era, name_th AS name FROM cluster_membership
      JOIN organisation ON organisation.id = cluster_id WHERE province_id = '${province}' ORDER BY era`;
    expect(await rowsOf(sql('TH-90'))).toEqual([
      { era: 2552, name: 'กลุ่มจังหวัดภาคใต้ชายแดน' },
      { era: 2560, name: 'กลุ่มจังหวัดภาคใต้ฝั่งอ่าวไทย' },
    ]);
    expect(await rowsOf(sql('TH-38'))).toEqual([{ era: 2560, name: 'กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1' }]);
  });

  it('are loaded once: a second loading changes and journals nothing, a changed name is put right', async () => {
    const loadings = () => rowsOf(`SELECT seq FROM journal WHERE action = 'organisation.load-reference'`);
    expect(await loadReference(setting.deps)).toEqual({ changed: 0 });
    expect(await loadings()).toHaveLength(1);
    await database.pool.query(`UPDATE organisation SET name_th = 'ผิด' WHERE id = 'TH-42.cd'`);
    expect(await loadReference(setting.deps)).toEqual({ changed: 1 });
    expect(await loadings()).toHaveLength(2);
  });
});
