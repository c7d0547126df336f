import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { type Role, roles } from '../../domain/people/roles.ts';
import type { AttachedFile } from '../../domain/reporting/attached-file.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { negotiationKey as key, negotiationSetting } from '../../testing/negotiation-setting.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { receivedFile, rememberingVault } from '../../testing/received-file.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { moveAgreement } from '../agreement/move-agreement.ts';
import type { ReceivedFile } from '../year/file-vault.ts';
import { attachAgreementFile, mayAttachAgreementFile } from './attach-agreement-file.ts';
import { openAgreementFile, readAgreementFiles } from './read-agreement-files.ts';
import { readNegotiation } from './read-negotiation.ts';
import { resolveItem } from './resolve-item.ts';
import { recordMinutes } from './save-session.ts';
import { takeBackAgreementFile } from './take-back-agreement-file.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const officer = actorOf('provincial-officer', 'TH-42');
const evaluator = actorOf('evaluator', 'opdc');
/** The one whose agreement is still a draft. */
const drafting = { organisationId: 'TH-13', fiscalYear: 2554 };
const drafter = actorOf('provincial-officer', 'TH-13');

interface SaidOfFile {
  readonly organisationId?: string;
  readonly fiscalYear?: number;
  readonly about?: string;
  readonly title?: string;
  readonly replaces?: number | null;
}

