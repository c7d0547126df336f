import { describe, expect, it } from 'vitest';
import {
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  sampleResult,
  supplied,
} from '../../testing/reporting-sample.ts';
import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/roles.ts';
import { type Pending, pendingOf } from './pending.ts';
import { isMine, ownParties } from './whose-work.ts';

const acting = (...holdings: readonly (readonly [Role, string])[]): Actor => ({
  userId: 'u',
  name: 'ผู้ทดสอบ',
  holdings: holdings.map(([role, organisationId]) => ({ role, organisationId })),
});
const [enter] = pendingOf({
  ...{ framework: sampleFramework, agreement: sampleAgreement, hosts: sampleHosts, today: '2025-10-06' },
  rounds: [{ report: sampleReport, results: [sampleResult('1.1-SME')] }],
});
const step = (change: Partial<Pending>): Pending => {
  if (!enter) throw new Error('a result to enter');
  return { ...enter, ...change };
};

describe('whose work a step is', () => {
  it('is of the role it waits for, where that role reaches the very thing', () => {
    expect(isMine(acting(['kpi-host', 'TH-42.cd']), step({}))).toBe(true);
    expect(isMine(acting(['kpi-host', 'TH-42.nre']), step({}))).toBe(false);
  });

  it('is mine where it was found for me, whatever role I hold', () => {
    expect(isMine(acting(), step({ own: true }))).toBe(true);
    expect(isMine(acting(), step({}))).toBe(false);
  });

  it('is not of another role that may do it too', () => {
    expect(isMine(acting(['provincial-officer', 'TH-42']), step({}))).toBe(false);
    expect(isMine(acting(['provincial-officer', 'TH-42'], ['kpi-host', 'TH-42.cd']), step({}))).toBe(true);
  });

  it('is of the central owner to whom its measure was given, and of a role without one where it is about no indicator', () => {
    const supply = step({ role: 'central-data-owner', permission: 'supply-central-score', indicator: supplied });
    const owner = (measures: readonly string[]): Actor => {
      const actor = acting(['central-data-owner', 'central.dga']);
      return { ...actor, holdings: actor.holdings.map((one) => ({ ...one, measures })) };
    };
    expect([owner(['2568/2.2-DGR']), owner(['2568/2.1-PMQA']), owner([])].map((one) => isMine(one, supply))).toEqual([
      ...[true, false, false],
    ]);
    const propose = step({ role: 'provincial-officer', permission: 'propose-agreement', indicator: null, hostIds: [] });
    expect(isMine(acting(['provincial-officer', 'TH-42']), propose)).toBe(true);
  });

  it('is OPDC’s once the round is closed, and nobody’s in the province', () => {
    const closed = step({ kind: 'round-closed', role: 'opdc-officer', permission: 'finalise-result' });
    expect(isMine(acting(['opdc-officer', 'opdc']), closed)).toBe(true);
    expect(isMine(acting(['provincial-officer', closed.organisationId]), closed)).toBe(false);
    expect(isMine(acting(['opdc-officer', 'opdc']), { ...closed, kind: 'receive' })).toBe(true);
  });

  it('is of the provinces and clusters one holds a role in', () => {
    const actor = acting(
      ['kpi-host', 'TH-42.cd'],
      ['provincial-officer', 'TH-50'],
      ['opdc-officer', 'opdc'],
      ['governor', 'TH-42'],
    );
    expect([...ownParties(actor)]).toEqual(['TH-42', 'TH-50']);
  });
});
