import type { FastifyInstance } from 'fastify';
import type { ResultsDeps } from '../../src/application/results/results-deps.ts';
import { beginInnovation } from './begin-innovation.ts';
import { decideResults } from './begin-results.ts';
import { formsOfPage } from './forms-of-page.ts';
import { Visitor } from './web-setting.ts';

/** Sends the form of this address on a page, with these fields filled in; returns where it led. */
async function fillIn(visitor: Visitor, at: string, action: string, typed: Readonly<Record<string, string>>) {
  const form = formsOfPage((await visitor.get(at)).body).find((one) => one.action.split('?')[0] === action);
  if (form === undefined) throw new Error(`${at} has no form for ${action}`);
  const fields = new Map([...form.fields, ...Object.entries(typed)]);
  const answer = await visitor.send(form.action, [...fields], form.takesFile);
  if (answer.statusCode !== 303) throw new Error(`${action} answered ${answer.statusCode}`);
  return String(answer.headers.location);
}

/**
 * Begins on the pages what the demonstration has only finished: a letter, a plan and a meeting of Loei and a visit to it, each
 * still a draft; a call for innovation proposals; and a central figure of Loei that was sent back. Returns where they are, where the meeting is that the
 * demonstration has called, and where pages are to which links lead only past others of their kind.
 */
export async function beginWork(app: FastifyInstance): Promise<readonly string[]> {
  const officer = await new Visitor(app).signIn('officer.loei');
  const letter = await fillIn(officer, '/letters/TH-42/new', '/letters/TH-42/new', {
    template: 'invitation',
    fiscalYear: '2568',
  });
  const plan = await fillIn(officer, '/2568/TH-42/plans', '/2568/TH-42/plans', {
    ...{ kind: 'operational', title: 'แผนปฏิบัติราชการ', firstYear: '2568', lastYear: '2568' },
    ...{ 'approvedOn.day': '20', 'approvedOn.month': '8', 'approvedOn.year': '2567', approvedBy: 'ที่ประชุม' },
  });
  const meeting = await fillIn(officer, '/meetings/new?convener=TH-42', '/meetings/new', {
    ...{ title: 'ติดตามผลการดำเนินงาน', fiscalYears: '2568', starts: '09.30', place: 'ห้องประชุม 1' },
    ...{ 'day.day': '20', 'day.month': '10', 'day.year': '2568', 'items.0.title': 'เรื่องเพื่อพิจารณา' },
  });
  const visit = await beginVisit(app);
  const called = ['', '/change', '/agenda', '/invitees'].map((rest) => `/meetings/kmlv-2567${rest}`);
  const returned = '/2568/TH-42/12m/indicators/2.3-EIT';
  await fillIn(officer, `${returned}?move=return-result`, `${returned}/moves/return-result`, {
    reason: 'ขอให้ตรวจสอบกับเอกสาร',
  });
  return [
    letter,
    plan,
    meeting,
    `${meeting}/edit`,
    visit,
    ...called,
    '/2568/central-data/12m/2.3-EIT',
    ...(await draftOfList(app)),
    ...(await beginInnovation(app)),
  ];
}

/** The draft of a visit to Loei, by OPDC. */
async function beginVisit(app: FastifyInstance): Promise<string> {
  const opdc = await new Visitor(app).signIn('opdc');
  const at = '/2568/TH-42/12m/site-visit';
  const page = (await opdc.get(at)).body;
  const who = /name="team"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? '';
  return fillIn(opdc, at, at, {
    ...{ 'day.day': '15', 'day.month': '12', 'day.year': '2568', starts: '9.30', ends: '15.30', place: 'ศาลากลาง' },
    ...{ 'items.0.matter': 'แฟ้มหลักฐาน', team: who, headId: who },
  });
}

/**
 * The draft of a list, and its first entry to be read and to be written. Links lead to it past the lists of all other years, of
 * which whoever follows a few of each kind takes only the first.
 */
async function draftOfList(app: FastifyInstance): Promise<readonly string[]> {
  const list = '/2562/catalogue?edition=1';
  const { body } = await (await new Visitor(app).signIn('opdc')).get(list);
  const [, code] = /href="\/2562\/catalogue\/([^"?]+)\?edition=1"/.exec(body) ?? [];
  if (code === undefined) throw new Error('the demonstration has no draft of a list');
  return [list, `/2562/catalogue/${code}?edition=1`, `/2562/catalogue-draft/entries/${code}`];
}

/** Results of years that were decided on: one waits for the cabinet, one for its announcement. Returns where. */
export async function beginResults(deps: ResultsDeps): Promise<readonly string[]> {
  const places: string[] = [];
  for (const fiscalYear of [2554, 2553]) places.push(await decideResults(deps, fiscalYear));
  return places;
}