describeOnEachDatabase('the papers of a proposal and its negotiation', (database) => {
  const { at, deps: settingDeps, open } = negotiationSetting(database);
  const files = rememberingVault();
  const deps = () => ({ ...settingDeps(), files });
  const attach = (actor: Actor, file: ReceivedFile, { about, title, replaces, ...place }: SaidOfFile = {}) =>
    attachAgreementFile(deps(), actor, {
      ...{ ...key, ...place, file },
      ...{ about: about ?? '', title: title ?? '', replaces: replaces ?? null },
    });
  const takeBack = (actor: Actor, number: number, reason: string, place = key) =>
    takeBackAgreementFile(deps(), actor, { ...place, number, reason });
  const seen = async (actor: Actor, place = key) => accepted(await readAgreementFiles(deps(), actor, place));
  const journalled = async () => {
    const { rows } = await database.pool.query<{ action: string }>(
      "SELECT action FROM journal WHERE subject LIKE '2554/negotiation/file-%' ORDER BY seq",
    );
    return rows.map(({ action }) => action);
  };

  beforeAll(open);

  it('are attached to a draft by its party alone, to the whole and to an indicator of it', async () => {
    accepted(await attach(drafter, receivedFile('1'), drafting));
    const about = { ...drafting, about: '1-PLAN', title: 'ข้อมูล  พื้นฐาน' };
    expect(accepted(await attach(drafter, receivedFile('2'), about))).toMatchObject({
      ...{ number: 2, version: 1, title: 'ข้อมูล พื้นฐาน', side: 'province', stage: 'draft', visibility: 'parties' },
      file: { fileName: 'ข้อมูล.pdf', mediaType: 'application/pdf', sizeBytes: '2048' },
    });
    for (const other of [opdc, officer, evaluator])
      expect(codesOf(await attach(other, receivedFile('3'), drafting))).toEqual(['forbidden']);
    expect(codesOf(await attach(drafter, receivedFile('3'), { ...drafting, about: 'session-1' }))).toEqual([
      'attachment-about-unknown',
    ]);
    expect(files.kept).toEqual(['1'.repeat(64), '2'.repeat(64)]);
    expect(files.discarded).toContain('3'.repeat(64));
  });

  it('are read by who may read the draft, and by nobody else before it is proposed', async () => {
    expect((await seen(drafter, drafting)).files).toHaveLength(2);
    for (const other of [opdc, officer, evaluator, actorOf('public', 'public')])
      expect(codesOf(await readAgreementFiles(deps(), other, drafting))).toEqual(['forbidden']);
    const key = { ...drafting, number: 1, version: 1 };
    expect(codesOf(await openAgreementFile(deps(), opdc, key))).toEqual(['forbidden']);
    expect(accepted(await openAgreementFile(deps(), drafter, key)).file.fileName).toBe('ข้อมูล.pdf');
  });

  it('of a draft are taken back with a reason, and then only the list still has them', async () => {
    expect(codesOf(await takeBack(drafter, 1, ' ', drafting))).toEqual(['reason-required']);
    expect(accepted(await takeBack(drafter, 1, 'ข้อมูลปีผิด', drafting)).takenBack?.reason).toBe('ข้อมูลปีผิด');
    expect(codesOf(await takeBack(drafter, 1, 'อีกครั้ง', drafting))).toEqual(['not-found']);
    expect(codesOf(await openAgreementFile(deps(), drafter, { ...drafting, number: 1, version: 1 }))).toEqual([
      'not-found',
    ]);
    const [gone] = (await seen(drafter, drafting)).files;
    expect(gone).toMatchObject({ number: 1, takenBack: { reason: 'ข้อมูลปีผิด' }, mayTakeBack: false });
  });

  it('of a negotiation are attached by both sides, to an item or a session, with who and when', async () => {
    await holdSession(deps().transactions, key, '2010-09-27');
    const first = accepted(await attach(officer, receivedFile('a'), { about: '1-PLAN', title: 'ผลย้อนหลัง' }));
    const second = accepted(await attach(opdc, receivedFile('b'), { about: 'session-1' }));
    expect([first.side, second.side]).toEqual(['province', 'opdc']);
    expect(first).toMatchObject({ stage: 'negotiating', attachedAt: '2010-09-06T02:00:00.000Z' });
    const room = accepted(await readNegotiation(deps(), evaluator, key));
    expect(room.files.map(({ about }) => about)).toEqual(['1-PLAN', 'session-1']);
    expect(room.mayAttach).toBe(false);
  });

  it('are attached by nobody but those who offer figures or record resolutions, whatever role they hold', async () => {
    const able: Role[] = [];
    for (const role of roles) {
      const actor = actorOf(role, 'TH-42');
      const asked = await mayAttachAgreementFile(deps(), actor, key);
      if (asked.ok) able.push(role);
      else expect(codesOf(await attach(actor, receivedFile('c')))).toEqual(['forbidden']);
    }
    expect(able).toEqual(roles.filter((role) => ['opdc-officer', 'provincial-officer', 'governor'].includes(role)));
  });

  it('are replaced by the side that attached them, under their title or as chosen; the version before stays', async () => {
    expect(codesOf(await attach(officer, receivedFile('a'), { about: '1-PLAN' }))).toEqual([
      'attachment-already-there',
    ]);
    expect(codesOf(await attach(opdc, receivedFile('d'), { replaces: 1 }))).toEqual(['attachment-of-other-side']);
    expect(codesOf(await attach(officer, receivedFile('d'), { replaces: 99 }))).toEqual([
      'attachment-replaced-unknown',
    ]);
    const byTitle = accepted(await attach(officer, receivedFile('d'), { about: '1-PLAN', title: 'ผลย้อนหลัง' }));
    expect(byTitle).toMatchObject({ number: 1, version: 2 });
    const chosen = accepted(await attach(officer, receivedFile('e'), { replaces: 1 }));
    expect(chosen).toMatchObject({ number: 1, version: 3, title: 'ผลย้อนหลัง', about: '1-PLAN' });
    for (const version of [1, 2, 3])
      accepted(await openAgreementFile(deps(), evaluator, { ...key, number: 1, version }));
    // A file whose sender gave it no title takes the place of none.
    const same = accepted(await attach(officer, receivedFile('f', { fileName: 'ผลย้อนหลัง' }), { about: '1-PLAN' }));
    expect(same).toMatchObject({ number: 3, version: 1 });
  });

  it('are refused as evidence is, and what is refused leaves no bytes and no row', async () => {
    const program = receivedFile('7', { mediaType: null, fileName: 'x.exe' });
    expect(codesOf(await attach(officer, program))).toEqual(['file-type-not-allowed']);
    const page = receivedFile('8', { edges: { head: '%PDF-1.7<html>', tail: '%%EOF' } });
    expect(codesOf(await attach(officer, page))).toEqual(['pdf-holds-web-page']);
    expect(codesOf(await attach(officer, receivedFile('9'), { title: 'ก'.repeat(201) }))).toEqual(['title-too-long']);
    for (const letter of ['7', '8', '9']) expect(files.discarded).toContain(letter.repeat(64));
    expect((await seen(officer)).files.map(({ file }) => file.sha256)).not.toContain('9'.repeat(64));
  });

  it('stay once an item is decided by them or they stand in minutes', async () => {
    at('2010-09-27T03:00:00.000Z');
    expect(codesOf(await takeBack(officer, 2, 'ผิด'))).toEqual(['attachment-of-other-side']);
    accepted(await takeBack(officer, 3, 'ไฟล์ผิด'));
    const decided = { ...key, code: '1-PLAN', resolution: 'as-proposed', counter: null, rowVersion: null } as const;
    accepted(await resolveItem(deps(), opdc, decided));
    const minutes = { number: 1, present: ['ผู้ว่าราชการจังหวัด'], minutes: 'เห็นชอบ', rowVersion: null };
    accepted(await recordMinutes(deps(), opdc, { ...key, ...minutes }));
    for (const [actor, number] of [[officer, 1] as const, [opdc, 2] as const]) {
      expect(codesOf(await takeBack(actor, number, 'ผิด'))).toEqual(['attachment-relied-on']);
      expect(codesOf(await attach(actor, receivedFile('0'), { replaces: number }))).toEqual(['attachment-relied-on']);
    }
    // Another paper may still be laid beside them.
    accepted(await attach(officer, receivedFile('5'), { about: '1-PLAN', title: 'เพิ่มเติม' }));
  });

  it('are frozen when the negotiation is concluded, and still read', async () => {
    const second = {
      ...key,
      code: '2-SATISFACTION',
      resolution: 'as-proposed',
      counter: null,
      rowVersion: null,
    } as const;
    accepted(await resolveItem(deps(), opdc, second));
    accepted(await moveAgreement(deps(), opdc, { ...key, rowVersion: null }, 'conclude-negotiation'));
    for (const actor of [officer, opdc]) {
      expect(codesOf(await attach(actor, receivedFile('6')))).toEqual(['attachments-closed']);
      expect(codesOf(await takeBack(actor, 4, 'ผิด'))).toEqual(['attachments-closed']);
    }
    const reading = await seen(evaluator);
    expect(reading.files.filter((one) => one.mayReplace || one.mayTakeBack)).toEqual([]);
    expect(reading.side).toBeNull();
    expect(filesNamed(reading.files)).toEqual(['1.1', '1.2', '1.3', '2.1', '3.1', '4.1']);
  });

  it('are journalled, act by act, and no row is ever changed or removed', async () => {
    expect((await journalled()).filter((one) => one === 'negotiation.take-back-file')).toHaveLength(2);
    expect((await journalled()).filter((one) => one === 'negotiation.attach')).toHaveLength(8);
    for (const text of ['DELETE FROM attached_file', "UPDATE attached_file SET title = 'อื่น'"])
      await expect(database.pool.query(text)).rejects.toThrow('never changed or removed');
  });
});

const filesNamed = (files: readonly AttachedFile[]) => files.map(({ number, version }) => `${number}.${version}`);
