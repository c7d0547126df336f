import type { FastifyInstance } from 'fastify';
import { formsOfPage } from './forms-of-page.ts';
import { Visitor } from './web-setting.ts';

type Fields = readonly (readonly [string, string])[];

const at = '/2562/TH-42/innovation';
const whole: Fields = Object.entries({
  ...{ title: 'ตลาดชุมชนออนไลน์', problem: 'ขายได้น้อย', idea: 'ตลาดเดียว', authors: 'สมศรี ใจดี', cost: '50000' },
  expected: 'รายได้เพิ่ม',
});

/** Sends the form of this address on a page, with these fields in the place of its own; returns where it led. */
async function fill(visitor: Visitor, page: string, action: string, typed: Fields): Promise<string> {
  const form = formsOfPage((await visitor.get(page)).body).find((one) => one.action === action);
  if (form === undefined) throw new Error(`${page} has no form for ${action}`);
  const names = new Set(typed.map(([name]) => name));
  const answer = await visitor.send(action, [...form.fields.filter(([name]) => !names.has(name)), ...typed], false);
  if (answer.statusCode !== 303) throw new Error(`${action} answered ${answer.statusCode}`);
  return String(answer.headers.location);
}

/**
 * Begins Loei's call for innovation proposals, which the demonstration has for Pathum Thani alone: one proposal in scoring, one
 * still a draft, and an agency that may be let in late. Returns where.
 */
export async function beginInnovation(app: FastifyInstance): Promise<readonly string[]> {
  const officer = await new Visitor(app).signIn('officer.loei');
  const host = await new Visitor(app).signIn('host.cd.loei');
  await fill(officer, `${at}/call`, `${at}/call`, [
    ...dayOf('opensOn', '1'),
    ...dayOf('closesOn', '13'),
    ['invited', 'TH-42.cd'],
    ['invited', 'TH-42.ts'],
  ]);
  await fill(officer, `${at}/call`, `${at}/panel`, await twoOfOffice(officer));
  await fill(officer, at, `${at}/late`, [
    ['agencyId', 'TH-42.cd'],
    ['reason', 'น้ำท่วม'],
    ...dayOf('until', '10', '10', '2568'),
  ]);
  const first = await fill(host, `${at}/new`, `${at}/new`, whole);
  await fill(host, first, `${first}/moves/send`, []);
  await fill(officer, first, `${first}/moves/accept`, []);
  const second = await fill(host, `${at}/new`, `${at}/new`, whole);
  return [at, `${at}/call`, `${at}/new`, first, `${first}/scores`, second];
}

const dayOf = (name: string, day: string, month = '5', year = '2562'): Fields => [
  [`${name}.day`, day],
  [`${name}.month`, month],
  [`${name}.year`, year],
];

/** The officer and the governor, whom nothing ties to an agency. */
async function twoOfOffice(officer: Visitor): Promise<Fields> {
  const { body } = await officer.get(`${at}/call`);
  const people = [...body.matchAll(/name="members"[^>]*value="([^"]+)"[\s\S]*?<label[^>]*>([^<]+)</g)];
  const found = people.filter(([, , label = '']) => /ผู้ว่าราชการจังหวัดเลย|เจ้าหน้าที่สำนักงานจังหวัดเลย/.test(label));
  return found.slice(0, 2).map(([, id = '']) => ['members', id] as const);
}
