import { describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { read } from './visitor.ts';

const journey = startJourney();
const loei = '/2568/TH-42/appraisal';

describe('what follows the announced results', () => {
  test('the governor of Loei reads the own appraisal with its steps, and prints it', async () => {
    const governor = await journey.as('governor.loei');
    await governor.goto('/2568/TH-42');
    await governor.getByRole('link', { name: 'คะแนนที่นำไปประเมินผู้ว่าราชการจังหวัด' }).click();
    await governor.getByRole('link', { name: 'เลย', exact: true }).first().click();
    await governor.waitForURL(`**${loei}`);
    const main = await read(governor.getByRole('main'));
    expect(main).toContain('มิติย่อยการดำเนินการตามนโยบายของรัฐบาล (Agenda)');
    expect(main).toContain('จากน้ำหนัก 70');
    expect(main).toContain('ยังไม่ประกาศผล');
    await governor.getByText('วิธีคิดทีละขั้น').first().click();
    expect(await read(governor.getByRole('main'))).toContain('คะแนนที่ใช้ในการประเมินผู้บริหาร');
    expect(await faultsOf(governor)).toEqual(noFaults);
    const paper = await governor.request.get(`${loei}/paper.pdf`);
    expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await (await governor.request.get(`${loei}.csv`)).text()).trim().split('\n')).toHaveLength(3);
  });

  test('an officer of another province, the deputy who acts for the governor and the public are refused', async () => {
    for (const person of ['officer.chiangmai', 'officer.loei', 'deputy.loei'])
      for (const address of [loei, `${loei}/paper.pdf`, `${loei}.csv`, '/2568/appraisals', '/2568/TH-99/appraisal'])
        expect((await (await journey.as(person)).request.get(address)).status(), `${person} ${address}`).toBe(403);
  });

  test('OPDC finds every province in the list', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/2568/board');
    await opdc.getByRole('link', { name: 'คะแนนที่นำไปประเมินผู้ว่าราชการจังหวัด' }).click();
    expect(await opdc.getByRole('link', { name: 'เลย', exact: true }).count()).toBeGreaterThan(0);
    expect(await faultsOf(opdc)).toEqual(noFaults);
  });
});
