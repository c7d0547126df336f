import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { planParts } from '../../src/domain/agreement/check-plan.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { paths } from '../../src/web/paths.ts';
import { type ApiPerson, apiSetting, problemOf } from './api-setting.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

const year = 2554;
const loei = `/${year}/provinces/TH-42/agreement`;
const cluster = `/${year}/provinces/cluster-2552-7/agreement`;
const written = { vision: 'เลยน่าอยู่', strategicIssues: 'เศรษฐกิจชุมชน', goals: 'รายได้เพิ่มขึ้น' };
const blank = { vision: ' ', strategicIssues: '', goals: '' };

describeOnEmbeddedDatabase('the plans of an agreement', (database) => {
  const setting = apiSetting(database, undefined, ['TH-42', 'TH-52']);
  const day = '2010-09-06';
  let officer: ApiPerson;
  let ofCluster: ApiPerson;
  let visitor: Visitor;
  let app: FastifyInstance;
  let folder = '';

  beforeAll(async () => {
    officer = await setting.person('officer.loei');
    ofCluster = await setting.person('officer.cluster');
    setting.at(day);
    folder = await mkdtemp(join(tmpdir(), 'plans-'));
    app = await serveWeb(webDepsOn(database, folder, undefined, () => day));
    visitor = await new Visitor(app).signIn('officer.loei');
    await officer.post(loei);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const etagOf = async (person: ApiPerson, path: string) => ({
    'if-match': String((await person.get(path)).headers.etag),
  });
  const save = async (person: ApiPerson, path: string, plan: typeof written, indicators: unknown) => {
    const body = { ...plan, wishesToNegotiate: false, indicators };
    expect((await person.put(path, body, await etagOf(person, path))).statusCode).toBe(200);
  };
  const propose = async (person: ApiPerson, path: string) =>
    person.post(`${path}/propose`, {}, await etagOf(person, path));

  it('are refused part by part while blank, beside their fields, and nothing is proposed', async () => {
    const indicators = await mandatoryIndicators(await setting.person('opdc'), year, { first: 20, shared: 80 });
    await save(officer, loei, blank, indicators);
    const refused = problemOf(await propose(officer, loei));
    expect(refused).toMatchObject({ status: 422, code: 'plan-part-missing', fields: [...planParts] });
    const { rowVersion } = (await officer.get(loei)).json();
    const page = await visitor.post(paths.agreementMove(year, 'TH-42', 'propose'), { rowVersion: String(rowVersion) });
    expect(page.statusCode).toBe(422);
    for (const part of planParts) expect(page.body).toContain(`id="field-${part}-error"`);
    expect((await officer.get(loei)).json().status).toBe('draft');
  });

  it('include the cluster’s, which has begun its own and left a part blank', async () => {
    const { indicators } = (await ofCluster.get(cluster)).json();
    await save(ofCluster, cluster, { ...written, goals: '' }, indicators);
    const own = (await officer.get(loei)).json().indicators;
    await save(officer, loei, written, own);
    const refused = await propose(officer, loei);
    expect(problemOf(refused)).toMatchObject({ code: 'cluster-plan-part-missing', fields: ['clusterPlan.goals'] });
    expect(refused.json().detail).toContain('กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1');
    expect(problemOf(await propose(ofCluster, cluster))).toMatchObject({
      code: 'plan-part-missing',
      fields: ['goals'],
    });
    await save(ofCluster, cluster, written, indicators);
    expect((await propose(officer, loei)).json().status).toBe('proposed');
  });

  it('are agreed only once the cluster has proposed its own', async () => {
    await openTransactions(database.pool).run(async ({ agreements }) => {
      const found = await agreements.find('TH-42', year);
      if (found) await agreements.update({ ...found, status: 'annexes-sent' }, '2010-09-20T02:00:00.000Z');
    });
    const confirm = async () => officer.post(`${loei}/confirm-annexes`, {}, await etagOf(officer, loei));
    expect(problemOf(await confirm())).toMatchObject({ status: 409, code: 'cluster-plan-missing' });
    expect((await visitor.get(paths.agreement(year, 'TH-42'))).body).toContain('ยังไม่เสนอแผนปฏิบัติราชการ');
    expect((await propose(ofCluster, cluster)).json().status).toBe('proposed');
    // What was agreed in this year goes to the subcommission next.
    expect((await confirm()).json().status).toBe('settled');
  });

  it('of the demonstration’s earlier year name the cluster’s plan and the province’s', async () => {
    const signed = (await (await setting.person(null)).get(`/${year}/provinces/TH-52/agreement`)).json();
    expect(signed.clusterPlan.organisationId).toMatch(/^cluster-2552-/);
    for (const part of planParts) {
      expect(signed[part]).toContain('สาธิต');
      expect(signed.clusterPlan[part]).toContain('สาธิต');
    }
  });
});
