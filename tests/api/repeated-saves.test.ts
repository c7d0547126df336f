import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../src/boot/open-stores.ts';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { describeOnEmbeddedDatabase } from '../../src/testing/database.ts';
import { holdSession } from '../../src/testing/hold-session.ts';
import { type ApiPerson, apiSetting } from './api-setting.ts';
import { mandatoryIndicators } from './mandatory-indicators.ts';

const year = '/2554/provinces/TH-42';
const loei = '/2568/provinces/TH-42';
const sme = `${loei}/rounds/12m/results/1.1-SME`;
const proof = { password: demoPassword };
const innovation = '/2562/provinces/TH-13/innovation';

interface Save {
  readonly person: ApiPerson;
  readonly method?: 'put' | 'post';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where its row version is read; absent where the route checks none. */
  readonly read?: string;
}

/** A meeting of Loei with one office, on a working day. */
const draft = {
  plan: {
    ...{ fiscalYears: [2567], kind: 'follow-up', bodyId: null, number: null, title: 'ติดตามผลการดำเนินงาน', purpose: '' },
    ...{ day: '2024-05-14', starts: '13:30', ends: '15:30', channel: 'on-site', place: 'ห้องประชุม 1' },
    ...{ link: '', passcode: '', replyBy: null },
  },
  items: [{ starts: null, ends: null, title: 'ติดตามผล', speakers: '', papers: [], subject: null }],
  invitees: [{ invited: { kind: 'organisation', organisationId: 'TH-42.cd' }, must: true }],
};

/** Saves that the demonstration has no state for, and where they are sent twice. */
const elsewhere: Readonly<Record<string, string>> = {
  writeObjection: 'objection-lifecycle.db.test.ts: no shipped framework gives a right of reply',
  saveInnovation: 'innovation-lifecycle.db.test.ts: the days of the demonstration’s call are over',
  giveInnovationScores: 'innovation-lifecycle.db.test.ts: its proposals are announced',
};

