import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { OrderedAppointment } from '../../domain/bodies/ordered-appointment.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { roles } from '../../domain/people/roles.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { filled, lettersSetting, typed } from '../../testing/letters-setting.ts';
import { accepted, codesOf, settingPassword } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { appointBody } from '../bodies/appoint-body.ts';
import { contentHashOf } from './content-hash-of.ts';
import { letterKey } from './letter-deps.ts';
import { moveLetter } from './letter-lifecycle.ts';
import { readBegunOrder, readOrderPlan } from './read-order.ts';
import { mayStartOrder, startOrder } from './start-order.ts';
import { saveLetter } from './write-letter.ts';

const proof = { password: settingPassword };
const bodyId = 'TH-42.c-kpi';
const seat = { represents: null, termTo: null };
const ordered: OrderedAppointment = {
  ...{ title: 'แต่งตั้งคณะทำงานตัวชี้วัดจังหวัดเลย', appointedBy: 'ผู้ว่าราชการจังหวัดเลย', quorum: 2, validTo: null },
  ...{ validFrom: null, required: ['TH-42.cd'] },
  seats: [
    { ...seat, position: 1, role: 'chair', office: 'ผู้ว่าราชการจังหวัดเลย' },
    { ...seat, position: 2, role: 'member', office: 'พัฒนาการจังหวัดเลย', represents: 'TH-42.cd' },
    { ...seat, position: 3, role: 'secretary', office: 'หัวหน้าสำนักงานจังหวัดเลย' },
  ],
};

