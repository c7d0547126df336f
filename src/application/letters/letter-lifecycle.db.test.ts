import { expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { lettersSetting, loeiUnit } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { contentHashOf } from './content-hash-of.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { saveLetterUnit } from './save-unit.ts';

const proof = { password: settingPassword };

describeOnEachDatabase('the number of a letter', (database) => {
  const setting = lettersSetting(database);

  it('is the next of its unit, series and calendar year, printed with the day and the signer', async () => {
    const letter = await setting.issue(await setting.signed());
    expect(letter.number).toEqual({ series: 'circular', year: 2568, number: 1 });
    expect(letter.face).toMatchObject({
      number: 'ที่ ลย 0017.5/ว 1',
      date: '25 เมษายน 2568',
      signer: { name: '(ผู้ว่าฯ สาธิต)', office: ['ผู้ว่าราชการจังหวัดเลย'] },
    });
    const order = await setting.issue(await setting.signed('order'));
    expect(order.face?.number).toBe('ที่ 1/2568');
    setting.at('2026-01-06T02:00:00.000Z');
    expect((await setting.issue(await setting.signed())).face?.number).toBe('ที่ ลย 0017.5/ว 1');
    setting.at('2025-04-25T02:00:00.000Z');
  });

  it('is given to 500 that ask at once, one after another, with none left out and none given twice', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const model = await setting.signed();
    const ids = await copies(model.id, 500);
    const input = (letterId: string) => ({ organisationId: 'TH-42', letterId, rowVersion: null });
    // The proof is counted per person; here each asks as the engine does, after it.
    const { letterLifecycle } = await import('./letter-lifecycle.ts');
    const { makeMove } = await import('../lifecycle/move.ts');
    const { letterSubject } = await import('./letter-deps.ts');
    const issued = await Promise.all(
      ids.map((id) =>
        makeMove(letterLifecycle, deps, {
          tools: deps,
          actor: people.officer,
          input: { ...input(id), ...letterSubject('TH-42', id) },
          action: 'issue-letter',
        }),
      ),
    );
    const numbers = issued.map((one) => accepted(one).number?.number ?? 0).sort((a, b) => a - b);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => first + index));
    const stored = await database.pool.query<{ count: string; last: number }>(
      `SELECT count(DISTINCT number)::text AS count, max(number) AS last FROM official_letter WHERE series = 'circular' AND year = 2568`,
    );
    expect(stored.rows[0]).toEqual({ count: String(first + 499), last: first + 499 });
  });

  it('is never printed twice: offices whose numbers read alike follow one another, also at the same second', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const officeOf = async (code: string) =>
      accepted(await saveLetterUnit(deps, people.officer, { ...loeiUnit, code, office: `สำนักงาน ${code}` }));
    const second = await officeOf('ลย 0017.9');
    const own = [await setting.signed('order'), await setting.signed('order'), await setting.signed('order')];
    const others = [];
    for (let count = 0; count < 3; count += 1) others.push(await setting.signed('order', { unitId: second.id }));
    const issued = await Promise.all([...own, ...others].map((letter) => setting.issue(letter)));
    expect(new Set(issued.map((one) => one.face?.number)).size).toBe(6);
    const numbers = issued.map((one) => one.number?.number ?? 0).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => (numbers[0] ?? 0) + index));
    // A code that another office takes over goes on after the last number that was printed with it.
    const first = await setting.issue(await setting.signed('invitation', { unitId: second.id }));
    expect(first.face?.number).toBe('ที่ ลย 0017.9/ว 1');
    const closing = { ...loeiUnit, unitId: second.id, rowVersion: second.rowVersion, code: 'ลย 0017.9' };
    accepted(await saveLetterUnit(deps, people.officer, { ...closing, endsOn: '2025-04-25' }));
    const third = await officeOf('ลย 0017.9');
    const next = await setting.issue(await setting.signed('invitation', { unitId: third.id }));
    expect(next.face?.number).toBe('ที่ ลย 0017.9/ว 2');
  });

  it('stays in the register when the letter is withdrawn, with the reason, and is not given again', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const letter = await setting.issue(await setting.signed('order'));
    const input = { organisationId: 'TH-42', letterId: letter.id, rowVersion: null };
    const bare = await moveLetter(deps, people.officer, input, { action: 'withdraw-letter', proof });
    expect(codesOf(bare)).toEqual(['reason-required']);
    const withdrawn = accepted(
      await moveLetter(deps, people.officer, { ...input, reason: 'ระบุวันผิด' }, { action: 'withdraw-letter', proof }),
    );
    expect(withdrawn).toMatchObject({ status: 'cancelled', number: letter.number, cancelledReason: 'ระบุวันผิด' });
    const next = await setting.issue(await setting.signed('order'));
    expect(next.number?.number).toBe((letter.number?.number ?? 0) + 1);
  });

  it('needs a proof, as signing does, and signing the text that was read', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const signed = await setting.signed();
    const input = { organisationId: 'TH-42', letterId: signed.id, rowVersion: null };
    expect(codesOf(await moveLetter(deps, people.officer, input, { action: 'issue-letter' }))).toEqual([
      'proof-required',
    ]);
    const draft = await setting.draft();
    const other = { ...input, letterId: draft.id };
    accepted(await moveLetter(deps, people.officer, other, { action: 'submit-letter' }));
    expect(codesOf(await moveLetter(deps, people.officer, other, { action: 'check-letter' }))).toEqual(['same-person']);
    accepted(await moveLetter(deps, people.colleague, other, { action: 'check-letter' }));
    const unread = { ...other, readHash: 'อื่น' };
    expect(codesOf(await moveLetter(deps, people.governor, unread, { action: 'sign-letter', proof }))).toEqual([
      'text-changed-since-read',
    ]);
    const readHash = contentHashOf(deps.secrets, draft);
    for (const actor of [people.officer, people.opdc, people.host])
      expect(codesOf(await moveLetter(deps, actor, { ...other, readHash }, { action: 'sign-letter', proof }))).toEqual([
        'forbidden',
      ]);
  });

  async function copies(id: string, count: number): Promise<string[]> {
    const { rows } = await database.pool.query<{ id: string }>(
      `INSERT INTO official_letter (organisation_id, id, fiscal_year, unit_id, kind, status, content, subject, secrecy,
         is_public, written_by, written_name, changed_at, signature)
       SELECT organisation_id, '2568-' || lpad(to_hex(n), 10, '0'), fiscal_year, unit_id, kind, status, content, subject,
         secrecy, is_public, written_by, written_name, changed_at, signature
       FROM official_letter, generate_series(1, $2::integer) n WHERE id = $1 RETURNING id`,
      [id, count],
    );
    return rows.map((one) => one.id);
  }
});