describeOnEmbeddedDatabase('the same save, sent once more through the API', (database) => {
  const setting = apiSetting(database);
  const people: Record<string, ApiPerson> = {};
  const by = (key: string): ApiPerson => {
    const found = people[key];
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  };

  beforeAll(async () => {
    for (const key of [
      'officer.loei',
      'officer.pathumthani',
      'host.cd.loei',
      'host.ts.loei',
      'opdc',
      'admin',
      'evaluator',
      'central',
    ])
      people[key] = await setting.person(key);
  });

  const move = async (key: string, action: string) => {
    const etag = String((await by(key).get(`${year}/agreement`)).headers.etag);
    return by(key).post(`${year}/agreement/${action}`, {}, { 'if-match': etag });
  };

  const visit = '/2568/provinces/TH-42/rounds/12m/site-visit';
  let meeting = '';
  const moveMeeting = async (action: string) => {
    const etag = String((await by('officer.loei').get(meeting)).headers.etag);
    const moved = await by('officer.loei').post(`${meeting}/${action}`, { confirmed: true }, { 'if-match': etag });
    expect(moved.statusCode, moved.body).toBe(200);
  };

  /** Every save of the API, in the order in which a year comes to it; each leads to a state in which it can be sent. */
  const saves: Readonly<Record<string, () => Promise<Save>>> = {
    async saveAgreement() {
      setting.at('2010-09-06');
      await by('officer.loei').post(`${year}/agreement`);
      const indicators = await mandatoryIndicators(by('opdc'), 2554, { first: 60, shared: 40 });
      const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้', wishesToNegotiate: true };
      const body = { ...plan, indicators: indicators.map((one) => ({ ...one, name: `${one.name} ของเลย` })) };
      return { person: by('officer.loei'), path: `${year}/agreement`, read: `${year}/agreement`, body };
    },
    async planConsultations() {
      const path = '/2554/consultations';
      const body = { link: 'https://example.go.th/vtc', questionsBy: '2011-06-10', agencies: [] };
      return { person: by('opdc'), path, read: path, body };
    },
    async judgeIndicator() {
      await move('officer.loei', 'propose');
      const body = { verdict: 'adjust', reason: 'เป้าหมายต่ำกว่าผลปีก่อน' };
      return { person: by('opdc'), path: `${year}/analysis/1-PLAN`, read: '"judged"', body };
    },
    async proposeCounter() {
      const { indicators } = (await by('opdc').get(`${year}/agreement`)).json();
      for (const [index, { code }] of indicators.entries())
        if (index > 0)
          await by('opdc').put(`${year}/analysis/${code}`, { verdict: 'appropriate' }, { 'if-match': '"0"' });
      await move('opdc', 'open-negotiation');
      const terms = { weight: '55', targets: ['60', '65', '70', '75', '85'], baselines: [] };
      const path = `${year}/negotiation/items/1-PLAN/counters`;
      return { person: by('officer.loei'), method: 'post', path, body: { ...terms, reason: 'น้ำท่วม' } };
    },
    async recordView() {
      const path = `${year}/negotiation/items/1-PLAN/views`;
      return { person: by('opdc'), method: 'post', path, body: { text: 'เห็นควรคงเป้าหมายเดิม' } };
    },
    async resolveItem() {
      await holdSession(openTransactions(database.pool), { organisationId: 'TH-42', fiscalYear: 2554 }, '2010-09-27');
      setting.at('2010-09-27');
      const path = `${year}/negotiation/items/1-PLAN/resolution`;
      const body = { resolution: 'as-counter', counter: 1, note: 'ตามที่จังหวัดขอ' };
      return { person: by('opdc'), path, read: '"item"', body };
    },
    async recordMinutes() {
      const path = `${year}/negotiation/sessions/1/minutes`;
      const body = { present: ['นายหนึ่ง', 'นางสอง'], minutes: 'ที่ประชุมเห็นชอบ' };
      return { person: by('opdc'), path, read: '"session"', body };
    },
    async saveResult() {
      setting.at('2025-10-20');
      const body = { variables: { previous: '1,200.50', current: '1300' }, narrative: 'ทำแล้ว' };
      return { person: by('host.cd.loei'), path: sme, read: sme, body };
    },
    async saveManyResults() {
      const results = [{ organisationId: 'TH-42', code: '1.1-SME', variables: { current: '1,400' }, reasons: {} }];
      return { person: by('officer.loei'), method: 'post', path: '/2568/rounds/12m/results/bulk', body: { results } };
    },
    async assessResult() {
      await database.pool.query(
        "UPDATE report SET status = 'received' WHERE organisation_id = 'TH-42' AND fiscal_year = 2568 AND round = '12m'",
      );
      const body = { score: '55', note: 'หลักฐานไม่ครบ' };
      return { person: by('evaluator'), path: `${sme}/assessment`, read: sme, body };
    },
    async nameHostPerson() {
      const path = `${loei}/hosts/1.1-TOURISM/TH-42.ts/collector`;
      const body = { name: 'นายสมชาย ใจดี', phone: '๐ ๔๒๘๑ ๑๗๔๖', validFrom: '2025-10-01' };
      return { person: by('host.ts.loei'), path, body };
    },
    async saveCentralTable() {
      const rows = [{ province: 'เลย', value: '๘๒.๕๐', page: '12' }];
      const source = { title: 'รายงานผลสำรวจ', link: '', issuedOn: '2025-10-01' };
      return { person: by('central'), path: '/2568/central-data/12m/2.2-DGR', body: { rows, source } };
    },
    async saveDevelopmentIndicator() {
      const { indicators } = (await by('officer.loei').get('/database/TH-42')).json();
      const { code, name, firstYear, lastYear, rowVersion: _, ...rest } = indicators[0].indicator;
      const body = { ...rest, name: `${name} ต่อเดือน`, firstYear: String(firstYear), lastYear: lastYear ?? '' };
      return { person: by('officer.loei'), path: `/database/TH-42/indicators/${code}`, body };
    },
    async saveAdvice() {
      const start = { source: 'consultation', code: '1.1-SME' };
      const { number } = (await by('opdc').post(`${loei}/advice`, start)).json();
      const path = `${loei}/advice/${number}`;
      const body = { code: '1.1-SME', advice: 'ขอให้เร่งรัด\r\nการดำเนินงาน', replyBy: '2025-10-31' };
      return { person: by('opdc'), path, read: path, body };
    },
    async saveSixMonths() {
      await database.pool.query(
        "UPDATE report SET received_at = now() WHERE organisation_id = 'TH-42' AND fiscal_year = 2568 AND round = '6m' AND received_at IS NULL",
      );
      const path = `${loei}/six-months`;
      const body = { summary: 'โดยรวมเป็นไปตามเป้าหมาย', words: { '1.1-SME': 'ขอให้เร่งรัด\r\nการดำเนินงาน' } };
      return { person: by('opdc'), path, read: path, body };
    },
    async assignHost() {
      const body = { agencyId: 'TH-42.ts', part: 'support', validFrom: '2025-10-01' };
      return { person: by('officer.loei'), method: 'post', path: `${loei}/agreement/hosts/1.1-SME`, body };
    },
    async saveTemplate() {
      const path = `${loei}/templates/1.1-SME`;
      const { form } = (await by('host.cd.loei').get(path)).json();
      const given = form.fields.map(({ name, kind }: { name: string; kind: string }) => [
        name,
        kind === 'phone' ? '0 4281 1746' : `ข้อความ ${name}\r\nบรรทัดที่สอง`,
      ]);
      return { person: by('host.cd.loei'), path, read: path, body: { values: Object.fromEntries(given) } };
    },
    async auditTemplate() {
      const path = `${loei}/templates/1.1-SME`;
      const etag = String((await by('officer.loei').get(path)).headers.etag);
      await by('officer.loei').post(`${path}/submit`, { values: {} }, { 'if-match': etag });
      const judgements = { unit: { verdict: 'fix', comment: 'ระบุหน่วยให้ชัด' } };
      return { person: by('opdc'), path: `${path}/audit`, read: path, body: { judgements, conclude: false } };
    },
    async savePlan() {
      const years = { firstYear: 2568, lastYear: 2568, approvedOn: null, approvedBy: '' };
      const plan = { kind: 'operational', title: 'แผนปฏิบัติราชการประจำปี', ...years };
      const { number } = (await by('officer.loei').post(`${loei}/plans`, plan)).json();
      const path = `${loei}/plans/${number}`;
      return { person: by('officer.loei'), path, read: path, body: { ...plan, title: 'แผนปฏิบัติราชการ' } };
    },
    async saveChange() {
      const asked = { code: '1.1-SME', kind: 'details', proposed: { definition: 'คำนิยามใหม่' } };
      const { number } = (await by('officer.loei').post(`${loei}/changes`, asked)).json();
      const path = `${loei}/changes/${number}`;
      return { person: by('officer.loei'), path, read: path, body: { ...asked, explanation: 'น้ำท่วม' } };
    },
    async changeLetterUnit() {
      const units = '/organisations/TH-42/letter-units';
      const lines = { address: ['ศาลากลางจังหวัดเลย'], telephones: ['โทร 0-4281-1746'], site: '', endsOn: null };
      const unit = { code: 'ลย 0017.8', office: 'สำนักงานจังหวัด', group: '', ...lines };
      const { id } = (await by('officer.loei').post(units, unit)).json();
      const body = { ...unit, group: 'กลุ่มงานบริหารทรัพยากรบุคคล' };
      return { person: by('officer.loei'), path: `${units}/${id}`, read: '"item"', body };
    },
    async saveLetter() {
      const { units } = (await by('officer.loei').get('/organisations/TH-42/letter-units')).json();
      const rooms = '/organisations/TH-42/letters';
      const start = { unitId: units[0].id, template: 'invitation', fiscalYear: 2568 };
      const { id, content } = (await by('officer.loei').post(rooms, start)).json();
      const { references: _r, enclosures: _e, recipients: _to, ...written } = content;
      const recipients = [{ who: 'TH-42.cd', line: 'ตัวชี้วัดที่ 1' }];
      const named = { unitId: units[0].id, registered: [], outside: [], recipients, addGroup: null };
      const body = { ...written, ...named, subject: 'ขอเชิญประชุม' };
      return { person: by('officer.loei'), path: `${rooms}/${id}`, read: `${rooms}/${id}`, body };
    },
    async closeRound() {
      const body = { day: '2025-11-28', reason: 'ครบกำหนด', proof };
      return { person: by('opdc'), method: 'post', path: '/2568/rounds/12m/closing', body };
    },
    async changePanel() {
      const { rows } = await database.pool.query(
        "SELECT id FROM app_user WHERE email LIKE 'evaluator%' OR email LIKE 'colleague.evaluator%' ORDER BY email",
      );
      const members: string[] = rows.map(({ id }) => id);
      const named = { title: 'คำสั่งแต่งตั้ง', documentNumber: '9/2568', issuedOn: '2025-10-01', parties: ['TH-42'] };
      const body = { ...named, name: 'คณะผู้ประเมินเลย', members, head: members[0] };
      const appointed = await by('opdc').post('/2568/panels', { ...body, round: '12m' });
      const path = `/2568/panels/${appointed.json().number}`;
      return { person: by('opdc'), path, read: path, body: { ...body, name: 'คณะผู้ประเมินจังหวัดเลย' } };
    },
    async savePanelScore() {
      const body = { score: '61', note: 'หลักฐานไม่ครบ' };
      return { person: by('evaluator'), path: `${loei}/rounds/12m/panel/scores/1.1-SME`, body };
    },
    async saveInnovationCall() {
      const { call } = (await by('officer.pathumthani').get(innovation)).json();
      const invited = call.invited.map(({ id }: { readonly id: string }) => id);
      const body = { ...call, invited, explanation: 'กรอกให้ครบทุกหัวข้อ' };
      for (const name of ['members', 'admitted', 'moved', 'rowVersion']) delete body[name];
      body.criteria = body.criteria.map(({ name, weight }: Record<string, string>) => ({ name, weight }));
      return { person: by('officer.pathumthani'), path: `${innovation}/call`, read: innovation, body };
    },
    async appointInnovationPanel() {
      const { call } = (await by('officer.pathumthani').get(innovation)).json();
      const { rows } = await database.pool.query("SELECT id FROM app_user WHERE email LIKE 'host.cd.pathumthani%'");
      const members = [...call.members.map(({ userId }: { readonly userId: string }) => userId), rows[0]?.id];
      return { person: by('officer.pathumthani'), path: `${innovation}/panel`, read: innovation, body: { members } };
    },
    async saveMeeting() {
      setting.at('2024-05-07');
      const drafted = await by('officer.loei').post('/meetings', { ...draft, organisationId: 'TH-42' });
      meeting = `/meetings/${drafted.json().id}`;
      const plan = { ...draft.plan, title: 'ติดตามผลการดำเนินงานรอบ 9 เดือน' };
      return { person: by('officer.loei'), path: meeting, read: meeting, body: { ...draft, plan } };
    },
    async saveAgenda() {
      await moveMeeting('call-meeting');
      const items = [{ ...draft.items[0], title: 'รายงานผลรายตัวชี้วัด' }];
      return { person: by('officer.loei'), path: `${meeting}/agenda`, read: meeting, body: { items } };
    },
    async recordAttendance() {
      setting.at(draft.plan.day);
      const attendance = [{ number: 1, attendance: { present: true, as: 'self', name: '', office: '' } }];
      return { person: by('officer.loei'), path: `${meeting}/attendance`, read: meeting, body: { attendance } };
    },
    async recordMeetingMinutes() {
      // The day after: on the day it is held from its hour on.
      setting.at('2024-05-15');
      await moveMeeting('hold-meeting');
      const body = { minutes: [{ position: 1, text: 'ที่ประชุมรับทราบ' }] };
      return { person: by('officer.loei'), path: `${meeting}/minutes`, read: meeting, body };
    },
    async recordHolidays() {
      const days = Array.from({ length: 12 }, (_, index) => `2025-12-${index + 10}`);
      const holidays = days.map((date) => ({ date, name: 'วันหยุดราชการ', scope: 'national' }));
      const body = { holidays, document: 'มติคณะรัฐมนตรี', proof };
      return { person: by('opdc'), method: 'post', path: '/holidays', body };
    },
    async setUserEnabled() {
      const { rows } = await database.pool.query("SELECT id FROM app_user WHERE email LIKE 'host.ts.loei%'");
      const body = { enabled: false, reason: 'ย้ายหน่วยงาน', proof };
      return { person: by('admin'), method: 'post', path: `/users/${rows[0]?.id}/enabled`, body };
    },
    async planSiteVisit() {
      setting.at('2026-01-05');
      const { candidates } = (await by('opdc').get(visit)).json();
      const head = candidates.find((one: { readonly isEvaluator: boolean }) => one.isEvaluator).userId;
      const plan = { day: '2026-01-15', starts: '09:30', ends: '15:30', place: 'ศาลากลาง', team: [head], headId: head };
      const body = { ...plan, items: [{ matter: 'แฟ้มหลักฐาน' }] };
      return { person: by('opdc'), path: visit, read: visit, body };
    },
    async recordSiteVisit() {
      const etag = String((await by('opdc').get(visit)).headers.etag);
      const told = await by('opdc').post(`${visit}/moves/announce`, {}, { 'if-match': etag });
      expect(told.statusCode, told.body).toBe(200);
      setting.at('2026-01-15');
      const body = { attendance: { text: 'หัวหน้าสำนักงานจังหวัด' }, notes: [{ item: 1, note: 'เห็นแฟ้มแล้ว' }] };
      return { person: by('evaluator'), path: `${visit}/record`, body };
    },
    async changeSecondFactorPolicy() {
      const policy = (await by('admin').get('/second-factor-policy')).json();
      const body = { policy: { ...policy, announcement: !policy.announcement }, proof };
      return { person: by('admin'), path: '/second-factor-policy', body };
    },
  };

  /** The version that the answer to a save gave is the one to name next; what nothing was saved of has the first. */
  async function send({ person, method = 'put', path, body, read }: Save, etag: string | undefined) {
    const isPath = read?.startsWith('/');
    const first = isPath ? String((await person.get(read ?? '')).headers.etag) : read === '"item"' ? '"1"' : '"0"';
    const answer = await person[method](path, body, read === undefined ? {} : { 'if-match': etag ?? first });
    const sent = etag === undefined && answer.statusCode === 412 ? '"1"' : undefined;
    return sent ? person[method](path, body, { 'if-match': sent }) : answer;
  }

  const versions = async () => {
    const tables = [
      'result',
      'report',
      'agreement',
      'kpi_template',
      'indicator_judgement',
      'negotiation_item',
      'official_letter',
      'letter_unit',
      'meeting',
    ];
    const sums = tables.map((table) => `(SELECT sum(row_version) FROM ${table}) AS ${table}`).join(', ');
    return (await database.pool.query(`SELECT ${sums}`)).rows[0];
  };

  it('writes nothing, keeps the row version and says so, for every save that there is', async () => {
    const wrong: string[] = [];
    for (const [id, lead] of Object.entries(saves)) {
      const save = await lead();
      const first = await send(save, undefined);
      if (first.statusCode >= 400 || first.headers['samrit-unchanged'] === 'true')
        wrong.push(`${id} was not saved: ${first.statusCode} ${first.body.slice(0, 300)}`);
      const before = [await setting.journalRows(), await versions()];
      const again = await send(save, first.headers.etag);
      const isTold = again.headers['samrit-unchanged'] === 'true' || again.body.includes('"outcome":"unchanged"');
      if (again.statusCode !== first.statusCode || !isTold || again.headers.etag !== first.headers.etag)
        wrong.push(
          `${id}: ${again.statusCode} told ${isTold} ${first.headers.etag} ${again.headers.etag} ${again.body.slice(0, 200)}`,
        );
      if (JSON.stringify([await setting.journalRows(), await versions()]) !== JSON.stringify(before))
        wrong.push(`${id} wrote`);
    }
    expect(wrong).toEqual([]);
  });

  it('covers every route that saves', async () => {
    const methods: Readonly<Record<string, { readonly put?: { readonly operationId: string } }>> = (
      await by('admin').get('/openapi.json')
    ).json().paths;
    const saving = Object.values(methods).flatMap(({ put }) => (put ? [put.operationId] : []));
    expect(saving.filter((id) => !(id in saves) && !(id in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((id) => !saving.includes(id))).toEqual([]);
    expect(saving.length).toBeGreaterThan(8);
  });
});
