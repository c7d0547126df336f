import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { movedClock } from '../../adapters/system-clock.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import type { FieldJudgement } from '../../domain/kpi-template/audit-template.ts';
import { currentTemplateForm } from '../../domain/kpi-template/template-editions.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf, growth, sampleAgreement, supplied } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { loadReference } from '../people/load-reference.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { type AuditTemplateInput, concludeTemplateAudit, saveTemplateAudit } from './audit-template.ts';
import { moveTemplate, submitReadyTemplates } from './move-template.ts';
import { readTemplate } from './read-template.ts';
import { readTemplateProgress } from './read-template-progress.ts';
import { readTemplates } from './read-templates.ts';
import { saveTemplate } from './save-template.ts';

const key = { organisationId: 'TH-42', fiscalYear: 2554, code: growth.code };
const form = currentTemplateForm();
const officer = actorOf('provincial-officer', 'TH-42');
const host = actorOf('kpi-host', 'TH-42.cd');
const opdc = actorOf('opdc-officer', 'opdc');
const whole = Object.fromEntries(
  form.fields.map(({ name, kind }) => [name, kind === 'phone' ? '0 4281 1746' : `ข้อความ ${name}`]),
);
const judged = (verdict: FieldJudgement['verdict'] = 'pass') =>
  Object.fromEntries(form.fields.map(({ name }) => [name, { verdict, comment: verdict === 'fix' ? 'แก้' : '' }]));

