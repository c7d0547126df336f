import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { nodeSecrets } from '../../src/adapters/node-secrets.ts';
import { keepAllocation } from '../../src/application/incentives/keep-allocation.ts';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { demoEmail } from '../../src/demo/demo-sign-ins.ts';
import { type BindingActName, bindingActs } from '../../src/domain/people/binding-acts.data.ts';
import { holidays } from '../../src/frameworks/holidays.ts';
import { frameworkOf } from '../../src/frameworks/registry.ts';
import { loadHolidays } from '../../src/store/calendar/holidays.ts';
import { describeOnEachDatabase, type SuiteDatabase } from '../../src/testing/database.ts';
import { holdBodyMeeting } from '../../src/testing/hold-body-meeting.ts';
import { preparing } from '../../src/testing/pass-results.ts';
import { accepted } from '../../src/testing/people-setting.ts';
import { publishUnapproved } from '../../src/testing/shipped-framework.ts';
import { standResults } from '../../src/testing/stand-results.ts';
import { type HolidaysAct, sureOf as sureOfHolidays } from '../../src/web/pages/calendar/holidays-state.ts';
import { sureOf } from '../../src/web/pages/submission/rounds-state.ts';
import type { RoundsAct } from '../../src/web/rounds-acts.data.ts';
import { apiSetting, problemOf } from './api-setting.ts';
import { serveWeb, Visitor, webDepsOn } from './web-setting.ts';

/** A summary of the twelve months that waits to be announced: the demonstration's six months, as if they were those. */
async function layResults({ owner }: Pick<SuiteDatabase, 'owner'>): Promise<void> {
  const summary =
    'organisation_id, fiscal_year, edition, framework_version, parties, content, content_hash, prepared_at';
  await owner.query(`INSERT INTO result_summary (${summary}, prepared_by, prepared_name, round)
    SELECT ${summary}, prepared_by, prepared_name, '12m' FROM result_summary WHERE round = '6m'`);
  const step =
    'organisation_id, fiscal_year, edition, number, kind, resolution, recorded_at, recorded_by, recorded_name';
  await owner.query(`INSERT INTO result_step (${step}, round)
    SELECT ${step}, '12m' FROM result_step WHERE round = '6m' AND kind = 'approved'`);
}

/** Two allocations of incentives that another officer simulated. */
async function layIncentives({ owner, pool }: Pick<SuiteDatabase, 'owner' | 'pool'>): Promise<void> {
  await standResults(owner, 2554);
  const clock = { now: () => '2025-12-01T02:00:00.000Z', today: () => '2025-12-01' };
  const deps = { transactions: openTransactions(pool, clock.now), clock, secrets: nodeSecrets };
  const typed = { reason: 'ตามระดับของผลงาน', budget: '1000000', unit: 'baht' as const, fiscalYear: 2554 };
  const levels = [{ name: 'ทุกระดับ', from: '0', share: '100' }];
  for (const name of ['ข้อเสนอหลัก', 'ทางเลือก'])
    accepted(await keepAllocation(deps, preparing, { ...typed, name, levels }));
}

interface Doors {
  /** Who does it, by key. */
  readonly who: string;
  /** The address of its form and what is typed; `:x` stands for the id of the person with the key x. */
  readonly page: readonly (readonly [string, Readonly<Record<string, string>>])[];
  /** Before the names of the fields of the proof. */
  readonly prefix?: string;
  /** Its address and body, and what it is refused with once it is proved, where the demonstration leaves nothing to do. */
  readonly api: readonly (readonly [address: string, body: object, refusedAfter?: string])[];
  /** The version that the API asks for. */
  readonly ifMatch?: string;
}

const role = { role: 'evaluator', organisationId: 'opdc' };
const order = { role: 'governor', reason: 'คำสั่งจังหวัดเลย ที่ 9/2569' };
const typedDelegation = {
  ...{ ...order, organisationId: 'TH-42', toUserId: ':second.deputy.loei' },
  ...{ 'validFrom.day': '1', 'validFrom.month': '12', 'validFrom.year': '2568' },
  ...{ 'validTo.day': '5', 'validTo.month': '12', 'validTo.year': '2568' },
};

