import type { CalendarItem } from '../../domain/calendar/calendar-of.ts';
import { isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type NegotiationSession, sessionChannelNames } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { SiteVisit } from '../../domain/site-visits/site-visit.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate, formatThaiTimes } from '../../domain/values/thai-date.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { dateCalendarItems } from './date-calendar-items.ts';
import type { YearCalendar } from './read-calendar.ts';
import { yearItems } from './year-items.ts';

type Stores = YearStores & NegotiationStores & Pick<PeopleStores, 'organisations'>;

export interface ProvinceCalendar extends YearCalendar {
  /** Whether an agreement of the year has been begun, so that its indicators have templates. */
  readonly hasAgreement: boolean;
  readonly organisation: { readonly id: string; readonly name: string };
}

export interface ProvinceCalendarDeps {
  readonly transactions: Transactions<Stores>;
  readonly clock: Clock;
}

export interface CalendarPlace {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

/**
 * The year of one party: national dates, its own, its reports, its negotiation sessions and visits to it, none of another party. It
 * contains only dates, so anyone may read it and subscribe to it.
 */
export async function readProvinceCalendar(
  deps: ProvinceCalendarDeps,
  actor: Actor,
  place: CalendarPlace,
): Promise<Outcome<ProvinceCalendar, 'forbidden' | 'not-found' | 'framework-not-found'>> {
  const { organisationId, fiscalYear } = place;
  if (!isPermitted('read-published', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    if (organisation?.kind !== 'province' && organisation?.kind !== 'cluster') return refuse('not-found');
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (!isPartyOf(framework, organisationId)) return refuse('not-found');
    const today = deps.clock.today();
    const sessions = await stores.negotiations.sessionsOf(place);
    const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
    const national = (await yearItems(stores, framework)).filter(
      (one) => one.province === null || one.province === organisationId,
    );
    const own = [
      ...sessions.flatMap(sessionEntry),
      ...(await stores.siteVisits.listOfParty(organisationId, fiscalYear)).flatMap(visitEntry),
      ...reportEntries(framework, national, reports),
      ...cutOffEntries(framework, national, reports),
    ];
    const entries = [...national, ...own].sort(byDate);
    const granted = await stores.dueChanges.extensionsOfYear(fiscalYear);
    const extensions = granted.filter((one) => one.organisationId === organisationId);
    const dated = await dateCalendarItems(stores, entries, framework.dueRule, today, {
      outages: await stores.dueChanges.outages(),
      extensions: new Map(extensions.map((one) => [one.round, one])),
    });
    const { id, name } = organisation;
    const holidaysUntil = await stores.holidays.knownUntil();
    const { dueRule } = framework;
    const hasAgreement = (await stores.agreements.find(organisationId, fiscalYear)) !== null;
    const year = { framework, today, dueRule, holidaysUntil, ...dated };
    return accept({ organisation: { id, name }, hasAgreement, ...year });
  });
}

const plain = {
  outsideYear: null,
  round: null,
  province: null,
  note: null,
  place: null,
  noticedOn: null,
  concernsNextYear: false,
} as const;

/** A session that is not cancelled: day, time and channel, never the address of a video conference. */
function sessionEntry({ number, day, starts, ends, channel, cancelled }: NegotiationSession): CalendarItem[] {
  if (cancelled !== null) return [];
  const entry: CalendarItem = {
    ...plain,
    code: `own-negotiation-${number}`,
    kind: 'negotiation',
    title: `เจรจาข้อตกลงของจังหวัด ครั้งที่ ${number} (${sessionChannelNames[channel]})`,
    ...{ from: day, to: day },
    dateText: `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`,
    source: { assumption: 'ตามกำหนดการเจรจาที่สำนักงาน ก.พ.ร. บันทึกไว้ในระบบ' },
  };
  return [entry];
}

/** A visit that was announced and is not cancelled: its day and time alone. */
function visitEntry({ round, day, starts, ends, status }: SiteVisit): CalendarItem[] {
  if (status === 'draft' || status === 'cancelled') return [];
  const entry: CalendarItem = {
    ...{ ...plain, code: `own-site-visit-${round}`, kind: 'site-evaluation', title: 'ประเมินผล ณ จังหวัด' },
    ...{ from: day, to: day, round },
    dateText: `${formatThaiDate(day)} เวลา ${formatThaiTimes(starts, ends)}`,
    source: { assumption: 'ตามกำหนดการประเมินผล ณ จังหวัดที่สำนักงาน ก.พ.ร. แจ้งจังหวัดในระบบ' },
  };
  return [entry];
}

/** Due dates of opened rounds that the year's calendar does not state. */
function reportEntries(
  framework: Framework,
  national: readonly CalendarItem[],
  reports: readonly Report[],
): CalendarItem[] {
  const stated = new Set(national.filter((one) => one.kind === 'report-due').map((one) => one.round));
  return reports
    .filter((report) => !stated.has(report.round))
    .map((report) => ({
      ...plain,
      code: `own-report-${report.round}`,
      kind: 'report-due',
      title: `จังหวัดส่งรายงาน ${framework.rounds.find((one) => one.code === report.round)?.name ?? report.round}`,
      ...{ from: report.due, to: report.due, round: report.round },
      dateText: `ภายในวันที่ ${formatThaiDate(report.due)}`,
      source: { assumption: 'ตามวันครบกำหนดที่ตั้งไว้เมื่อเปิดรอบรายงาน' },
    }));
}

/** The province's own day for its hosts in each round that has one: before OPDC's, as in S1. */
function cutOffEntries(
  framework: Framework,
  national: readonly CalendarItem[],
  reports: readonly Report[],
): CalendarItem[] {
  return reports.flatMap(({ round, organisationId, internalDue = null }): CalendarItem[] => {
    const told = national.some((one) => one.province !== null && one.round === round && one.to === internalDue);
    if (internalDue === null || told) return [];
    const entry: CalendarItem = {
      ...plain,
      code: `own-cut-off-${round}`,
      kind: 'report-due',
      title: `เจ้าภาพตัวชี้วัดส่งผลให้จังหวัด ${framework.rounds.find((one) => one.code === round)?.name ?? round}`,
      ...{ from: internalDue, to: internalDue, round, province: organisationId },
      dateText: `ภายในวันที่ ${formatThaiDate(internalDue)}`,
      source: { assumption: 'ตามกำหนดภายในที่สำนักงานจังหวัดตั้งไว้' },
    };
    return [entry];
  });
}

function byDate(a: CalendarItem, b: CalendarItem): number {
  const key = ({ from, to, code }: CalendarItem) => `${from} ${to} ${code}`;
  return key(a) < key(b) ? -1 : 1;
}
