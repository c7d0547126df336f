import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import type { CivilDate, IndicatorCode, Instant, PartyId, UserId } from '../values/kinds-of-text.ts';
import type { SiteVisitStatus } from './site-visit-moves.ts';

/** A party is visited once for a round that is assessed (S2 ข้อ 1.5.2 “ประเมินผล ณ จังหวัด”). */
export interface SiteVisitKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** What is looked at, with whom. `number` counts from 1 in the order in which the items are gone through. */
export interface VisitItem {
  readonly number: number;
  /** The indicator; empty for another matter. */
  readonly code: IndicatorCode | '';
  /** What is looked at; may be empty where an indicator is named. */
  readonly matter: string;
  /** With whom, and where; empty where nobody is named. */
  readonly meets: string;
}

/** Somebody of the team who has an account. */
export interface VisitMember {
  readonly userId: UserId;
  readonly name: string;
}

/** What OPDC arranges. Times are `HH:MM`, Bangkok. */
export interface VisitPlan {
  readonly day: CivilDate;
  readonly starts: string;
  readonly ends: string;
  /** Where the team goes, one place or several. */
  readonly place: string;
  readonly items: readonly VisitItem[];
  readonly team: readonly VisitMember[];
  /** Whose account signs the findings off: one of the team. */
  readonly headId: UserId;
  /** Others of the team, by name and office. */
  readonly others: readonly string[];
}

/** A party asks for another day; null: it names none. */
interface AskedDay {
  readonly day: CivilDate | null;
  readonly reason: string;
  readonly at: Instant;
  readonly name: string;
}

/** A text with who wrote it last. `version` counts from 1: whoever saves names the one they began from, 0 for none. */
export interface WrittenPart {
  readonly text: string;
  readonly version: number;
  readonly at: Instant;
  readonly name: string;
}

/** What one of the team noted at one item. */
interface VisitNote extends WrittenPart {
  readonly item: number;
  readonly userId: UserId;
}

export const visitVerdicts = ['agrees', 'differs', 'not-shown'] as const;
/** Whether what was seen agrees with the report. */
export type VisitVerdict = (typeof visitVerdicts)[number];

export const visitVerdictNames: Readonly<Record<VisitVerdict, string>> = {
  agrees: 'ตรงกับรายงาน',
  differs: 'ไม่ตรงกับรายงาน',
  'not-shown': 'ยังไม่เห็นหลักฐาน ณ สถานที่',
};

/** What was found about one indicator; it changes no score. */
export interface VisitFinding {
  readonly code: IndicatorCode;
  readonly verdict: VisitVerdict;
  /** What was seen. */
  readonly seen: string;
  /** What is still to be shown; empty where nothing is. */
  readonly toShow: string;
  /** Higher than any that the finding had before, also where it was emptied and is written again. */
  readonly version: number;
  readonly at: Instant;
  readonly name: string;
  /** What the party said to it; null while it said nothing. */
  readonly answer: { readonly text: string; readonly at: Instant; readonly name: string } | null;
}

/** What was written at the place. */
interface VisitRecord {
  /** Who came, one a line; null while nobody is named. */
  readonly attendance: WrittenPart | null;
  readonly notes: readonly VisitNote[];
  readonly findings: readonly VisitFinding[];
}

export interface SiteVisit extends SiteVisitKey, VisitPlan, VisitRecord {
  readonly status: SiteVisitStatus;
  /** How often it was announced anew, for calendar programs. */
  readonly sequence: number;
  readonly asked: AskedDay | null;
  /** Why it was last moved, left as it was, or cancelled. */
  readonly reason: string | null;
  readonly signedAt: Instant | null;
  readonly signedName: string | null;
  readonly rowVersion: number;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** The window that the year's calendar has for it; null where no source states one. */
export function visitWindow({ calendar }: Pick<Framework, 'calendar'>): CalendarEvent | null {
  return calendar.find(({ kind }) => kind === 'site-evaluation') ?? null;
}

/** Whether the party has been told of it: a draft is the team's own. */
export function isVisitTold({ status }: Pick<SiteVisit, 'status'>): boolean {
  return status !== 'draft';
}

/** Whether the visit is to take place or has: it was announced and neither cancelled nor signed off. */
export function isVisitOpen({ status }: Pick<SiteVisit, 'status'>): boolean {
  return status === 'announced' || status === 'confirmed' || status === 'day-asked';
}

/** Whether somebody is one of the team. */
export function isInTeam({ team }: Pick<VisitPlan, 'team'>, userId: UserId): boolean {
  return team.some((one) => one.userId === userId);
}