const due = (name: string, day: string) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: '12',
  [`${name}.year`]: '2568',
});
const held = { role: 'kpi-host', organisationId: 'TH-50.ts', validFrom: '2009-01-01' };
const ofHolding = 'end-TH-50.ts-kpi-host-2009-01-01.';
const closing = { enabled: 'no', enabledReason: 'คำสั่งที่ 9/2569' };
const enabled = '/users/:host.ts.chiangmai/enabled';

const auditSeat = '/bodies/committee.cluster-audit/appointments/manual-2554/seats/1';
const byDocument = { document: 'พ.ร.บ. ตัวอย่าง', documentDate: '2025-10-01', day: '2025-12-01' };
const byPaper = (form: string) => ({
  ...{ [`${form}document`]: 'พ.ร.บ. ตัวอย่าง', ...due(`${form}documentDate`, '1'), ...due(`${form}day`, '1') },
  [`${form}documentDate.month`]: '10',
});

/** The version published here, of which no document states a resolution; then the next. */
const unapprovedVersion = (frameworkOf(2568)?.version ?? 0) + 1;
const nextVersion = unapprovedVersion + 1;
/** A form of the rounds' page whose consequence has been read. */
const sure = (act: RoundsAct, typed: Readonly<Record<string, string>>) =>
  [`/2568/rounds/${act}`, { ...typed, sure: sureOf(act, typed) }] as const;

const sureOfHoliday = (act: HolidaysAct, typed: Readonly<Record<string, string>>) =>
  [`/holidays/${act}?year=2568`, { ...typed, sure: sureOfHolidays(act, typed) }] as const;

const resolvedKey = `2568/${unapprovedVersion}`;

