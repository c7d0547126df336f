import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { standAnnounced } from '../../src/testing/stand-announced.ts';
import { apiSetting, problemOf } from './api-setting.ts';

describeOnEachDatabase('reading through the API', (database) => {
  const setting = apiSetting(database);

  it('gives anyone the frameworks, the provinces and the calendar, each with its source', async () => {
    const anyone = await setting.person(null);
    const listed = (await anyone.get('/frameworks')).json();
    expect(listed.frameworks.map((one: { fiscalYear: number }) => one.fiscalYear)).toEqual([
      2568, 2562, 2558, 2554, 2553,
    ]);
    const framework = (await anyone.get('/frameworks/2568')).json();
    expect(framework.components[0].weight.source).toBeDefined();
    expect((await anyone.get('/provinces')).json().provinces).toHaveLength(76);
    const calendar = (await anyone.get('/2568/calendar')).json();
    expect(calendar.today).toBe('2025-10-06');
    expect(calendar.entries.some((one: { kind: string }) => one.kind === 'report-due')).toBe(true);
  });

  it('says in Thai that there is no such year, path, or place', async () => {
    const anyone = await setting.person(null);
    expect(problemOf(await anyone.get('/frameworks/2560'))).toMatchObject({ status: 404, code: 'framework-not-found' });
    expect(problemOf(await anyone.get('/nowhere'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(problemOf(await anyone.get('/2568/provinces/TH-99'))).toMatchObject({ status: 404, code: 'not-found' });
    expect(problemOf(await anyone.get('/frameworks/last'))).toMatchObject({
      status: 400,
      code: 'field-not-understood',
      field: 'year',
    });
  });

  it('asks a visitor who they are before it shows drafts or the national table', async () => {
    const anyone = await setting.person(null);
    for (const path of ['/2568/board', '/me', '/organisations/TH-42/journal', '/2568/provinces/TH-42/rounds/12m']) {
      const answer = await anyone.get(path);
      expect(problemOf(answer), path).toMatchObject({ status: 401, code: 'token-required' });
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    }
  });

  it('refuses a token that opens nothing, whatever is asked', async () => {
    for (const token of ['samrit_nothing', 'ก', '']) {
      const stranger = setting.withToken(encodeURI(token));
      expect(problemOf(await stranger.get('/frameworks'))).toMatchObject({ status: 401, code: 'token-not-accepted' });
    }
  });

  it('shows anyone what is in force by resolutions and an announced round, to the last step of the score', async () => {
    const anyone = await setting.person(null);
    const agreement = await anyone.get('/2568/provinces/TH-42/agreement');
    expect(agreement.json().status).toBe('in-force');
    expect(agreement.json().approvals).toHaveLength(2);
    expect(agreement.headers.etag).toBe(`"${agreement.json().rowVersion}"`);
    await standAnnounced(database.owner, ['TH-75']);
    const round = (await anyone.get('/2568/provinces/TH-75/rounds/12m')).json();
    expect(round.status).toBe('final');
    const ledger = (await anyone.get('/2568/provinces/TH-75/rounds/12m/ledger')).json();
    const assessed = ledger.pairs.find((one: { kind: string }) => one.kind === 'assessed');
    expect(assessed.frozen.ledger.total).toBe(round.total);
    expect(assessed.current.steps.length).toBeGreaterThan(0);
  });

  it('never shows a province the drafts of another', async () => {
    const neighbour = await setting.person('officer.chiangmai');
    for (const path of ['', '/ledger', '/results/1.1-SME'])
      expect(problemOf(await neighbour.get(`/2568/provinces/TH-42/rounds/12m${path}`)), path).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
    const province = (await neighbour.get('/2568/provinces/TH-42')).json();
    expect(province.rounds.find((one: { code: string }) => one.code === '12m')).toMatchObject({
      readable: false,
      status: null,
      self: null,
    });
    expect(problemOf(await neighbour.get('/organisations/TH-42/journal'))).toMatchObject({ status: 403 });
  });

  it('gives the national table in pages that join without a gap, and as a table for spreadsheets', async () => {
    const officer = await setting.person('opdc', ['read']);
    const codes: string[] = [];
    let cursor = '';
    for (;;) {
      const page = (await officer.get(`/2568/board?limit=30${cursor}`)).json();
      expect(page.total).toBe(76);
      codes.push(...page.rows.map((one: { organisationId: string }) => one.organisationId));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(new Set(codes).size).toBe(76);
    expect(problemOf(await officer.get('/2568/board?cursor=TH-00'))).toMatchObject({
      status: 400,
      code: 'cursor-invalid',
    });
    expect(problemOf(await officer.get('/2568/board?round=9m'))).toMatchObject({ status: 404, code: 'round-unknown' });

    const asked = await officer.get('/2568/board?limit=5', { accept: 'text/csv' });
    const named = await officer.get('/2568/board.csv');
    expect(asked.body).toBe(named.body);
    expect(named.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect([...named.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = named.body.slice(1).split('\r\n');
    expect(lines).toHaveLength(78);
    expect(lines[0]).toContain('จังหวัด');
    expect(lines.find((line) => line.startsWith('TH-75'))).toContain('ประกาศผลแล้ว');
  });

  it('pages through the journal, newest first', async () => {
    const officer = await setting.person('officer.loei', ['read']);
    const first = (await officer.get('/organisations/TH-42/journal')).json();
    expect(first.rows[0].seq).toBe(String(first.rows.length));
    expect(first.rows[0].hash).toMatch(/^[0-9a-f]{64}$/);
    expect(problemOf(await officer.get('/organisations/TH-42/journal?cursor=first'))).toMatchObject({
      status: 422,
      code: 'journal-place-invalid',
    });
  });
});
