import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { apiSetting, problemOf } from './api-setting.ts';

const path = '/2568/provinces/TH-42/rounds/12m/results/1.1-SME';
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
});