const doors: Readonly<Record<BindingActName, Doors>> = {
  'papers.issue-year': { who: 'opdc', page: [['/2568/papers', {}]], api: [['/2568/papers', {}]] },
  'catalogue.approve': {
    ...{ who: 'opdc', ifMatch: '"1"' },
    api: [
      [
        '/catalogue/2562/draft/approval',
        { resolutionNumber: 'ครั้งที่ 9/2561', resolvedOn: '2018-09-15' },
        'body-meets-here',
      ],
    ],
    page: [['/2562/catalogue-draft/approve', { resolutionNumber: 'ครั้งที่ 9/2561', _rowVersion: '1' }]],
  },
  'resolution.record': {
    ...{ who: 'opdc', prefix: '2568-framework.' },
    page: [
      [
        '/meetings/mtg-1/resolutions',
        {
          subject: '2568-framework',
          ...{ '2568-framework.item': '1', '2568-framework.keys': resolvedKey, '2568-framework.decided': 'approved' },
          '2568-framework.text': 'เห็นชอบกรอบตามที่เสนอ',
        },
      ],
    ],
    api: [
      [
        '/meetings/mtg-1/resolutions',
        { item: 1, kind: 'framework', keys: [resolvedKey], decided: 'approved', text: 'เห็นชอบกรอบตามที่เสนอ' },
      ],
    ],
  },
  'results.announce': {
    who: 'opdc',
    page: [['/2568/results/12m/1/announce', {}]],
    api: [['/2568/results/12m/1/announcement', {}, 'results-changed-since-prepared']],
  },
  'incentives.lay': {
    who: 'opdc',
    page: [['/2554/incentives/2/lay', {}]],
    api: [['/2554/incentives/1/laying', {}]],
  },
  'framework.publish': {
    who: 'admin',
    page: [['/frameworks/publish', { text: JSON.stringify({ ...frameworkOf(2568), version: nextVersion }) }]],
    api: [['/frameworks', { ...frameworkOf(2568), version: nextVersion }]],
  },
  'body.appoint': {
    who: 'opdc',
    page: [
      [
        '/bodies/committee.regional/appoint',
        {
          ...{ document: 'order', outside: 'yes', number: '1/2568', title: 'แต่งตั้ง', appointedBy: 'ก.พ.ร.' },
          ...{ ...due('issuedOn', '1'), 'issuedOn.month': '10', ...due('validFrom', '20') },
          ...{ 'seats.0.position': '1', 'seats.0.role': 'chair', 'seats.0.office': 'ประธานอนุกรรมการ' },
        },
      ],
    ],
    api: [
      [
        '/bodies/committee.regional/appointments',
        {
          ...{
            document: 'order',
            outside: true,
            number: '1/2568',
            issuedOn: '2025-10-01',
            title: 'แต่งตั้ง',
            appointedBy: 'ก.พ.ร.',
          },
          ...{ validFrom: '2025-12-01', seats: [{ position: 1, role: 'chair', office: 'ประธานอนุกรรมการ' }] },
        },
      ],
    ],
  },
  'seat.name-holder': {
    who: 'opdc',
    page: [[`${auditSeat}/holders`, { name: 'ผู้ทดสอบ', as: 'substitute', ...due('validFrom', '1') }]],
    api: [[`${auditSeat}/holders`, { as: 'holder', name: 'ผู้ทดสอบ', validFrom: '2025-12-01' }]],
  },
  'seat.end-holder': {
    ...{ who: 'opdc', prefix: 'end-:seated.' },
    page: [[`${auditSeat}/holders/:seated/end`, { ...due('end-:seated.lastDay', '3'), 'end-:seated.reason': 'ลาออก' }]],
    api: [[`${auditSeat}/holders/:seated/end`, { lastDay: '2025-12-05', reason: 'ลาออก' }]],
  },
  // These host no indicator: what an organisation still hosts is handed over before it closes.
  'organisation.merge': {
    ...{ who: 'opdc', prefix: 'merge.' },
    page: [['/organisations/TH-75.health/merge', { 'merge.intoId': 'TH-75.local', ...byPaper('merge.') }]],
    api: [['/organisations/TH-42.health/merge', { intoId: 'TH-42.local', ...byDocument }]],
  },
  'organisation.close': {
    ...{ who: 'opdc', prefix: 'close.' },
    page: [['/organisations/TH-13.health/close', byPaper('close.')]],
    api: [['/organisations/TH-50.health/close', byDocument]],
  },
  'role.grant': {
    who: 'admin',
    page: [['/users/:opdc/roles', { ...role, reason: 'คำสั่งที่ 9/2569' }]],
    api: [['/users/:opdc/roles', { ...role, validFrom: '2025-10-01' }]],
  },
  'delegation.start': {
    ...{ who: 'admin', prefix: 'delegation.' },
    page: [['/users/:governor.loei/delegations', typedDelegation]],
    api: [
      [
        '/organisations/TH-42/delegations',
        {
          ...{ ...order, fromUserId: ':governor.loei', toUserId: ':second.deputy.loei' },
          ...{ validFrom: '2025-12-01', validTo: '2025-12-05' },
        },
      ],
    ],
  },
  'role.end': {
    ...{ who: 'admin', prefix: ofHolding },
    page: [['/users/:host.ts.chiangmai/roles/end', { ...held, ...due(`${ofHolding}lastDay`, '1') }]],
    api: [['/users/:host.ts.chiangmai/roles/end', { ...held, lastDay: '2026-12-31' }]],
  },
  'delegation.end': {
    ...{ who: 'admin', prefix: 'end-:delegation.' },
    page: [['/users/:governor.loei/delegations/end', { organisationId: 'TH-42', delegationId: ':delegation' }]],
    api: [['/organisations/TH-42/delegations/:delegation/end', { reason: 'คำสั่งที่ 9/2569' }]],
  },
  'user.link-reset': {
    who: 'admin',
    prefix: 'reset.',
    page: [['/users/:opdc/password', {}]],
    api: [['/users/:opdc/password-link', {}]],
  },
  'user.disable': {
    ...{ who: 'admin', prefix: 'enabled.' },
    page: [[enabled, closing]],
    api: [[enabled, { enabled: false }]],
  },
  'user.enable': {
    ...{ who: 'admin', prefix: 'enabled.' },
    page: [[enabled, { ...closing, enabled: 'yes' }]],
    api: [[enabled, { enabled: true }]],
  },
  'round.open': {
    ...{ who: 'opdc', prefix: 'open.', page: [sure('open', { openRound: '12m' })] },
    api: [
      ['/2568/provinces/TH-42/rounds/12m/open', {}, 'round-already-open'],
      ['/2568/rounds/12m/opening', {}, 'nothing-to-open'],
    ],
  },
  'round.close': {
    ...{ who: 'opdc', prefix: 'close.' },
    api: [['/2568/rounds/12m/closing', { day: '2025-10-01', reason: 'ว 9/2568' }, 'closing-before-due']],
    page: [sure('close', { closeRound: '12m', closeReason: 'ว 9/2568', ...due('closesOn', '30') })],
  },
  'report.extend': {
    ...{ who: 'opdc', prefix: 'extend.' },
    api: [['/2568/provinces/TH-42/rounds/12m/extensions', { due: '2025-11-28', reason: 'น้ำท่วม' }]],
    page: [sure('extend', { organisationId: 'TH-42', extendRound: '12m', reason: 'น้ำท่วม', ...due('due', '30') })],
  },
  'outage.declare': {
    ...{ who: 'opdc', prefix: 'outage.' },
    api: [['/2568/outages', { from: '2025-12-01', to: '2025-12-02', movesDueTo: '2025-12-03', reason: 'ไฟฟ้าดับ' }]],
    page: [
      sure('outage', {
        ...{ ...due('from', '1'), ...due('to', '2'), ...due('movesDueTo', '3'), outageReason: 'ไฟฟ้าดับ' },
      }),
    ],
  },
  'outage.revoke': {
    ...{ who: 'opdc', prefix: 'revoke-outage.' },
    api: [['/outages/:outage/revocation', { reason: 'พิมพ์ปีผิด' }]],
    page: [sure('revoke-outage', { outageId: ':outage', revokeOutageReason: 'พิมพ์ปีผิด' })],
  },
  'report.extension-revoke': {
    ...{ who: 'opdc', prefix: 'revoke-extension.' },
    api: [['/2568/provinces/TH-42/rounds/12m/extensions/1/revocation', { reason: 'ให้ผิดจังหวัด' }]],
    page: [sure('revoke-extension', { extension: 'TH-42/12m/1', revokeExtensionReason: 'ให้ผิดจังหวัด' })],
  },
  'holiday.record': {
    ...{ who: 'opdc', prefix: 'add.' },
    page: [sureOfHoliday('add', { ...due('day', '29'), name: 'วันหยุดพิเศษ', scope: 'TH-42', document: 'มติ ครม.' })],
    api: [
      ['/holidays', { document: 'มติ ครม.', holidays: [{ date: '2025-12-30', name: 'วันหยุดพิเศษ', scope: 'TH-42' }] }],
    ],
  },
  'holiday.withdraw': {
    ...{ who: 'opdc', prefix: 'withdraw.' },
    page: [sureOfHoliday('withdraw', { holiday: '2025-12-31|national|วันสิ้นปี', reason: 'ประกาศผิด' })],
    api: [
      [
        '/holidays/withdraw',
        { holiday: { date: '2025-12-30', name: 'วันหยุดพิเศษ', scope: 'TH-42' }, reason: 'ประกาศผิด' },
      ],
    ],
  },
  'round.due': {
    ...{ who: 'opdc', prefix: 'due.' },
    api: [['/2568/rounds/12m/due', { due: '2025-12-30', reason: 'พิมพ์ปีผิด' }, 'due-by-framework']],
    page: [sure('due', { dueRound: '12m', dueReason: 'พิมพ์ปีผิด', ...due('newDue', '30') })],
  },
};

