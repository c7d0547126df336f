import { expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

const path = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
function namesIn(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, (error, found) => {
      if (!found) return reject(error);
      const names: string[] = [];
      found.on('entry', (entry) => names.push(entry.fileName));
      found.on('end', () => resolve(names));
    });
  });
}

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

describeOnEachDatabase('attaching evidence through the API', (database) => {
  const setting = apiSetting(database);

  it('keeps the file by its hash and lists it with the result', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const attached = await host.attach(`${path}/evidence`, { name: 'รายงานยอดจำหน่าย.pdf', bytes: pdf('ก') });
    expect(attached.statusCode).toBe(201);
    expect(attached.json()).toMatchObject({ fileName: 'รายงานยอดจำหน่าย.pdf', mediaType: 'application/pdf' });
    expect(attached.json().sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await host.get(path)).json().evidence).toEqual([attached.json()]);
  });

  it('judges a file by what it is, not by its name', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const before = (await host.get(path)).json().evidence;
    const script = { name: 'รายงาน.pdf', bytes: Buffer.from('#!/bin/sh\necho สวัสดี\n') };
    expect(problemOf(await host.attach(`${path}/evidence`, script))).toMatchObject({
      status: 415,
      code: 'file-type-not-allowed',
      field: 'evidence',
    });
    const program = { name: 'ภาพ.png', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array(60).fill(0)]) };
    expect(problemOf(await host.attach(`${path}/evidence`, program))).toMatchObject({ code: 'file-type-not-allowed' });
    expect((await host.get(path)).json().evidence).toEqual(before);
  });

  it('refuses a PDF that is cut off, or at the same time a page to run', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const page = {
      name: 'รายงาน.hta',
      bytes: Buffer.from('%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF\n'),
    };
    expect(problemOf(await host.attach(`${path}/evidence`, page))).toMatchObject({
      status: 415,
      code: 'pdf-holds-web-page',
      field: 'evidence',
    });
    const cut = { name: 'รายงาน.pdf', bytes: Buffer.from(`%PDF-1.4\n${'x'.repeat(5000)}`) };
    expect(problemOf(await host.attach(`${path}/evidence`, cut))).toMatchObject({ status: 415, code: 'pdf-not-whole' });
  });

  it('has one name, whatever its sender called it: in the list, downloaded and packed', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const hostile = { name: 'บัญชี\u202eslx.hta', bytes: pdf('บัญชี') };
    const { sha256, fileName } = (await host.attach(`${path}/evidence`, hostile)).json();
    expect(fileName).toBe('บัญชีslx.pdf');
    // As rows were before names were cleaned on arrival.
    await database.pool.query('UPDATE evidence SET file_name = $1, title = $2 WHERE sha256 = $3', [
      'x".\u202ehtml',
      'ชื่อ\u202eเดิม',
      sha256,
    ]);
    const shown = (await host.get(path)).json().evidence.find((one: { sha256: string }) => one.sha256 === sha256);
    expect(shown).toMatchObject({ fileName: 'x.pdf', title: 'ชื่อเดิม' });
    const taken = await host.get(`${path}/evidence/${sha256}`);
    expect(taken.headers['content-disposition']).toBe("attachment; filename*=UTF-8''x.pdf");
    const names = await namesIn((await host.get(`${path}/evidence.zip`)).rawPayload);
    expect(names.filter((name) => name.endsWith('/x.pdf'))).toHaveLength(1);
    expect((await host.delete(`${path}/evidence/${sha256}`)).statusCode).toBe(200);
  });

  it('refuses an empty file, one over the limit, a form without a file and what is no form', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const empty = { name: 'ว่าง.pdf', bytes: Buffer.alloc(0) };
    expect(problemOf(await host.attach(`${path}/evidence`, empty))).toMatchObject({ status: 422, code: 'file-empty' });
    const large = { name: 'ใหญ่.pdf', bytes: Buffer.concat([pdf('ก'), Buffer.alloc(20 * 1024 * 1024)]) };
    expect(problemOf(await host.attach(`${path}/evidence`, large))).toMatchObject({
      status: 413,
      code: 'file-too-large',
    });
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const nothing = '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nก\r\n--x--\r\n';
    expect(problemOf(await host.send('POST', `${path}/evidence`, nothing, form))).toMatchObject({
      code: 'file-missing',
    });
    expect(problemOf(await host.post(`${path}/evidence`, {}))).toMatchObject({
      status: 415,
      code: 'media-type-not-supported',
    });
  });

  it('refuses the file of whoever does not host the indicator', async () => {
    const neighbour = await setting.person('host.ts.chiangmai', ['report:write']);
    const file = { name: 'ก.pdf', bytes: pdf('ข') };
    expect(problemOf(await neighbour.attach(`${path}/evidence`, file))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const anyone = await setting.person(null);
    expect(problemOf(await anyone.attach(`${path}/evidence`, file))).toMatchObject({ status: 401 });
  });

  it('attaches once when it is sent twice with one key, and tells another file under the key apart', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const key = { 'idempotency-key': 'attach-1' };
    const first = await host.attach(`${path}/evidence`, { name: 'ค.pdf', bytes: pdf('ค') }, key);
    const rows = await setting.journalRows();
    const again = await host.attach(`${path}/evidence`, { name: 'ค.pdf', bytes: pdf('ค') }, key);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json()).toEqual(first.json());
    expect(await setting.journalRows()).toBe(rows);
    const other = await host.attach(`${path}/evidence`, { name: 'ง.pdf', bytes: pdf('ง') }, key);
    expect(problemOf(other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('takes a link, and says what is wrong with one that is not https', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const link = { url: 'https://data.go.th/otop', title: 'ชุดข้อมูล', claims: ['variable:current'] };
    const added = await host.post(`${path}/evidence/links`, link);
    expect(added.statusCode).toBe(201);
    expect(added.json()).toMatchObject({ ...link, fileName: '', version: 1, supersededBy: null });
    expect(problemOf(await host.post(`${path}/evidence/links`, link))).toMatchObject({
      status: 409,
      code: 'evidence-already-there',
    });
    const wrong = { url: 'javascript:alert(1)', title: '', claims: [] };
    expect(problemOf(await host.post(`${path}/evidence/links`, wrong))).toMatchObject({
      status: 422,
      code: 'link-not-https',
      fields: ['url', 'title'],
    });
    const strange = { ...link, url: 'https://data.go.th/x', title: 'ก', claims: ['variable:none'] };
    expect(problemOf(await host.post(`${path}/evidence/links`, strange))).toMatchObject({ code: 'claim-unknown' });
    expect((await host.get(`${path}/evidence/${added.json().sha256}`)).statusCode).toBe(404);
  });

  it('keeps versions of one title, the older one still to be had', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const first = (await host.attach(`${path}/evidence`, { name: 'สรุป.pdf', bytes: pdf('หนึ่ง') })).json();
    const newer = { name: 'แก้ไข.pdf', bytes: pdf('สอง'), title: 'สรุป.pdf' };
    const second = (await host.attach(`${path}/evidence`, newer)).json();
    expect(second).toMatchObject({ title: 'สรุป.pdf', version: 2 });
    const listed = (await host.get(path)).json().evidence as { sha256: string; supersededBy: string | null }[];
    expect(listed.find((one) => one.sha256 === first.sha256)?.supersededBy).toBe(second.sha256);
    expect((await host.get(`${path}/evidence/${first.sha256}`)).rawPayload).toEqual(pdf('หนึ่ง'));
    expect(problemOf(await host.attach(`${path}/evidence`, { name: 'สรุป.pdf', bytes: pdf('หนึ่ง') }))).toMatchObject({
      code: 'evidence-already-there',
    });
  });

  it('keeps another file of the same name beside the first: nobody said that it is newer', async () => {
    const host = await setting.person('host.cd.loei', ['report:write']);
    const photo = async (text: string) =>
      (await host.attach(`${path}/evidence`, { name: 'image.pdf', bytes: pdf(text) })).json();
    const first = await photo('ภาพที่หนึ่ง');
    const second = await photo('ภาพที่สอง');
    expect([first.title, second.title]).toEqual(['image.pdf', 'image (2).pdf']);
    expect([first.version, second.version]).toEqual([1, 1]);
    const listed = (await host.get(path)).json().evidence as { sha256: string; supersededBy: string | null }[];
    expect(listed.find((piece) => piece.sha256 === first.sha256)?.supersededBy).toBeNull();
  });

  it('offers what was shown before, and uses it for another indicator', async () => {
    const officer = await setting.person('officer.loei', ['report:write']);
    const other = '/2568/provinces/TH-42/rounds/12m/results/1.1-PM25';
    const offered = await officer.get(`${other}/evidence/existing?q=${encodeURIComponent('สรุป')}`);
    const [piece] = offered.json().evidence;
    expect(piece).toMatchObject({ title: 'สรุป.pdf', version: 2, code: '1.1-SME', fiscalYear: 2568, round: '12m' });
    const { fiscalYear, round, code, sha256 } = piece;
    const used = await officer.post(`${other}/evidence/reuse`, { from: { fiscalYear, round, code, sha256 } });
    expect(used.statusCode).toBe(201);
    expect(used.json()).toMatchObject({ sha256, title: 'สรุป.pdf', version: 1, claims: [] });
    const neighbour = await setting.person('officer.chiangmai', ['report:write']);
    expect(problemOf(await neighbour.get(`${other}/evidence/existing`))).toMatchObject({ status: 403 });
    const theirs = other.replace('TH-42', 'TH-50');
    const stolen = await neighbour.post(`${theirs}/evidence/reuse`, { from: { fiscalYear, round, code, sha256 } });
    expect(stolen.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('gives all of a round or an indicator as one zip, to whoever may read it', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const round = '/2568/provinces/TH-42/rounds/12m';
    const zip = await officer.get(`${round}/evidence.zip`);
    expect(zip.headers['content-type']).toBe('application/zip');
    expect(zip.headers['content-disposition']).toContain(encodeURIComponent('หลักฐาน เลย 2568 12m.zip'));
    const names = await namesIn(zip.rawPayload);
    expect(names).toContain('1.1-PM25/แก้ไข.pdf');
    expect(names).toContain('1.1-SME/ฉบับก่อนหน้า/สรุป.pdf');
    const own = await namesIn((await officer.get(`${round}/results/1.1-PM25/evidence.zip`)).rawPayload);
    expect(own).toEqual(['1.1-PM25/แก้ไข.pdf', 'รายการหลักฐาน.csv', 'รายการหลักฐาน.json']);
    const neighbour = await setting.person('officer.chiangmai', ['read']);
    expect(problemOf(await neighbour.get(`${round}/evidence.zip`))).toMatchObject({ status: 403 });
    // OPDC enters what is supplied centrally; of what the hosts drafted it gets nothing before the report is sent.
    const opdc = await setting.person('opdc', ['read']);
    const theirs = await namesIn((await opdc.get(`${round}/evidence.zip`)).rawPayload);
    expect(theirs).toEqual(['รายการหลักฐาน.csv', 'รายการหลักฐาน.json']);
    expect(problemOf(await opdc.get(`${round}/results/1.1-PM25/evidence.zip`))).toMatchObject({ status: 403 });
    expect(problemOf(await (await setting.person(null)).get(`${round}/evidence.zip`))).toMatchObject({ status: 401 });
  });
});