describeOnEachDatabase('KPI templates', (database) => {
  let today = '2011-01-24';
  const clock = movedClock(() => today);
  const transactions = () => openTransactions(database.pool, clock.now);
  const deps = () => ({ transactions: transactions(), clock });
  const read = async (actor = officer, code = growth.code) =>
    accepted(await readTemplate(deps(), actor, { ...key, code }));
  const work = async (actor = officer) =>
    accepted(await readWorkQueue(deps(), actor, { query: '2554' })).mine.map(({ kind, due, indicator }) => [
      kind,
      due,
      indicator?.code ?? '',
    ]);
  const version = async () => (await read()).template.rowVersion;
  const audit = async (judgements: AuditTemplateInput['judgements']) => ({
    ...key,
    rowVersion: await version(),
    judgements,
  });

  beforeAll(async () => {
    const people = { ...deps(), ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadReference(people);
    await publishShippedFrameworks(people);
    await transactions().run(async ({ agreements }) => {
      await agreements.insert({ ...sampleAgreement, fiscalYear: 2554, status: 'agreed' }, clock.now());
      await agreements.insert(
        { ...sampleAgreement, organisationId: 'TH-50', fiscalYear: 2554, status: 'draft' },
        clock.now(),
      );
      const lead = { agencyId: 'TH-42.cd', part: 'lead', validFrom: '2010-10-01', validTo: null } as const;
      await agreements.assignHost('TH-42', 2554, { ...lead, code: growth.code });
    });
  });

  it('begin with what the agreement says, due on 31 January 2554 with the working days left', async () => {
    const reading = await read();
    expect(reading).toMatchObject({ due: '2011-01-31', daysLeft: 5, waitsFor: 'provincial-officer', mayEdit: true });
    expect(reading.template).toMatchObject({ rowVersion: 0, status: 'draft', values: { unit: 'ร้อยละ' } });
    expect(reading.missing).toContain('supervisor');
    today = '2011-02-02';
    expect((await read()).daysLeft).toBe(-2);
    today = '2011-01-24';
  });

  it('stand in the work of the host who writes and of the province that sends', async () => {
    expect(await work(host)).toEqual([['write-template', '2011-01-31', growth.code]]);
    expect((await work()).map(([kind]) => kind)).toContain('send-templates');
    expect(await work(opdc)).toEqual([]);
  });

  it('are kept as far as they are written; an unknown field is refused by name and nothing is changed', async () => {
    const first = { ...key, rowVersion: 0, values: { supervisor: 'นายสมชาย ใจดี', conditions: 'ไม่มี' } };
    expect(accepted(await saveTemplate(deps(), host, first)).rowVersion).toBe(1);
    const unknown = await saveTemplate(deps(), host, { ...key, rowVersion: 1, values: { weightNew: '20' } });
    expect(unknown).toMatchObject({ refusals: [{ code: 'template-field-unknown', facts: { name: 'weightNew' } }] });
    const reading = await read();
    expect(reading.template).toMatchObject({ rowVersion: 1, values: { supervisor: 'นายสมชาย ใจดี', unit: 'ร้อยละ' } });
    expect(codesOf(await saveTemplate(deps(), officer, first))).toEqual(['changed-meanwhile']);
  });

  it('are edited by the indicator’s own host and the province alone, and sent by the province', async () => {
    const input = { ...key, rowVersion: 1, values: whole };
    for (const stranger of [opdc, actorOf('kpi-host', 'TH-42.nre'), actorOf('provincial-officer', 'TH-50')])
      expect(codesOf(await saveTemplate(deps(), stranger, input))).toEqual(['forbidden']);
    expect(codesOf(await moveTemplate(deps(), host, input, 'submit'))).toEqual(['forbidden']);
    expect(codesOf(await readTemplate(deps(), opdc, key))).toEqual(['forbidden']);
  });

  it('are not sent while a required field is empty, and each is named', async () => {
    const sent = await moveTemplate(
      deps(),
      officer,
      { ...key, rowVersion: 1, values: { ...whole, frequency: '' } },
      'submit',
    );
    expect(sent).toMatchObject({ refusals: [{ code: 'template-field-required', field: 'fields.frequency' }] });
    expect((await read()).history).toEqual([]);
  });

  it('go to OPDC, who judges every field before the audit can end', async () => {
    accepted(await moveTemplate(deps(), officer, { ...key, rowVersion: 1, values: whole }, 'submit'));
    expect(await read()).toMatchObject({ mayEdit: false, waitsFor: 'opdc-officer', due: '2011-02-28' });
    expect((await work(opdc))[0]).toEqual(['audit-templates', '2011-02-28', '']);
    expect(await work(host)).toEqual([]);
    expect(codesOf(await saveTemplate(deps(), officer, { ...key, rowVersion: 2, values: {} }))).toEqual([
      'template-not-editable',
    ]);
    const some = { unit: { verdict: 'fix', comment: '' } } as const;
    const kept = accepted(await saveTemplateAudit(deps(), opdc, await audit(some)));
    expect(kept.status).toBe('submitted');
    expect((await read(opdc)).template.judgements).toEqual(some);
    expect((await read(officer)).template.judgements).toEqual({});
    const ended = await concludeTemplateAudit(deps(), opdc, await audit({ ...judged(), ...some }));
    expect(ended).toMatchObject({ refusals: [{ code: 'template-comment-required', field: 'audit.unit.comment' }] });
  });

  it('come back with a comment beside the field, and show OPDC what was changed since', async () => {
    const found = { ...judged(), unit: { verdict: 'fix', comment: 'ใช้หน่วยตามคำรับรองฯ' } } as const;
    expect(accepted(await concludeTemplateAudit(deps(), opdc, await audit(found))).status).toBe('to-fix');
    const returned = await read(host);
    expect(returned.lastAudit?.judgements.unit).toEqual(found.unit);
    expect(returned.mayEdit).toBe(true);
    expect((await work(host))[0]?.[0]).toBe('fix-template');
    accepted(await saveTemplate(deps(), host, { ...key, rowVersion: await version(), values: { unit: 'ร้อยละ' } }));
    expect((await read(opdc)).template.values.unit).toBe(whole.unit);
    accepted(await moveTemplate(deps(), officer, { ...key, rowVersion: await version(), values: {} }, 'submit'));
    const again = await read(opdc);
    expect(again.changesSinceAudit).toEqual([{ name: 'unit', before: whole.unit, after: 'ร้อยละ' }]);
    expect(again.template.judgements.unit).toBeUndefined();
    expect(again.template.judgements.conditions).toEqual({ verdict: 'pass', comment: '' });
  });

  it('pass in the end, with every submission and audit kept', async () => {
    expect(accepted(await concludeTemplateAudit(deps(), opdc, await audit(judged()))).status).toBe('passed');
    const reading = await read();
    expect(reading.history.map((one) => [one.edition, one.audit?.outcome, one.changes?.length])).toEqual([
      [2, 'pass', 1],
      [1, 'return-for-fix', undefined],
    ]);
    expect(reading).toMatchObject({ waitsFor: null, due: null, mayEdit: false });
    await expect(database.pool.query(`UPDATE kpi_template_submission SET submitted_name = 'x'`)).rejects.toThrow(
      'added to',
    );
    await expect(database.pool.query('DELETE FROM kpi_template_audit')).rejects.toThrow('added to');
  });

  it('leave one journal row for everything that was accepted', async () => {
    const { rows } = await database.pool.query<{ action: string; subject: string }>(
      `SELECT action, subject FROM journal WHERE action LIKE 'kpi-template.%' ORDER BY seq`,
    );
    expect(rows.map((row) => row.action)).toEqual([
      'kpi-template.save',
      'kpi-template.submit',
      'kpi-template.audit',
      'kpi-template.return-for-fix',
      'kpi-template.save',
      'kpi-template.submit',
      'kpi-template.pass',
    ]);
    expect(new Set(rows.map((row) => row.subject))).toEqual(new Set([`2554/templates/${growth.code}`]));
  });

  it('are sent all at once where they lack nothing, and none where none is ready', async () => {
    expect(codesOf(await submitReadyTemplates(deps(), officer, key))).toEqual(['templates-none-ready']);
    const other = { ...key, code: supplied.code, rowVersion: 0 };
    accepted(await saveTemplate(deps(), officer, { ...other, values: whole }));
    expect(codesOf(await submitReadyTemplates(deps(), host, key))).toEqual(['forbidden']);
    expect(accepted(await submitReadyTemplates(deps(), officer, key))).toEqual([supplied.code]);
    expect((await read(opdc, supplied.code)).template).toMatchObject({ status: 'submitted', rowVersion: 2 });
  });

  describe('seen together', () => {
    it('list every indicator with whom it waits for', async () => {
      const list = accepted(await readTemplates(deps(), officer, key));
      expect(list.rows.map((row) => [row.code, row.status, row.waitsFor, row.begun])).toEqual([
        [growth.code, 'passed', null, true],
        [supplied.code, 'submitted', 'opdc-officer', true],
      ]);
    });

    it('tell OPDC how far each province is, and no province about another', async () => {
      const { rows } = accepted(await readTemplateProgress(deps(), opdc, { fiscalYear: 2554 }));
      expect(
        rows.map(({ organisationId, open, indicators, passed, unsent, waitsFor }) => ({
          ...{ organisationId, open, indicators, passed, unsent, waitsFor },
        })),
      ).toEqual([
        { organisationId: 'TH-50', open: false, indicators: 2, passed: 0, unsent: 2, waitsFor: [] },
        { organisationId: 'TH-42', open: true, indicators: 2, passed: 1, unsent: 0, waitsFor: ['opdc-officer'] },
      ]);
      expect(codesOf(await readTemplateProgress(deps(), officer, { fiscalYear: 2554 }))).toEqual(['forbidden']);
    });

    it('are the cluster’s for an indicator that the province counts from it', async () => {
      const nan = actorOf('provincial-officer', 'TH-55');
      const sharedFrom = { organisationId: 'cluster-2552-2', organisationName: 'กลุ่มจังหวัด', code: growth.code };
      await transactions().run(({ agreements }) =>
        agreements.insert(
          {
            ...sampleAgreement,
            organisationId: 'TH-55',
            fiscalYear: 2554,
            indicators: [{ ...growth, sharedFrom }, supplied],
          },
          clock.now(),
        ),
      );
      const place = { ...key, organisationId: 'TH-55' };
      const reading = accepted(await readTemplates(deps(), nan, place));
      expect(reading.rows.map((row) => row.code)).toEqual([supplied.code]);
      expect(reading.shared).toMatchObject([{ code: growth.code, from: { id: 'cluster-2552-2' } }]);
      expect(codesOf(await saveTemplate(deps(), nan, { ...place, rowVersion: 0, values: {} }))).toEqual([
        'template-of-cluster',
      ]);
      const { rows } = accepted(await readTemplateProgress(deps(), opdc, { fiscalYear: 2554 }));
      expect(rows.find((row) => row.organisationId === 'TH-55')?.indicators).toBe(1);
    });

    it('are not begun before the agreement stands', async () => {
      const chiangMai = actorOf('provincial-officer', 'TH-50');
      const place = { ...key, organisationId: 'TH-50' };
      expect(accepted(await readTemplates(deps(), chiangMai, place)).open).toBe(false);
      expect(codesOf(await saveTemplate(deps(), chiangMai, { ...place, rowVersion: 0, values: {} }))).toEqual([
        'template-agreement-not-settled',
      ]);
    });
  });
});
