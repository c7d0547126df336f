import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { actorOf, sampleReport } from '../../testing/reporting-sample.ts';
import { mayReadRound, sightOfRound } from './read-access.ts';
import { seenReport } from './seen-of-round.ts';

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

describe('what each reader sees of a round that was concluded without a report', () => {
  const unreported = { ...sampleReport, status: 'final', unreportedBecause: 'ไม่ส่ง' } as const;

  it('its score is everybody’s once announced, and what was typed is the province’s alone', () => {
    const nothingTyped = { texts: false, figures: false, evidence: false, workings: false };
    for (const actor of [visitor, actorOf('provincial-officer', 'TH-50'), actorOf('opdc-officer', 'opdc')])
      expect(sightOfRound(actor, unreported)).toMatchObject({ scores: true, ...nothingTyped });
    expect(sightOfRound(actorOf('opdc-officer', 'opdc'), { ...unreported, status: 'assessed' }).scores).toBe(true);
    expect(sightOfRound(visitor, { ...unreported, status: 'assessed' }).scores).toBe(false);
    expect(sightOfRound(actorOf('provincial-officer', 'TH-42'), unreported).workings).toBe(true);
  });

  it('why it was concluded so is told to OPDC and to the province, and to nobody else', () => {
    const told = (actor: Parameters<typeof sightOfRound>[0]) =>
      seenReport(sightOfRound(actor, unreported), unreported).unreportedBecause;
    for (const actor of [actorOf('opdc-officer', 'opdc'), actorOf('provincial-officer', 'TH-42')])
      expect(told(actor)).toBe('ไม่ส่ง');
    for (const actor of [visitor, actorOf('provincial-officer', 'TH-50')]) expect(told(actor)).toBe('');
  });
});

describe('what each reader sees of an announced round', () => {
  const announced = { ...sampleReport, status: 'final' } as const;

  it.each([
    ['another province', actorOf('provincial-officer', 'TH-50')],
    ['a committee member', actorOf('committee-member', 'committee.oversight')],
    ['a central data owner', actorOf('central-data-owner', 'central.pmqa')],
    ['the administrator', actorOf('administrator', 'opdc')],
    ['a citizen', visitor],
  ] as const)('%s: scores and texts, neither evidence nor who noted what', (_who, actor) => {
    expect(sightOfRound(actor, announced)).toEqual({
      ...{ scores: true, texts: true, figures: true, evidence: false, workings: false, whyUnreported: false },
    });
  });

  it.each([
    ['its officer', actorOf('provincial-officer', 'TH-42')],
    ['its governor', actorOf('governor', 'TH-42')],
    ['its host', actorOf('kpi-host', 'TH-42.cd')],
    ['OPDC', actorOf('opdc-officer', 'opdc')],
    ['the evaluator', actorOf('evaluator', 'opdc')],
  ] as const)('%s: all of it', (_who, actor) => {
    expect(sightOfRound(actor, announced)).toEqual({
      ...{ scores: true, texts: true, figures: true, evidence: true, workings: true, whyUnreported: true },
    });
  });
});
