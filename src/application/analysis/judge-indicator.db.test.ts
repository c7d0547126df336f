import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveAgreement } from '../agreement/move-agreement.ts';
import { judgeIndicator } from './judge-indicator.ts';
import { readAnalysis } from './read-analysis.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const step = { ...key, rowVersion: null };

describeOnEachDatabase('the analysis', (database) => {
  const { deps } = negotiationSetting(database);

  it('is needed before negotiation is opened, and read by the province only then', async () => {
    expect(codesOf(await moveAgreement(deps(), opdc, step, 'open-negotiation'))).toEqual(['analysis-incomplete']);
    expect(codesOf(await readAnalysis(deps(), officer, key))).toEqual(['analysis-not-sent']);
    for (const code of ['1-PLAN', '2-SATISFACTION']) {
      const judged = { ...key, code, verdict: 'adjust' as const, reason: 'เป้าหมายต่ำ', rowVersion: 0 };
      accepted(await judgeIndicator(deps(), opdc, judged));
      accepted(await judgeIndicator(deps(), opdc, { ...judged, organisationId: 'TH-50' }));
      expect(codesOf(await judgeIndicator(deps(), opdc, judged))).toEqual(['changed-meanwhile']);
    }
    const national = accepted(await readAnalysis(deps(), opdc, key));
    expect(national.approvalRoute.leadsTo).toBe('negotiation');
    expect(national.rows[0]?.peers.map((one) => one.organisationId)).toEqual(['TH-50']);
    accepted(await moveAgreement(deps(), opdc, step, 'open-negotiation'));
    accepted(await moveAgreement(deps(), opdc, { ...step, organisationId: 'TH-50' }, 'open-negotiation'));
    const province = accepted(await readAnalysis(deps(), officer, key));
    expect(province.rows.map((one) => [one.judgement?.verdict, one.peers])).toEqual([
      ['adjust', []],
      ['adjust', []],
    ]);
  });
});
