import type { FastifyInstance } from 'fastify';
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
 * Begins on the pages what the demonstration has only finished: a letter, a plan, a meeting of Loei and a visit to it, each still a draft.
 * Returns where they are,
 * and where the meeting is that the demonstration has called.
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
  return [letter, plan, meeting, `${meeting}/edit`, visit, ...called];
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