describeOnEachDatabase('the order that appoints a body', (database) => {
  const setting = lettersSetting(database);
  const find = async (letter: OfficialLetter) => {
    const found = await setting.deps().transactions.read((stores) => stores.letters.find(letterKey(letter)));
    if (found === null) throw new Error('no letter');
    return found;
  };
  const appointments = () => setting.deps().transactions.read((stores) => stores.bodies.appointmentsOf(bodyId));
  const begin = (change: Partial<OrderedAppointment> = {}) =>
    startOrder(setting.deps(), setting.people().officer, { bodyId, ordered: { ...ordered, ...change } });
  const write = async (letter: OfficialLetter) =>
    accepted(await saveLetter(setting.deps(), setting.people().officer, { ...typed(filled(letter)), addGroup: null }));
  const submit = (letter: OfficialLetter) =>
    moveLetter(
      setting.deps(),
      setting.people().officer,
      { ...letterKey(letter), rowVersion: null },
      {
        action: 'submit-letter',
      },
    );

  beforeAll(async () => {
    await database.owner.query(
      `INSERT INTO organisation (id, kind, name_th, province_code) VALUES ($1, 'committee', 'คณะทำงานตัวชี้วัด', 'TH-42')`,
      [bodyId],
    );
  });

  it('is begun by whoever appoints the body and writes letters there, for a body and seats that there are', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    for (const by of [people.opdc, people.host, people.governor]) {
      expect(codesOf(await startOrder(deps, by, { bodyId, ordered }))).toEqual(['forbidden']);
      expect(codesOf(await readBegunOrder(deps, by, { bodyId }))).toEqual(['forbidden']);
    }
    const none = await startOrder(deps, people.officer, { bodyId: 'TH-42.c-none', ordered });
    expect(codesOf(none)).toEqual(['body-not-found']);
    expect(codesOf(await begin({ seats: [] }))).toEqual(['seats-missing']);
    expect(codesOf(await begin({ required: ['TH-42.nre'] }))).toEqual(['required-without-seat']);
    expect(accepted(await readBegunOrder(deps, people.officer, { bodyId }))).toBeNull();
  });

  it('is for every role, wherever it is held, what the two rights say: of appointing the body, and of writing letters there', async () => {
    const places = ['TH-42', 'TH-13', 'TH-42.cd', 'opdc', 'central.moi', 'committee.oversight', 'public'];
    const people = roles.flatMap((role) => places.map((place) => [`${role}@${place}`, actorOf(role, place)] as const));
    const may = async (body: string) => {
      const allowed: string[] = [];
      for (const [name, by] of people) {
        const begun = await startOrder(setting.deps(), by, { bodyId: body, ordered: { ...ordered, seats: [] } });
        const read = await readBegunOrder(setting.deps(), by, { bodyId: body });
        const isAllowed = !codesOf(begun).includes('forbidden');
        expect([read.ok, mayStartOrder(by, body)], name).toEqual([isAllowed, isAllowed]);
        if (isAllowed) allowed.push(name);
      }
      return allowed;
    };
    expect(await may(bodyId)).toEqual(['provincial-officer@TH-42']);
    expect(await may('TH-13.c-database')).toEqual(['provincial-officer@TH-13']);
    expect(await may('committee.oversight')).toEqual(['opdc-officer@opdc']);
  });

  it('says each seat in its text, which is written anew when the seats are, and never says anything else', async () => {
    const first = accepted(await begin());
    expect([first.kind, first.about, first.content.subject]).toEqual(['order', `body/${bodyId}`, ordered.title]);
    expect(first.content.paragraphs.slice(1)).toEqual([
      ...['1. ผู้ว่าราชการจังหวัดเลย ประธานกรรมการ', '2. พัฒนาการจังหวัดเลย กรรมการ'],
      ...['3. หัวหน้าสำนักงานจังหวัดเลย เลขานุการ', 'องค์ประชุม ต้องมีกรรมการมาประชุมไม่น้อยกว่า 2 คน'],
      expect.stringMatching(/^การประชุมต้องมีผู้แทน.+เข้าร่วมประชุมด้วย$/),
      'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป',
    ]);
    const again = accepted(await begin({ quorum: null }));
    expect(again.id).toBe(first.id);
    expect(again.content.paragraphs).toHaveLength(first.content.paragraphs.length - 1);
    const plan = accepted(await readBegunOrder(setting.deps(), setting.people().officer, { bodyId }));
    expect(plan?.appointment).toEqual({ ...ordered, quorum: null });
    expect(await readOrderPlan(setting.deps(), setting.people().officer, letterKey(first))).toMatchObject({ bodyId });
    expect(await readOrderPlan(setting.deps(), setting.people().opdc, letterKey(first))).toBeNull();

    const [why = '', ...lines] = again.content.paragraphs;
    const other = lines.map((one) => one.replace('พัฒนาการจังหวัดเลย', 'เกษตรจังหวัดเลย'));
    const edited = await write({ ...again, content: { ...again.content, paragraphs: [why, ...other] } });
    const differs = await submit(edited);
    expect(differs.ok ? [] : differs.refusals).toMatchObject([
      { code: 'order-text-differs', field: 'paragraphs', facts: { line: '2. พัฒนาการจังหวัดเลย กรรมการ' } },
    ]);
    await write({ ...edited, content: { ...edited.content, paragraphs: [why, 'ด้วย', ...lines] } });
  });

  it('appoints the body with its number and day when it is issued, in the same transaction, and not before', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const begun = accepted(await begin({ quorum: null }));
    const key = { ...letterKey(begun), rowVersion: null };
    accepted(await submit(begun));
    expect(codesOf(await begin())).toEqual(['letter-not-editable']);
    accepted(await moveLetter(deps, people.colleague, key, { action: 'check-letter' }));
    const readHash = contentHashOf(deps.secrets, await find(begun));
    accepted(await moveLetter(deps, people.governor, { ...key, readHash }, { action: 'sign-letter', proof }));
    expect(await appointments()).toEqual([]);
    await database.owner.query(`UPDATE organisation SET closed_on = '2025-04-01' WHERE id = $1`, [bodyId]);
    expect(codesOf(await moveLetter(deps, people.officer, key, { action: 'issue-letter', proof }))).toEqual([
      'organisation-closed',
    ]);
    expect((await find(begun)).number).toBeNull();
    await database.owner.query('UPDATE organisation SET closed_on = NULL WHERE id = $1', [bodyId]);
    const issued = accepted(await moveLetter(deps, people.officer, key, { action: 'issue-letter', proof }));
    const [appointment] = await appointments();
    expect(appointment).toMatchObject({
      ...{
        document: 'order',
        number: `${issued.number?.number}/2568`,
        issuedOn: issued.issuedOn,
        title: ordered.title,
      },
      ...{ appointedBy: 'ผู้ว่าราชการจังหวัดเลย', validFrom: issued.issuedOn, quorum: null },
    });
    expect(appointment?.seats.map((one) => [one.position, one.role, one.represents?.organisationId])).toEqual([
      [1, 'chair', undefined],
      [2, 'member', 'TH-42.cd'],
      [3, 'secretary', undefined],
    ]);
    expect(
      await deps.transactions.read((stores) => stores.bodies.orderNumbered('TH-42', appointment?.number ?? '')),
    ).toMatchObject({ letterId: begun.id });
    expect(codesOf(await begin())).toEqual(['appointment-not-latest']);
  });

  it('ends what it appointed with the day on which it is withdrawn, which only whoever appoints the body may do', async () => {
    const { deps, people } = { deps: setting.deps(), people: setting.people() };
    const [appointment] = await appointments();
    const order = await deps.transactions.read((stores) =>
      stores.bodies.orderNumbered('TH-42', appointment?.number ?? ''),
    );
    const key = { organisationId: 'TH-42', letterId: order?.letterId ?? '', rowVersion: null, reason: 'ระบุตำแหน่งผิด' };
    const withdraw = (by: typeof people.officer) => moveLetter(deps, by, key, { action: 'withdraw-letter', proof });
    for (const by of [people.opdc, people.host, people.governor]) expect((await withdraw(by)).ok, by.name).toBe(false);
    expect((await appointments())[0]?.validTo).toBeNull();
    expect(accepted(await withdraw(people.officer)).status).toBe('cancelled');
    expect((await appointments())[0]).toMatchObject({ id: appointment?.id, validTo: deps.clock.today() });
    const { rows } = await database.owner.query(
      `SELECT count(*)::int AS count FROM journal WHERE action = 'body.order-withdrawn'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('is the only way in which an order of the registers is named: any other is of outside, and says so', async () => {
    const { clock, ids } = setting.deps();
    const deps = { clock, ids, transactions: openTransactions(database.pool, clock.now) };
    const officer = setting.people().officer;
    const [latest] = await appointments();
    const at = { issuedOn: '2025-04-25', validFrom: '2025-06-01' };
    const appoint = (change: { number: string; outside?: boolean; document?: string }) =>
      appointBody(deps, officer, { ...ordered, bodyId, document: 'order', ...at, ...change });
    expect(codesOf(await appoint({ number: '99/2568' }))).toEqual(['appointing-order-unknown']);
    expect(codesOf(await appoint({ number: latest?.number ?? '', outside: true }))).toEqual([
      'appointing-order-registered',
    ]);
    accepted(await appoint({ number: '99/2568', outside: true }));
    const later = { number: '3/2568', document: 'resolution' };
    accepted(await appointBody(deps, officer, { ...ordered, bodyId, ...at, ...later, validFrom: '2025-07-01' }));
    expect((await appointments()).map((one) => [one.document, one.validFrom])).toEqual([
      ...[
        ['resolution', '2025-07-01'],
        ['order', '2025-06-01'],
        ['order', latest?.issuedOn],
      ],
    ]);
  });
});
