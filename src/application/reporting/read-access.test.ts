import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { actorOf, sampleReport } from '../../testing/reporting-sample.ts';
import { mayReadRound } from './read-access.ts';

const statuses: readonly ReportStatus[] = ['open', 'with-governor', 'submitted', 'received', 'assessed', 'final'];
const readable = (actor: Parameters<typeof mayReadRound>[0]) =>
  statuses.filter((status) => mayReadRound(actor, { ...sampleReport, status }));

describe('who reads the results of a round', () => {
  it.each(['governor', 'provincial-officer'] as const)('the %s of the province reads every step', (role) => {
    expect(readable(actorOf(role, 'TH-42'))).toEqual(statuses);
  });

  it('a host of the province reads every step', () => {
    expect(readable(actorOf('kpi-host', 'TH-42.cd'))).toEqual(statuses);
  });

  it.each(['opdc-officer', 'evaluator'] as const)('the %s reads it once it has left the province', (role) => {
    expect(readable(actorOf(role, 'opdc'))).toEqual(['submitted', 'received', 'assessed', 'final']);
  });

  it.each([
    ['another province', actorOf('provincial-officer', 'TH-50')],
    ['a committee member', actorOf('committee-member' as Role, 'committee.oversight')],
    ['a citizen', visitor],
  ] as const)('%s reads it only once announced', (_who, actor) => {
    expect(readable(actor)).toEqual(['final']);
  });
});
