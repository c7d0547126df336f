import { expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';

const room = '/organisations/TH-42/letters';
const inbox = '/organisations/TH-42.cd/letter-inbox/TH-42';
const pdf = Buffer.from('%PDF-1.7\nกำหนดการ\n%%EOF\n');
const proof = { password: demoPassword };

describeOnEmbeddedDatabase('letters by the API', (database) => {
  const setting = apiSetting(database);

  async function started(officer: ApiPerson) {
    const { units } = (await officer.get('/organisations/TH-42/letter-units')).json();
    const begun = await officer.post(room, { unitId: units[0].id, template: 'assignment', fiscalYear: 2568 });
    const { id, content } = begun.json();
    const { references: _r, enclosures: _e, recipients: _to, days: _d, ...written } = content;
    const outside = ['หนังสือสำนักงาน ก.พ.ร. ที่ นร 1200/ว 22 ลงวันที่ 7 สิงหาคม 2552'];
    const named = { unitId: units[0].id, registered: [], outside, addGroup: null };
    return { address: `${room}/${id}`, id, body: { ...written, ...named } };
  }
  const etagOf = async (person: ApiPerson, address: string) => String((await person.get(address)).headers.etag);

  it('are written with a file enclosed, sent, and read whole by who received them, each with their own words', async () => {
    const officer = await setting.person('officer.loei');
    const { address, id, body } = await started(officer);
    const recipients = [{ who: 'th-๔๒.CD', line: 'ตัวชี้วัดที่ 1' }];
    const saved = await officer.put(address, { ...body, recipients }, { 'if-match': await etagOf(officer, address) });
    expect(saved.statusCode).toBe(200);
    const match = { 'if-match': await etagOf(officer, address) };
    const attached = await officer.attach(
      `${address}/enclosures/files`,
      { name: 'กำหนดการ.pdf', bytes: pdf, title: 'กำหนดการ' },
      match,
    );
    expect(attached.json().content.enclosures).toMatchObject([
      { title: 'กำหนดการ', file: { fileName: 'กำหนดการ.pdf' } },
    ]);
    const again = await officer.attach(`${address}/enclosures/files`, { name: 'ก.pdf', bytes: pdf }, match);
    expect(again.json().code).toBe('changed-meanwhile');
    const move = async (key: string, action: string, more: object = {}) => {
      const person = await setting.person(key);
      const read = await person.get(address);
      const sent = { readHash: read.json().contentHash, ...more };
      const moved = await person.post(`${address}/moves/${action}`, sent, { 'if-match': String(read.headers.etag) });
      expect([action, moved.statusCode, moved.json().code]).toEqual([action, 200, undefined]);
    };
    await move('officer.loei', 'submit-letter');
    await move('colleague.loei', 'check-letter');
    await move('governor.loei', 'sign-letter', { proof });
    await move('officer.loei', 'issue-letter', { proof });
    expect((await officer.post(`${address}/sending`)).statusCode).toBe(201);
    const host = await setting.person('host.cd.loei');
    await expect.poll(async () => (await host.get(`${inbox}/${id}`)).statusCode, { timeout: 20_000 }).toBe(200);
    const received = (await host.get(`${inbox}/${id}`)).json();
    expect(received).toMatchObject({ senderName: 'จังหวัดเลย', delivery: { acknowledgedAt: null } });
    expect(received.letter.paragraphs.join()).toContain('ดังนี้ ตัวชี้วัดที่ 1');
    expect((await officer.get(address)).json().face.paragraphs.join()).toContain('ดังนี้ …');
    const file = await host.get(`${inbox}/${id}/enclosures/1`);
    expect([file.statusCode, file.rawPayload.equals(pdf)]).toEqual([200, true]);
    const printed = await host.get(`${inbox}/${id}/paper`);
    expect([printed.statusCode, printed.headers['content-type']]).toEqual([200, 'application/pdf']);
    // A scope of its own is enough to read, acknowledge and answer, and for nothing else; reading in general is not enough.
    const receiver = await setting.person('host.cd.loei', ['letters:receive']);
    expect((await receiver.post(`${inbox}/${id}/acknowledge`)).statusCode).toBe(200);
    for (const reply of ['ส่งหัวหน้าฝ่ายเข้าประชุมแทน', 'และส่งข้อมูลแล้ว'])
      expect((await receiver.post(`${inbox}/${id}/reply`, { reply })).statusCode).toBe(200);
    const replies = [
      { number: 1, text: 'ส่งหัวหน้าฝ่ายเข้าประชุมแทน' },
      { number: 2, text: 'และส่งข้อมูลแล้ว' },
    ];
    expect((await receiver.get(`${inbox}/${id}`)).json().delivery).toMatchObject({ replies });
    expect((await officer.get(address)).json().deliveries).toMatchObject([{ replies }]);
    for (const scope of ['read', 'report:write'] as const) {
      const reader = await setting.person('host.cd.loei', [scope]);
      for (const path of ['/organisations/TH-42.cd/letter-inbox', `${inbox}/${id}`, `${inbox}/${id}/paper`])
        expect([path, (await reader.get(path)).json().code]).toEqual([path, 'scope-missing']);
    }
    const writer = await setting.person('officer.loei', ['letters:receive']);
    expect((await writer.post(`${address}/sending`)).json().code).toBe('scope-missing');
    const other = await setting.person('officer.chiangmai');
    for (const path of [`${inbox}/${id}`, `${inbox}/${id}/paper`, `${inbox}/${id}/enclosures/1`, `${address}/paper`])
      expect([path, (await other.get(path)).statusCode]).toEqual([path, 403]);
  });

  it('that everybody may read are read whole by anybody, and no other is', async () => {
    const anybody = await setting.person(null);
    const [circular] = (await anybody.get('/circulars')).json().circulars;
    const whole = await anybody.get(`/circulars/${circular.organisationId}/${circular.id}`);
    expect(whole.json()).toMatchObject({ letterId: circular.id, letter: { subject: circular.subject } });
    const { letters } = (await (await setting.person('officer.loei')).get(room)).json();
    const draft = letters.find((one: { status: string }) => one.status === 'to-check');
    for (const rest of ['', '/paper', '/enclosures/1'])
      expect((await anybody.get(`/circulars/TH-42/${draft.id}${rest}`)).statusCode).toBe(404);
  });

  it('are refused beside the field: nobody to receive it, a letter that is not there, a name too long, a missing datum', async () => {
    const officer = await setting.person('officer.loei');
    const { address, body } = await started(officer);
    const save = async (changes: object) =>
      officer.put(address, { ...body, recipients: [], ...changes }, { 'if-match': await etagOf(officer, address) });
    const missing = await save({ registered: ['ลย 0017.5/ว 999999'] });
    expect(missing.json()).toMatchObject({ code: 'referenced-letter-missing', errors: [{ field: 'registered' }] });
    expect((await save({})).statusCode).toBe(200);
    const submit = async () =>
      (await officer.post(`${address}/moves/submit-letter`, {}, { 'if-match': await etagOf(officer, address) })).json();
    const of = (problem: { errors: { code: string; field?: string }[] }) =>
      problem.errors.map((one) => [one.code, one.field]);
    expect(of(await submit())).toContainEqual(['letter-without-recipient', 'recipients']);
    await save({ recipients: [{ who: `สำนักงาน${'ก'.repeat(300)}`, line: 'ก' }] });
    expect(of(await submit())).toContainEqual(['letter-name-too-long', 'recipients']);
    await save({ recipients: [{ who: 'TH-42.cd', line: '' }], subject: 'เรื่อง …' });
    const left = of(await submit());
    expect(left).toContainEqual(['letter-line-missing', 'recipients']);
    expect(left).toContainEqual(['letter-blank-left', 'subject']);
  });

  it('an order that appoints is begun as on the page of its body, and written anew while it is a draft', async () => {
    const at = '/bodies/TH-13.c-database/order';
    const seats = [
      { position: 1, role: 'chair', office: 'ผู้ว่าราชการจังหวัดปทุมธานี' },
      { position: 2, role: 'secretary', office: 'สถิติจังหวัดปทุมธานี', represents: 'TH-13.stat' },
    ];
    const typed = { title: 'แต่งตั้งคณะกรรมการฐานข้อมูลตัวชี้วัด', appointedBy: 'จังหวัดปทุมธานี', seats };
    const officer = await setting.person('officer.pathumthani');
    const begun = await officer.post(at, typed);
    expect([begun.statusCode, begun.json().kind, begun.json().status]).toEqual([201, 'order', 'draft']);
    expect(begun.json().content.paragraphs).toContain('2. สถิติจังหวัดปทุมธานี เลขานุการ');
    const again = await officer.post(at, { ...typed, seats: seats.slice(0, 1) });
    expect(again.json().id).toBe(begun.json().id);
    expect(again.json().content.paragraphs).not.toContain('2. สถิติจังหวัดปทุมธานี เลขานุการ');
    const none = await officer.post(at, { ...typed, seats: [] });
    expect([none.statusCode, none.json().code]).toEqual([422, 'seats-missing']);
    for (const key of ['opdc', 'officer.loei', 'governor.pathumthani'])
      expect((await (await setting.person(key)).post(at, typed)).statusCode, key).toBe(403);
  });
});
