import { expect, it } from 'vitest';
import { machineClock } from '../../src/adapters/system-clock.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { addDays } from '../../src/domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const province = '/2568/provinces/TH-50';
const round = `${province}/rounds/12m`;
const proved = { proof: { password: demoPassword } };

describeOnEachDatabase('a round through the API', (database) => {
  const setting = apiSetting(database);

  /** Reads what is moved for its version, and moves it. */
  async function move(person: ApiPerson, at: string, action: string, body: object = proved) {
    const etag = String((await person.get(at)).headers.etag);
    return person.post(`${at}/${action}`, body, { 'if-match': etag });
  }

  /** Requires a second factor, which nobody here has, for these acts and no others. */
  const requireFor = (...acts: readonly string[]) =>
    database.owner.query('UPDATE second_factor_policy SET required = (act = ANY($1))', [acts]);

  it('goes from the governor to the announced grade, and back once with a reason', async () => {
    const governor = await setting.person('governor.chiangmai', ['report:write']);
    const officer = await setting.person('officer.chiangmai', ['report:write']);
    const opdc = await setting.person('opdc');
    const evaluator = await setting.person('evaluator', ['report:write']);
    const anyone = await setting.person(null);
    const writer = await setting.person('opdc', ['report:write']);

    expect(problemOf(await move(governor, round, 'endorse', {}))).toMatchObject({
      status: 401,
      code: 'proof-required',
      field: 'password',
    });
    const guessed = { proof: { password: 'ไม่ใช่' } };
    expect(problemOf(await move(governor, round, 'endorse', guessed))).toMatchObject({ code: 'password-wrong' });
    await requireFor('endorsement');
    expect(problemOf(await move(governor, round, 'endorse'))).toMatchObject({ code: 'second-factor-missing' });
    await requireFor('signatures', 'announcement');
    expect((await move(governor, round, 'endorse')).json().status).toBe('submitted');
    const unreasoned = problemOf(await move(opdc, round, 'return', { codes: ['1.2.1-1'] }));
    expect(unreasoned).toMatchObject({ status: 422, code: 'reason-required', field: 'reason' });
    const returned = await move(opdc, round, 'return', { reason: 'ตัวเลขไม่ตรงหลักฐาน', codes: ['1.2.1-1'] });
    expect(returned.json()).toMatchObject({ status: 'open', returnReason: 'ตัวเลขไม่ตรงหลักฐาน' });

    const result = `${round}/results/1.2.1-1`;
    expect((await officer.get(result)).json()).toMatchObject({ status: 'returned', returnReason: 'ตัวเลขไม่ตรงหลักฐาน' });
    expect(problemOf(await move(officer, round, 'send-to-governor'))).toMatchObject({ code: 'results-not-ready' });
    expect((await move(officer, result, 'send', {})).json().status).toBe('sent');
    expect((await move(officer, result, 'accept', {})).json().status).toBe('accepted');
    expect((await move(officer, round, 'send-to-governor')).json().status).toBe('with-governor');
    expect((await move(governor, round, 'endorse')).json().status).toBe('submitted');
    expect((await move(opdc, round, 'receive')).json()).toMatchObject({ status: 'received' });

    expect(problemOf(await move(evaluator, round, 'conclude-assessment'))).toMatchObject({
      code: 'second-factor-missing',
    });
    await requireFor('signatures', 'endorsement');
    expect(problemOf(await move(evaluator, round, 'conclude-assessment'))).toMatchObject({
      code: 'assessment-incomplete',
    });
    await assessAll(evaluator);
    expect((await move(evaluator, round, 'conclude-assessment')).json().status).toBe('assessed');

    // No door announces one report: it is not among its moves.
    expect((await move(opdc, round, 'announce')).statusCode).toBe(400);
    const results = '/2568/results/12m/1/announcement';
    expect(problemOf(await writer.post(results, {}))).toMatchObject({ status: 403, code: 'scope-missing' });
    expect(problemOf(await opdc.post('/2568/results/12m', {}))).toMatchObject({ code: 'results-parties-missing' });
    expect(problemOf(await anyone.get(round))).toMatchObject({ status: 401 });
    await standAnnounced(database.owner, ['TH-50']);
    await requireFor();
    const announced = (await anyone.get(round)).json();
    expect(announced.total).toMatch(/^\d+\.\d{4}$/);
    expect(announced.grade).toMatch(/[ก-ฮ]/);
  });

  async function assessAll(evaluator: ApiPerson) {
    const { results } = (await evaluator.get(round)).json();
    for (const one of results as { code: string; selfScore: string | null; rowVersion: number }[]) {
      const at = `${round}/results/${one.code}/assessment`;
      const match = { 'if-match': `"${one.rowVersion}"` };
      if (one.code === '1.2.1-1') {
        expect(problemOf(await evaluator.put(at, { score: '๑๐๑', note: 'เกิน' }, match))).toMatchObject({
          code: 'score-out-of-scale',
          field: 'score',
        });
        expect(problemOf(await evaluator.put(at, { score: '1' }, match))).toMatchObject({ code: 'reason-required' });
      }
      const given = await evaluator.put(at, { score: one.selfScore ?? '50', note: 'ตามหลักฐาน' }, match);
      expect(given.statusCode).toBe(200);
    }
  }

  it('refuses a move out of turn, by the wrong role, of an old version and without a name', async () => {
    const officer = await setting.person('officer.pathumthani', ['report:write']);
    const governor = await setting.person('governor.pathumthani', ['report:write']);
    const at = '/2568/provinces/TH-13/rounds/12m';
    expect(problemOf(await move(governor, at, 'endorse'))).toMatchObject({ status: 409, code: 'move-not-legal' });
    expect(problemOf(await move(officer, at, 'endorse'))).toMatchObject({ status: 403, code: 'forbidden' });
    const now = (await officer.get(at)).json().rowVersion;
    const old = await officer.post(`${at}/send-to-governor`, {}, { 'if-match': `"${now + 7}"` });
    expect(problemOf(old)).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect(old.headers.etag).toBe(`"${now}"`);
    expect(problemOf(await officer.post(`${at}/forget`, {}, { 'if-match': '"1"' }))).toMatchObject({
      status: 400,
      field: 'move',
    });
    const neighbour = await setting.person('governor.chiangmai');
    const foreign = await neighbour.post(`${at}/endorse`, {}, { 'if-match': `"${now}"` });
    expect(problemOf(foreign)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('opens a round once, and only by OPDC', async () => {
    const opdc = await setting.person('opdc');
    const officer = await setting.person('officer.loei');
    const path = '/2568/provinces/TH-42/rounds';
    expect(problemOf(await opdc.post(`${path}/12m/open`, proved))).toMatchObject({
      status: 409,
      code: 'round-already-open',
    });
    expect(problemOf(await opdc.post(`${path}/9m/open`, proved))).toMatchObject({ status: 404, code: 'round-unknown' });
    expect(problemOf(await officer.post(`${path}/12m/open`))).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describeOnEachDatabase('an agreement through the API', (database) => {
  const setting = apiSetting(database);
  const path = '/2562/provinces/TH-42/agreement';
  const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: false };

  it('is started, saved by version, and proposed only when its weights are whole', async () => {
    const officer = await setting.person('officer.loei');
    const started = await officer.post(path);
    expect(started.statusCode).toBe(201);
    expect(problemOf(await officer.post(path))).toMatchObject({ status: 409, code: 'agreement-exists' });

    const body = { ...plan, vision: 'เลยน่าอยู่', indicators: [indicator('3', '99.99')] };
    const match = { 'if-match': String(started.headers.etag) };
    const saved = await officer.put(path, body, match);
    expect(saved.json()).toMatchObject({ vision: 'เลยน่าอยู่', status: 'draft' });
    const late = await officer.put(path, body, match);
    expect(problemOf(late)).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect(late.headers.etag).toBe(saved.headers.etag);

    const now = { 'if-match': String(saved.headers.etag) };
    const short = problemOf(await officer.post(`${path}/propose`, {}, now));
    expect(short.status).toBe(422);
    const wrong = { ...body, indicators: [indicator('3', 'หนึ่งร้อย'), { ...indicator('3', '๕๐'), name: '' }] };
    const refused = await officer.put(path, wrong, now);
    expect(problemOf(refused).status).toBe(422);
    const codes = refused.json().errors.map((one: { code: string }) => one.code);
    expect(codes).toEqual(expect.arrayContaining(['weight-not-a-number', 'duplicate-code', 'name-required']));
  });

  it('is not another province’s to write, nor to read while it is a draft', async () => {
    const neighbour = await setting.person('officer.chiangmai');
    const body = { ...plan, indicators: [] };
    expect(problemOf(await neighbour.put(path, body, { 'if-match': '"1"' }))).toMatchObject({ status: 403 });
    expect(problemOf(await neighbour.get(path))).toMatchObject({ status: 403, code: 'forbidden' });
    const writer = await setting.person('officer.loei', ['report:write']);
    expect(problemOf(await writer.put(path, body, { 'if-match': '"1"' }))).toMatchObject({ code: 'scope-missing' });
  });

  function indicator(componentCode: string, weight: string) {
    return {
      ...{
        code: `${componentCode}-1`,
        componentCode,
        position: 1,
        name: 'รายได้ชุมชน',
        definition: 'รายได้ต่อปี',
        unit: 'ร้อยละ',
      },
      ...{
        weight,
        formula: null,
        baselines: [{ fiscalYear: 2560, value: '๑๒.๕' }],
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
    };
  }
});

describeOnEachDatabase('access tokens through the API', (database) => {
  const setting = apiSetting(database);

  it('say whose they are and what for', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    expect((await officer.get('/me')).json()).toMatchObject({
      scopes: ['read'],
      holdings: [{ role: 'provincial-officer', organisationId: 'TH-42' }],
    });
    const deputy = await setting.person('deputy.loei', ['read']);
    const { holdings } = (await deputy.get('/me')).json();
    expect(holdings).toMatchObject([{ role: 'deputy-governor' }, { onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' }]);
  });

  it('are made, shown once, listed without the secret, and end at once', async () => {
    const officer = await setting.person('officer.loei');
    const body = { name: 'ระบบรายงาน', scopes: ['read'], lastDay: addDays(machineClock.today(), 30) };
    const made = await officer.post('/me/tokens', body, { 'idempotency-key': 'token-1' });
    expect(made.statusCode).toBe(201);
    const again = await officer.post('/me/tokens', body, { 'idempotency-key': 'token-1' });
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json()).toEqual({ ...made.json(), token: null });
    const { rows } = await database.pool.query('SELECT body::text AS kept FROM idempotency_key');
    expect(rows.some((row: { kept: string }) => row.kept.includes(made.json().token))).toBe(false);

    const other = setting.withToken(made.json().token);
    expect((await other.get('/me')).statusCode).toBe(200);
    const listed = await other.get('/me/tokens');
    expect(listed.json().tokens.some((one: { id: string }) => one.id === made.json().id)).toBe(true);
    expect(listed.body).not.toContain(made.json().token);
    expect((await officer.delete(`/me/tokens/${made.json().id}`)).json()).toEqual({ revoked: true });
    expect(problemOf(await other.get('/me'))).toMatchObject({ status: 401, code: 'token-not-accepted' });
    expect(problemOf(await officer.delete(`/me/tokens/${made.json().id}`))).toMatchObject({ status: 404 });
  });

  it('are refused beside the wrong field, and to whoever may only read', async () => {
    const officer = await setting.person('officer.loei');
    const body = { name: 'ก', scopes: ['read'], lastDay: addDays(machineClock.today(), 30) };
    expect(
      problemOf(await officer.post('/me/tokens', { ...body, lastDay: addDays(machineClock.today(), 366) })),
    ).toMatchObject({
      status: 422,
      field: 'lastDay',
    });
    expect(problemOf(await officer.post('/me/tokens', { ...body, scopes: ['root'] }))).toMatchObject({
      status: 422,
      code: 'scope-unknown',
    });
    const reader = await setting.person('officer.loei', ['read']);
    expect(problemOf(await reader.post('/me/tokens', body))).toMatchObject({ status: 403, code: 'scope-missing' });
  });
});
