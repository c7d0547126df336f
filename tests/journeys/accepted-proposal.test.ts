import { describe, expect, test } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { judgeIndicator, moveAgreement, otherMandatory, saveIndicator, savePlan, setToday } from './agreement-steps.ts';
import { startJourney } from './journey.ts';
import { faultsOf, noFaults } from './page-faults.ts';
import { notice, read } from './visitor.ts';

const journey = startJourney();
const agreement = '/2554/TH-50/agreement';
const propose = { button: 'เสนอคำรับรองให้สำนักงาน ก.พ.ร. พิจารณา', done: 'เสนอคำรับรองฯ แล้ว' };

describe('Chiang Mai’s proposal of FY2554 is accepted as it stands', () => {
  test('a proposal without what an agreement says is told so, each with the way to where it is mended', async () => {
    const officer = await journey.as('officer.chiangmai');
    await setToday(officer, '2010-09-06');
    await officer.goto(agreement);
    await officer.getByRole('button', { name: 'เริ่มร่างคำรับรองฯ จากกรอบของปีนี้' }).click();
    // What could only be refused is no button: it says what is missing before the press.
    await officer.goto(`${agreement}?move=propose#moves`);
    const told = officer.getByRole('region', { name: /^ยัง.*ไม่ได้/ });
    expect(await officer.getByRole('button', { name: propose.button }).count()).toBe(0);
    expect(await officer.getByRole('link', { name: propose.button }).count()).toBe(0);
    await told.getByRole('link', { name: /ยังไม่มีตัวชี้วัดภาคบังคับ 3-01/ }).waitFor();
    expect(await told.getByRole('link', { name: /แผนปฏิบัติราชการยังไม่ระบุ/ }).count()).toBe(3);
    expect(await told.getByRole('link', { name: /ยังไม่มีตัวชี้วัดภาคบังคับ/ }).count()).toBe(5);
    expect(await faultsOf(officer)).toEqual(noFaults);
    await told.getByRole('link', { name: /ตัวชี้วัด 2-SATISFACTION: ยังไม่มีข้อมูลพื้นฐาน/ }).click();
    expect(officer.url()).toContain(`${agreement}/indicators/2-SATISFACTION#field-baselines`);
    await officer.goto(`${agreement}#moves`);
    await told.getByRole('link', { name: /ยังไม่มีตัวชี้วัดภาคบังคับ 1-PLAN/ }).click();
    expect(await officer.getByLabel('ชื่อตัวชี้วัด').inputValue()).toContain('ระดับความสำเร็จในการบรรลุเป้าหมาย');
  });

  test('a proposal whose weights do not sum is told so, and goes once they do', async () => {
    const officer = await journey.as('officer.chiangmai');
    const targets = ['60', '65', '70', '75', '80'];
    await saveIndicator(officer, `${agreement}/new-indicator?entry=1-PLAN`, '๓๙.๙๙', targets);
    await saveIndicator(officer, `${agreement}/indicators/2-SATISFACTION`, '20');
    for (const code of otherMandatory) await saveIndicator(officer, `${agreement}/new-indicator?entry=${code}`, '10');
    await savePlan(officer, agreement);
    await officer.goto(`${agreement}#moves`);
    expect(await officer.getByRole('link', { name: propose.button }).count()).toBe(0);
    await officer.getByText('น้ำหนักรวม 99.99 ขาดอีก 0.01').first().waitFor();
    await saveIndicator(officer, `${agreement}/indicators/1-PLAN`, '40');
    await moveAgreement(officer, agreement, propose);
    expect(await faultsOf(officer)).toEqual(noFaults);
  });

  test('OPDC finds everything appropriate and on the list, and sends the annexes', async () => {
    const opdc = await journey.as('opdc');
    await opdc.goto('/2554/TH-50/analysis');
    for (const code of ['1-PLAN', '2-SATISFACTION', ...otherMandatory]) {
      await judgeIndicator(opdc, code, 'เหมาะสม');
      await notice(opdc, `บันทึกความเห็น ${code} แล้ว`).waitFor();
    }
    await opdc.getByText('แนวทางดำเนินการกับข้อเสนอ: ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยัน').waitFor();
    const annexes = {
      button: 'ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการให้จังหวัดยืนยัน',
      done: 'ส่งเอกสารประกอบคำรับรองการปฏิบัติราชการแล้ว',
    };
    await moveAgreement(opdc, agreement, annexes);
  });

  test('the province confirms, and what was settled waits for the subcommission', async () => {
    const officer = await journey.as('officer.chiangmai');
    await moveAgreement(officer, agreement, { button: 'ยืนยันเอกสารประกอบคำรับรองการปฏิบัติราชการ', done: 'ยืนยันแล้ว' });
    await officer.getByText('ตกลงกันแล้ว รอคณะกรรมการให้ความเห็นชอบ').first().waitFor();
  });

  test('the subcommission approves at its meeting what was settled, and only then is there something to sign', async () => {
    const meeting = { id: 'mtg-2010', bodyId: 'committee.good-governance', day: '2010-10-20', number: 8 };
    await journey.product.withDatabase((pool) =>
      openTransactions(pool).run((stores) =>
        holdBodyMeeting(stores, { ...meeting, fiscalYears: [2554], kind: 'settled-agreement' }),
      ),
    );
    const opdc = await journey.as('opdc');
    await setToday(opdc, '2010-10-21');
    await opdc.goto('/2554/resolutions');
    await opdc.getByText('เชียงใหม่').first().waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.goto(`/meetings/${meeting.id}/resolutions`);
    const settled = opdc.getByRole('region', { name: /สิ่งที่ตกลงกันแล้วกับจังหวัด/ });
    await settled.getByLabel('จังหวัดเชียงใหม่').check();
    await settled.getByRole('radio', { name: 'เห็นชอบ', exact: true }).check();
    await settled.getByLabel('ข้อความของมติตามรายงานการประชุม').fill('เห็นชอบตามที่สำนักงาน ก.พ.ร. เสนอ');
    await settled.getByLabel('รหัสผ่านของท่าน').fill(demoPassword);
    await settled.getByRole('button', { name: 'บันทึกมติและดำเนินการตามมติ' }).click();
    await notice(opdc, 'บันทึกมติและดำเนินการตามมติแล้ว').waitFor();
    expect(await faultsOf(opdc)).toEqual(noFaults);
    await opdc.goto(agreement);
    expect(await read(opdc.getByRole('region', { name: 'ความเห็นชอบของคณะกรรมการ' }))).toContain('ประชุมครั้งที่ 8/2553');
  });

  test('what a wrong password would sign stays unsigned', async () => {
    const governor = await journey.as('governor.chiangmai');
    await setToday(governor, '2010-11-15');
    await governor.goto(`${agreement}?move=sign#moves`);
    await governor.getByLabel('รหัสผ่านของท่าน').fill('ไม่ใช่รหัสผ่าน');
    await governor.getByRole('button', { name: 'ลงนามคำรับรองการปฏิบัติราชการ' }).click();
    await governor.getByRole('alert').getByText('รหัสผ่าน').first().waitFor();
    expect(await faultsOf(governor)).toEqual(noFaults);
    const visitor = await journey.stranger();
    expect((await visitor.goto(agreement))?.url()).toContain('/sign-in');
  });

  test('all four sign in turn, and the agreement is public with a code that anybody can check', async () => {
    const sign = { button: 'ลงนามคำรับรองการปฏิบัติราชการ', done: 'ลงนามแล้ว', password: demoPassword };
    await moveAgreement(await journey.as('governor.chiangmai'), agreement, sign);
    const button = 'ลงนามร่วมในคำรับรองการปฏิบัติราชการ';
    for (const key of ['minister', 'interior', 'permanent-secretary'])
      await moveAgreement(await journey.as(key), agreement, { button, done: 'ลงนามร่วมแล้ว', password: demoPassword });
    const visitor = await journey.stranger();
    await visitor.goto(agreement);
    await visitor.getByText('ลงนามครบแล้ว').first().waitFor();
    const sealed = await (await fetch(`${journey.product.baseUrl}${agreement}.json`)).json();
    const { code } = sealed as { code: string };
    expect(code).toMatch(/^2554-/);
    await visitor.goto(`/verify/${code}`);
    expect(await read(visitor.getByRole('status').first())).toContain('เป็นฉบับจริงและยังใช้อยู่');
    const paper = await fetch(`${journey.product.baseUrl}${agreement}.pdf`);
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('one word of the record changed by hand, and verification says so', async () => {
    const sealed = await (await fetch(`${journey.product.baseUrl}${agreement}.json`)).json();
    const { code } = sealed as { code: string };
    await journey.product.withDatabase((pool) =>
      pool.query(`UPDATE indicator SET name = 'ชื่ออื่น'
                  WHERE organisation_id = 'TH-50' AND fiscal_year = 2554 AND code = '1-PLAN'`),
    );
    const visitor = await journey.stranger();
    await visitor.goto(`/verify/${code}`);
    expect(await read(visitor.getByRole('status').first())).toContain('แก้ไข');
  });
});
