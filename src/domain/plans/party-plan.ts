import type { FiledPlan, PlanKind } from '../agreement/filed-plan.ts';
import { partyTitle } from '../people/organisation.ts';
import type { KnownFile } from '../reporting/known-file.ts';
import { civilDateOf } from '../values/civil-date.ts';
import type { CivilDate, Instant, PartyId } from '../values/kinds-of-text.ts';
import { type PlanStatus, planStatusNames } from './plan-moves.ts';

/** `number` counts the papers of a party's year from 1, also those that were never sent. */
export interface PlanKey {
  readonly organisationId: PartyId;
  /** The fiscal year in whose papers it is filed; one of those it covers. */
  readonly fiscalYear: number;
  readonly number: number;
}

/** What its writer says of a plan. */
export interface PlanDetails {
  readonly kind: PlanKind;
  readonly title: string;
  /** The fiscal years it covers, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Null where nobody said. */
  readonly approvedOn: CivilDate | null;
  /** Who approved it, as its writer names them; empty where nobody said: the sources name no approver. */
  readonly approvedBy: string;
}

export type PlanFile = KnownFile;

/** One edition of a plan of a province or cluster. */
export interface PartyPlan extends PlanKey, PlanDetails {
  readonly status: PlanStatus;
  readonly rowVersion: number;
  /** Given when it is sent, from 1, among the plans of its kind for the same years; null before. */
  readonly edition: number | null;
  readonly file: PlanFile | null;
  readonly changedAt: Instant;
  readonly changedName: string;
  readonly sentAt: Instant | null;
  readonly sentName: string | null;
  /** When and by whom it was received, returned or withdrawn. */
  readonly answeredAt: Instant | null;
  readonly answeredName: string | null;
  /** Why it was returned or withdrawn. */
  readonly reason: string | null;
}

/** The sources know one kind; the other is an assumption that every page says. */
export const developmentAssumption =
  'เอกสารต้นทางกล่าวถึงแผนปฏิบัติราชการเท่านั้น (คู่มือ 2554 ข้อ 1.4.2 และแผนภาพที่ 3) ที่รับแผนพัฒนาด้วยเป็นข้อสมมติ';

/** `แผนปฏิบัติราชการประจำปีของจังหวัดเลย`, `แผนพัฒนากลุ่มจังหวัดภาคกลางตอนบน`. */
export function planName(kind: PlanKind, partyName: string): string {
  const party = partyTitle(partyName);
  return kind === 'operational' ? `แผนปฏิบัติราชการประจำปีของ${party}` : `แผนพัฒนา${party}`;
}

/** `พ.ศ. 2554`, `พ.ศ. 2553 - 2556`. */
export function planYears({ firstYear, lastYear }: Pick<PlanDetails, 'firstYear' | 'lastYear'>): string {
  return firstYear === lastYear ? `พ.ศ. ${firstYear}` : `พ.ศ. ${firstYear} - ${lastYear}`;
}

/** Whether two papers are editions of one plan. */
export function isSamePlan(one: PartyPlan, other: PartyPlan): boolean {
  return (
    one.organisationId === other.organisationId &&
    one.kind === other.kind &&
    one.firstYear === other.firstYear &&
    one.lastYear === other.lastYear
  );
}

/** The edition that holds today: the newest that OPDC has received, before that the newest sent; null while none is. */
export function editionInUse(editions: readonly PartyPlan[]): PartyPlan | null {
  const newest = (status: PlanStatus) =>
    editions
      .filter((one) => one.status === status)
      .toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0))
      .at(-1);
  return newest('received') ?? newest('sent') ?? null;
}

/** The received edition that took the place of this one; null while none has. */
export function replacedBy(plan: PartyPlan, all: readonly PartyPlan[]): PartyPlan | null {
  if (plan.status !== 'received') return null;
  const inUse = editionInUse(all.filter((one) => isSamePlan(one, plan)));
  // Editions are counted across the years in whose papers they are filed; numbers are not.
  return inUse !== null && (inUse.edition ?? 0) > (plan.edition ?? 0) ? inUse : null;
}

/** The plans that an agreement names: of each plan the edition in use, the operational plan first. */
export function plansToName(all: readonly PartyPlan[], organisationName: string): readonly FiledPlan[] {
  const inUse = all.filter((one) => editionInUse(all.filter((other) => isSamePlan(one, other))) === one);
  const ordered = inUse.toSorted((a, b) => b.kind.localeCompare(a.kind) || a.firstYear - b.firstYear);
  return ordered.flatMap((one) => {
    const { kind, title, firstYear, lastYear, edition, approvedOn, approvedBy, file, sentAt } = one;
    if (edition === null || file === null || sentAt === null) return [];
    const received = one.status === 'received' ? one.answeredAt : null;
    return [
      {
        ...{ organisationName, kind, title, firstYear, lastYear, edition, approvedOn, approvedBy },
        sentOn: civilDateOf(sentAt),
        receivedOn: received === null ? null : civilDateOf(received),
        sha256: file.sha256,
      },
    ];
  });
}

/** What stands beside a plan's status: why it came back, or which edition took its place. */
export function planStatusLine(plan: PartyPlan, all: readonly PartyPlan[]): string {
  const newer = replacedBy(plan, all);
  const name = planStatusNames[plan.status];
  return newer === null ? name : `${name} แทนด้วยฉบับที่ ${newer.edition}`;
}
