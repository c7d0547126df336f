import { beforeAll, expect, it } from 'vitest';
import type { AgreementAction } from '../../domain/agreement/agreement-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Role } from '../../domain/people/roles.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { signedFramework } from '../../testing/shipped-framework.ts';
import { resolveItem } from '../negotiation/resolve-item.ts';
import { moveAgreement } from './move-agreement.ts';
import { readAgreement } from './read-agreement.ts';

let opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');

describeOnEachDatabase('an agreement before its last signature', (database) => {
  const { at, colleague, deps, governor, open } = negotiationSetting(database);
  const people: Partial<Record<Role, Actor>> = {};
  const person = (role: Role): Actor => people[role] ?? opdc;
  const found = async () => {
    const agreement = await deps().transactions.read(({ agreements }) => agreements.find('TH-42', 2554));
    if (agreement === null) throw new Error('the agreement is gone');
    return agreement;
  };
  const move = async (actor: Actor, action: AgreementAction, reason = '') => {
    const { toSign } = accepted(await readAgreement(deps(), officer, key));
    const proof = { proof: { password: settingPassword }, readHash: toSign?.contentHash ?? '' };
    return moveAgreement(deps(), actor, { ...key, rowVersion: null, reason, ...proof }, action);
  };
  const statusAfter = async (...[actor, action, reason]: Parameters<typeof move>) =>
    accepted(await move(actor, action, reason)).status;
  const resolveAll = async () => {
    for (const code of ['1-PLAN', '2-SATISFACTION']) {
      const agreed = { resolution: 'as-proposed' as const, counter: null, note: '', rowVersion: null };
      accepted(await resolveItem(deps(), opdc, { ...key, code, ...agreed }));
    }
  };
  const nextVersion = async () => {
    await deps().transactions.run(async ({ frameworks }) => {
      const version = ((await frameworks.current(2554))?.version ?? 0) + 1;
      await frameworks.publish(
        { ...signedFramework(2554), version, name: `ฉบับที่ ${version}` },
        deps().clock.now(),
        null,
      );
    });
  };

  beforeAll(async () => {
    people.governor = { ...governor(), holdings: [{ role: 'governor', organisationId: 'TH-42' }] };
    opdc = await colleague('opdc-officer', 'opdc');
    for (const [role, seat] of [
      ['supervising-minister', 'central.opm'],
      ['interior-minister', 'central.moi'],
      ['permanent-secretary', 'central.moi'],
    ] as const)
      people[role] = await colleague(role, seat);
  });

  it('is withdrawn by its province before OPDC has decided, with a reason, and proposed anew after the last day', async () => {
    expect(codesOf(await move(officer, 'withdraw-proposal'))).toEqual(['reason-required']);
    expect(codesOf(await move(opdc, 'withdraw-proposal', 'ผิด'))).toEqual(['forbidden']);
    expect(await statusAfter(officer, 'withdraw-proposal', 'น้ำหนักผิด')).toBe('draft');
    at('2010-09-20T02:00:00.000Z');
    expect(await statusAfter(officer, 'propose')).toBe('proposed');
    await open();
    expect(codesOf(await move(officer, 'withdraw-proposal', 'สายไป'))).toEqual(['move-not-legal']);
  });

  it('under negotiation goes back as it was proposed; sessions to come are called off, and it may be negotiated again', async () => {
    const before = await found();
    await holdSession(deps().transactions, key, '2010-09-20');
    await resolveItem(deps(), opdc, {
      ...{ ...key, code: '2-SATISFACTION', resolution: 'withdrawn', counter: null, note: '', rowVersion: null },
    });
    await holdSession(deps().transactions, key, '2010-09-27');
    expect((await found()).indicators).toHaveLength(1);
    expect(await statusAfter(opdc, 'stop-negotiation', 'กรอบแก้ไข')).toBe('proposed');
    expect((await found()).indicators).toEqual(before.indicators);
    const sessions = await deps().transactions.read(({ negotiations }) => negotiations.sessionsOf(key));
    expect(sessions.map(({ cancelled }) => cancelled)).toEqual([null, 'กรอบแก้ไข']);
    expect(await statusAfter(opdc, 'open-negotiation')).toBe('negotiating');
    const items = await deps().transactions.read(({ negotiations }) => negotiations.items(key));
    expect(items.map(({ code, resolution }) => [code, resolution])).toEqual([
      ['1-PLAN', null],
      ['2-SATISFACTION', null],
    ]);
    await resolveAll();
    expect(await statusAfter(opdc, 'conclude-negotiation')).toBe('agreed');
  });

  it('that was agreed is sent back by whoever signs it or by OPDC, and by nobody else', async () => {
    expect(codesOf(await move(officer, 'return-agreed', 'ผิด'))).toEqual(['forbidden']);
    expect(codesOf(await move(person('governor'), 'return-agreed', ' '))).toEqual(['reason-required']);
    for (const role of ['governor', 'supervising-minister', 'opdc-officer'] as const) {
      expect(await statusAfter(person(role), 'return-agreed', `${role} เห็นข้อผิดพลาด`)).toBe('proposed');
      expect((await found()).returnReason).toBe(`${role} เห็นข้อผิดพลาด`);
      expect(await statusAfter(opdc, 'open-negotiation')).toBe('negotiating');
      await resolveAll();
      expect(await statusAfter(opdc, 'conclude-negotiation')).toBe('agreed');
    }
  });

  it('that is half signed loses its signatures, which stay on record, and is signed by the same people again', async () => {
    expect(await statusAfter(person('governor'), 'sign')).toBe('signing');
    expect(await statusAfter(person('supervising-minister'), 'countersign')).toBe('signing');
    const given = (await found()).signatures;
    expect(given).toHaveLength(2);
    expect(await statusAfter(person('interior-minister'), 'void-signatures', 'นิยามผิด')).toBe('proposed');
    expect(await found()).toMatchObject({ signatures: [], contentHash: null, signedAt: null });
    const { rows } = await database.pool.query(
      `SELECT reason, before -> 'signatures' AS given FROM journal WHERE action = 'agreement.void-signatures'`,
    );
    expect(rows).toEqual([{ reason: 'นิยามผิด', given }]);
    const kept = await database.pool.query('SELECT count(*)::int AS kept FROM agreement_signature');
    expect(kept.rows).toEqual([{ kept: 2 }]);
    expect(await statusAfter(opdc, 'return-proposal', 'แก้นิยาม')).toBe('draft');
    expect(await statusAfter(officer, 'propose')).toBe('proposed');
    expect(await statusAfter(opdc, 'open-negotiation')).toBe('negotiating');
    await resolveAll();
    expect(await statusAfter(opdc, 'conclude-negotiation')).toBe('agreed');
  });

  it('is signed to the end although a framework is published before every signature, or is sent back under a newer one', async () => {
    await nextVersion();
    expect(await statusAfter(person('governor'), 'sign')).toBe('signing');
    await nextVersion();
    expect(await statusAfter(opdc, 'void-signatures', 'กรอบฉบับใหม่แก้หมายเหตุ')).toBe('proposed');
    expect(await statusAfter(opdc, 'return-proposal', 'เสนอใหม่ตามกรอบฉบับใหม่')).toBe('draft');
    expect(await statusAfter(officer, 'propose')).toBe('proposed');
    expect((await found()).frameworkVersion).toBe(signedFramework(2554).version + 2);
    expect(await statusAfter(opdc, 'open-negotiation')).toBe('negotiating');
    await resolveAll();
    expect(await statusAfter(opdc, 'conclude-negotiation')).toBe('agreed');
    for (const role of ['governor', 'supervising-minister', 'interior-minister'] as const) {
      await nextVersion();
      expect(await statusAfter(person(role), role === 'governor' ? 'sign' : 'countersign')).toBe('signing');
    }
    await nextVersion();
    expect(await statusAfter(person('permanent-secretary'), 'countersign')).toBe('signed');
    expect(codesOf(await move(opdc, 'void-signatures', 'สายไป'))).toEqual(['move-not-legal']);
  });
});
