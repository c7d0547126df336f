import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { publishSigned } from '../../src/testing/shipped-framework.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('signing an agreement through the API', (database) => {
  const setting = apiSetting(database);
  const path = '/2562/provinces/TH-42/agreement';
  // The year’s own framework knows no signature; OPDC may publish one that does.
  beforeAll(() => publishSigned(openTransactions(database.pool), 2562));
  const body = {
    vision: 'เลยน่าอยู่',
    strategicIssues: 'ยกระดับเศรษฐกิจฐานราก',
    goals: 'รายได้เพิ่มขึ้น',
    wishesToNegotiate: false,
    indicators: [100].map((weight) => ({
      ...{ code: '3-1', componentCode: '3', position: 1, name: 'รายได้ชุมชน', definition: 'รายได้ต่อปี', unit: 'ร้อยละ' },
      ...{
        weight: `${weight}`,
        formula: null,
        baselines: [{ fiscalYear: 2561, value: '1' }],
        dataSource: 'สำรวจ',
        inForce: 'in-force',
      },
      variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
      rule: {
        kind: 'ladder',
        points: [
          ['1', '50'],
          ['2', '75'],
          ['3', '100'],
        ],
        below: 'zero',
      },
    })),
  };

  async function move(person: ApiPerson, action: string, more: object = {}) {
    const etag = String((await person.get(path)).headers.etag);
    return person.post(`${path}/${action}`, more, { 'if-match': etag });
  }

  async function judge(person: ApiPerson, verdict: string, reason = '', seen = 0) {
    return person.put('/2562/provinces/TH-42/analysis/3-1', { verdict, reason }, { 'if-match': `"${seen}"` });
  }

  /** Signs what the signatory has read, with a password. */
  async function sign(person: ApiPerson, action: 'sign' | 'countersign', more: object = {}) {
    const { toSign } = (await person.get(path)).json();
    return move(person, action, { proof: { password: demoPassword }, readHash: toSign?.contentHash, ...more });
  }

  it('is open to the province alone until proposed, and to nobody’s pen after', async () => {
    const officer = await setting.person('officer.loei');
    const minister = await setting.person('minister');
    await officer.post(path);
    await officer.put(path, body, { 'if-match': String((await officer.get(path)).headers.etag) });
    expect(problemOf(await minister.get(path))).toMatchObject({ status: 403 });
    expect((await move(officer, 'propose')).json()).toMatchObject({ status: 'proposed' });
    expect((await minister.get(path)).json()).toMatchObject({ status: 'proposed', toSign: null });
    const opdc = await setting.person('opdc');
    expect(problemOf(await move(opdc, 'open-negotiation'))).toMatchObject({ code: 'no-negotiation-this-year' });
    expect(problemOf(await move(opdc, 'send-annexes'))).toMatchObject({ status: 409, code: 'analysis-incomplete' });
    expect(problemOf(await judge(opdc, 'adjust'))).toMatchObject({
      code: 'judgement-reason-required',
      field: 'reason',
    });
    expect((await judge(opdc, 'adjust', 'เป้าหมายต่ำ')).statusCode).toBe(200);
    expect(problemOf(await move(opdc, 'send-annexes'))).toMatchObject({ code: 'judged-not-appropriate' });
    expect(problemOf(await judge(opdc, 'appropriate'))).toMatchObject({ code: 'changed-meanwhile' });
    expect((await judge(opdc, 'appropriate', '', 1)).json()).toMatchObject({ verdict: 'appropriate', rowVersion: 2 });
    expect(problemOf(await officer.get('/2562/provinces/TH-42/analysis'))).toMatchObject({ code: 'analysis-not-sent' });
    expect((await move(opdc, 'send-annexes')).json()).toMatchObject({ status: 'annexes-sent' });
    const read = (await officer.get('/2562/provinces/TH-42/analysis')).json();
    expect([read.approvalRoute, read.indicators[0].judgement.verdict]).toEqual(['annexes', 'appropriate']);
    expect((await move(officer, 'confirm-annexes')).json()).toMatchObject({ status: 'agreed' });
  });

  it('takes no signature with a wrong password, of another text, or out of turn', async () => {
    const governor = await setting.person('governor.loei');
    const wrong = problemOf(await sign(governor, 'sign', { proof: { password: 'ไม่ใช่' } }));
    expect(wrong).toMatchObject({ code: 'password-wrong', field: 'password' });
    const other = problemOf(await sign(governor, 'sign', { readHash: '0'.repeat(64) }));
    expect(other).toMatchObject({ status: 409, code: 'text-changed-since-read' });
    const minister = await setting.person('minister');
    expect(problemOf(await sign(minister, 'countersign'))).toMatchObject({ code: 'move-not-legal' });
    expect((await governor.get(path)).json()).toMatchObject({ status: 'agreed', signatures: [] });
  });

  it('is signed by each in the framework’s order, and sealed by the last', async () => {
    const governor = await setting.person('governor.loei');
    const [minister, interior, secretary] = await Promise.all(
      ['minister', 'interior', 'permanent-secretary'].map((key) => setting.person(key)),
    );
    if (!minister || !interior || !secretary) throw new Error('a signatory is missing');
    const read = await governor.get(path);
    const once = { 'if-match': String(read.headers.etag), 'idempotency-key': 'signed' };
    const signing = { readHash: read.json().toSign.contentHash, proof: { password: demoPassword } };
    expect((await governor.post(`${path}/sign`, signing, once)).json()).toMatchObject({ status: 'signing' });
    // A request is recognised without its password: what is stored of it could be used to try passwords out.
    const again = await governor.post(`${path}/sign`, { ...signing, proof: { password: 'อีกรหัสหนึ่ง' } }, once);
    expect(again.json()).toMatchObject({ status: 'signing' });
    const early = problemOf(await sign(secretary, 'countersign'));
    expect(early).toMatchObject({ status: 409, code: 'not-your-turn-to-sign' });
    expect((await sign(minister, 'countersign')).json()).toMatchObject({ status: 'signing' });
    expect((await sign(interior, 'countersign')).json()).toMatchObject({ status: 'signing' });
    const visitor = await setting.person(null);
    expect(problemOf(await visitor.get(path)).status).toBe(401);
    expect((await sign(secretary, 'countersign')).json()).toMatchObject({ status: 'signed' });
    const signed = (await visitor.get(path)).json();
    expect(signed.signatures.map((one: { office: string }) => one.office)).toEqual([
      'ผู้ว่าราชการจังหวัดเลย',
      expect.stringContaining('รองนายกรัฐมนตรี'),
      'รัฐมนตรีว่าการกระทรวงมหาดไทย',
      'ปลัดกระทรวงมหาดไทย',
    ]);
    const hashes = signed.signatures.map((one: { contentHash: string }) => one.contentHash);
    expect(new Set(hashes)).toEqual(new Set([signed.contentHash]));
    const { rows } = await database.pool.query('SELECT code, content FROM agreement_seal WHERE content_hash = $1', [
      signed.contentHash,
    ]);
    expect(rows[0].code).toMatch(/^2562-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(JSON.parse(rows[0].content)).toMatchObject({ party: { name: 'เลย' }, plan: { goals: 'รายได้เพิ่มขึ้น' } });
  });

  it('counts a wrong password though the request had a key to repeat it by, and asks to wait', async () => {
    const governor = await setting.person('governor.chiangmai');
    const attempt = (key: string) =>
      governor.post(
        '/2568/provinces/TH-50/agreement/sign',
        { proof: { password: 'ไม่ใช่' }, readHash: '0'.repeat(64) },
        { 'if-match': '"1"', 'idempotency-key': key },
      );
    for (const key of ['sign-1', 'sign-1', 'sign-2', 'sign-3', 'sign-4'])
      expect(problemOf(await attempt(key))).toMatchObject({ code: 'password-wrong' });
    const slowed = await attempt('sign-5');
    expect(problemOf(slowed)).toMatchObject({ status: 429, code: 'attempts-slowed' });
    expect(slowed.headers['retry-after']).toBe('30');
    const { rows } = await database.pool.query("SELECT key FROM idempotency_key WHERE key LIKE 'sign-%'");
    expect(rows).toEqual([]);
  });

  it.each([
    ['a signature', "UPDATE agreement_signature SET signer_name = 'ผู้อื่น' WHERE fiscal_year = 2562"],
    ['a seal', "UPDATE agreement_seal SET content = '{}' WHERE fiscal_year = 2562"],
    ['signatures away', 'DELETE FROM agreement_signature WHERE fiscal_year = 2562'],
    ['seals away', 'TRUNCATE agreement_seal CASCADE'],
  ])('the database itself refuses to change %s', async (_what, statement) => {
    await expect(database.owner.query(statement)).rejects.toThrow('what was signed is never changed or removed');
  });
});
