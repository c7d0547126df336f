import { describe, expect, it } from 'vitest';
import type { HostAssignment } from '../agreement/host-assignment.ts';
import type { Result } from './result.ts';
import { resultTextsOf } from './result-texts.ts';
import { agenciesToAct, isSupervised, withCurrentStatus } from './supervision.ts';

const host = (code: string, agencyId: string, supervised: boolean): HostAssignment => ({
  code,
  agencyId,
  agencyName: agencyId,
  part: 'lead',
  validFrom: '2024-10-01',
  validTo: null,
  acknowledgedAt: null,
  supervised,
});
const hosts = [host('1', 'TH-42.cd', false), host('1', 'TH-42.nre', true)];
const result: Result = {
  organisationId: 'TH-42',
  fiscalYear: 2568,
  round: '12m',
  code: '1',
  status: 'with-supervisor',
  rowVersion: 1,
  variables: {},
  value: null,
  state: 'reported',
  ...resultTextsOf({}),
  selfScore: null,
  assessedScore: null,
  assessedNote: null,
  returnReason: null,
  changedAt: '2025-10-06T02:00:00.000Z',
  changedBy: 'u',
};

describe('an indicator with a supervisor', () => {
  it('has one where any of its hosts has one', () => {
    expect([isSupervised(hosts), isSupervised(hosts.slice(0, 1)), isSupervised([])]).toEqual([true, false, false]);
  });

  it('is approved from the agency of the supervisor, all else is done from any host', () => {
    expect(agenciesToAct(hosts, 'approve-result')).toEqual(['TH-42.nre']);
    expect(agenciesToAct(hosts, 'send-result')).toEqual(['TH-42.cd', 'TH-42.nre']);
  });

  it('waits for the provincial office once its own supervisor is there no more', () => {
    expect(withCurrentStatus(result, hosts).status).toBe('with-supervisor');
    expect(withCurrentStatus(result, hosts.slice(0, 1)).status).toBe('sent');
    expect(withCurrentStatus(result, [host('2', 'TH-42.nre', true)]).status).toBe('sent');
  });
});