const acts = Object.keys(bindingActs).filter((name): name is BindingActName => name in bindingActs);
const pages = acts.flatMap((act) =>
  doors[act].page.map(([address, typed]) => ({ ...doors[act], act, address, typed })),
);
const routes = acts.flatMap((act) =>
  doors[act].api.map(([address, given, refusedAfter]) => ({ ...doors[act], act, address, given, refusedAfter })),
);

describeOnEachDatabase('an act that binds', (database) => {
  const setting = apiSetting(database);
  let folder = '';
  let web: FastifyInstance;
  beforeAll(async () => {
    await loadHolidays(database.pool, holidays);
    await publishUnapproved(openTransactions(database.pool), 2568);
    await openTransactions(database.pool).run((stores) =>
      holdBodyMeeting(stores, {
        ...{ id: 'mtg-1', bodyId: 'committee.subcommission', day: '2024-11-18', number: 91, fiscalYears: [2568] },
        kind: 'framework',
      }),
    );
    await layResults(database);
    await layIncentives(database);
    folder = await mkdtemp(join(tmpdir(), 'samrit-binding-'));
    web = await serveWeb(webDepsOn(database, folder));
  });
  // The papers are made after the answer.
  afterEach(async () => {
    const unfinished = 'SELECT 1 FROM paper_job WHERE finished_at IS NULL';
    await vi.waitFor(async () => expect((await database.pool.query(unfinished)).rowCount).toBe(0), 60_000);
  }, 90_000);
  afterAll(async () => {
    await web.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** How often the journal records an act: it has the act's name. */
  async function rowsOf(act: BindingActName): Promise<number> {
    const { rows } = await database.pool.query('SELECT 1 FROM journal WHERE action = $1', [act]);
    return rows.length;
  }

  /** Puts the ids of people where their keys stand. */
  async function withIds<Given>(given: Given): Promise<Given> {
    const { rows } = await database.pool.query<{ id: string; email: string }>('SELECT id, email FROM app_user');
    let text = JSON.stringify(given);
    const running = 'SELECT id FROM delegation WHERE ended_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1';
    const declared = await database.pool.query<{ id: string }>('SELECT id FROM service_outage LIMIT 1');
    text = text.replaceAll(':outage', declared.rows[0]?.id ?? 'none');
    const seated = 'SELECT id FROM seat_holder WHERE organisation_id = $1 ORDER BY id LIMIT 1';
    const holder = await database.pool.query<{ id: string }>(seated, ['committee.cluster-audit']);
    text = text.replaceAll(':seated', holder.rows[0]?.id ?? 'none');
    const delegation = (await database.pool.query<{ id: string }>(running)).rows[0]?.id ?? '';
    text = text.replaceAll(':delegation', delegation);
    for (const key of ['governor.loei', 'second.deputy.loei', 'officer.loei', 'host.ts.chiangmai', 'opdc']) {
      const id = rows.find((one) => one.email === demoEmail(key))?.id ?? '';
      text = text.replaceAll(`:${key}`, id);
    }
    return JSON.parse(text);
  }

  it.each(routes)(
    'through the API ($act $address) is refused without a proof, and nothing is written',
    async (door) => {
      const person = await setting.person(door.who);
      const other = await setting.person('host.cd.loei');
      const [address, given] = await withIds([door.address, door.given] as const);
      const before = await rowsOf(door.act);
      const version: Readonly<Record<string, string>> = door.ifMatch === undefined ? {} : { 'if-match': door.ifMatch };
      for (const nothing of [{}, { proof: {} }, { proof: { password: '' } }])
        expect(problemOf(await person.post(address, { ...given, ...nothing }, version))).toMatchObject({
          ...{ status: 401, code: 'proof-required', field: 'password' },
        });
      const guessed = { ...given, proof: { password: 'ไม่ใช่' } };
      expect(problemOf(await person.post(address, guessed, version)).code).toBe('password-wrong');
      expect(await rowsOf(door.act)).toBe(before);
      expect(problemOf(await other.post(address, given, version)).code).toBe('forbidden');
      const proved = await person.post(address, { ...given, proof: { password: demoPassword } }, version);
      if (door.refusedAfter === undefined) expect([200, 201], proved.body).toContain(proved.statusCode);
      else expect(problemOf(proved).code).toBe(door.refusedAfter);
      expect(await rowsOf(door.act)).toBe(before + (door.refusedAfter === undefined ? 1 : 0));
    },
  );

  it('a governor takes back what they delegated without a proof, and at once', async () => {
    const [admin, governor] = [await setting.person('admin'), await setting.person('governor.loei')];
    const delegation = { ...order, fromUserId: ':governor.loei', toUserId: ':second.deputy.loei' };
    const days = { validFrom: '2025-12-08', validTo: '2025-12-09', proof: { password: demoPassword } };
    const at = '/organisations/TH-42/delegations';
    const made = await admin.post(at, { ...(await withIds(delegation)), ...days });
    const end = `${at}/${made.json().delegationId}/end`;
    expect(problemOf(await admin.post(end)).code).toBe('proof-required');
    expect((await governor.post(end)).json()).toEqual({ done: true });
  });

  const unread = pages.filter(({ typed }) => 'sure' in typed);
  it.each(unread)(
    '$act is first answered with what it would do, read where it is told, and not as an error',
    async (door) => {
      const visitor = await new Visitor(web).signIn(door.who);
      const [address, { sure: _sure, ...typed }] = await withIds([door.address, door.typed] as const);
      const before = await rowsOf(door.act);
      const told = await visitor.post(address, typed);
      expect(await rowsOf(door.act)).toBe(before);
      const title = /<title>[^<]*/.exec(told.body)?.[0] ?? '';
      const action = `formaction="${address}#consequence"`;
      expect(told.body).toContain(action);
      if (told.statusCode === 422) {
        expect(told.body).not.toContain('id="consequence"');
        return;
      }
      expect(told.statusCode).toBe(200);
      expect(title).not.toContain('มีข้อผิดพลาด');
      const place = told.body.indexOf('id="consequence"');
      expect(told.body.lastIndexOf('<details open', place)).toBeGreaterThan(told.body.lastIndexOf('</details>', place));
      const isOffered = told.body.includes(`name="${door.prefix ?? ''}password"`);
      expect(title.includes('ยืนยัน: ')).toBe(isOffered);
      // Nothing is due on the days of this outage, so that it is not offered.
      expect(isOffered).toBe(door.act !== 'outage.declare');
    },
  );

  it.each(pages)('on a page ($act $address) is refused without a proof, and nothing typed is lost', async (door) => {
    const visitor = await new Visitor(web).signIn(door.who);
    const [address, typed, prefix] = await withIds([door.address, door.typed, door.prefix ?? ''] as const);
    const before = await rowsOf(door.act);
    const refused = await visitor.post(address, typed);
    expect(refused.statusCode).toBe(422);
    const field = `${prefix}password`;
    expect(refused.body).toContain(`href="#field-${field.replaceAll('.', '-')}"`);
    expect(refused.body).toContain(`name="${field}"`);
    expect(refused.body).toContain('จึงต้องยืนยันตัวตนอีกครั้ง');
    expect(refused.body).toContain(bindingActs[door.act].why);
    for (const text of [
      typed.reason,
      typed.resolutionNumber,
      typed.enabledReason,
      typed.outageReason,
      typed.closeReason,
      typed.revokeOutageReason,
      typed.revokeExtensionReason,
      typed.dueReason,
    ])
      expect(refused.body).toContain(text ?? '');
    const guessed = await visitor.post(address, { ...typed, [field]: 'ไม่ใช่' });
    expect(guessed.statusCode).toBe(422);
    expect(guessed.body).toContain('รหัสผ่านปัจจุบันไม่ถูกต้อง');
    expect(await rowsOf(door.act)).toBe(before);
    const proved = await visitor.post(address, { ...typed, [field]: demoPassword });
    // What is still wrong with it is now refused for what it is.
    for (const sentence of ['จึงต้องยืนยันตัวตนอีกครั้ง', 'รหัสผ่านปัจจุบันไม่ถูกต้อง']) expect(proved.body).not.toContain(sentence);
    expect(proved.statusCode).toBeLessThan(500);
  });
});
