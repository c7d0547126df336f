import { z } from 'zod';
import { roundCodeSchema } from '../framework/source-schema.ts';
import type { Resolution } from '../meetings/resolution.ts';
import { contentText } from '../values/content-text.ts';
import type { Instant, Sha256, UserId } from '../values/kinds-of-text.ts';
import { readRecord } from '../values/read-record.ts';
import { incentiveUnits } from './incentive-rules.ts';

/** One allocation of a year, by its number from 1. */
export interface AllocationKey {
  readonly fiscalYear: number;
  readonly number: number;
}

/** What happened to an allocation; rows are never changed. */
export type AllocationStep = {
  readonly recordedAt: Instant;
  readonly recordedBy: UserId;
  readonly recordedName: string;
} & ({ readonly kind: 'laid' } | { readonly kind: 'approved' | 'returned'; readonly resolution: Resolution });

/** A simulated allocation without its content: whose hash is laid before the body. */
export interface IncentiveAllocation extends AllocationKey {
  readonly name: string;
  readonly reason: string;
  /** In baht, 2 decimals. */
  readonly budget: string;
  /** Of the content's canonical text. */
  readonly contentHash: Sha256;
  readonly keptAt: Instant;
  readonly keptBy: UserId;
  readonly keptName: string;
  readonly steps: readonly AllocationStep[];
}

/** Where an allocation stands. `superseded`: another was approved after it. */
export type AllocationStatus = 'simulated' | 'laid' | 'returned' | 'approved' | 'superseded';

export const allocationStatusNames: Readonly<Record<AllocationStatus, string>> = {
  simulated: 'จำลองไว้',
  laid: 'เสนอคณะแล้ว รอมติ',
  returned: 'คณะไม่เห็นชอบหรือให้ทบทวน',
  approved: 'คณะเห็นชอบแล้ว',
  superseded: 'มีการจัดสรรอื่นใช้แทนแล้ว',
};

const approvedAt = ({ steps }: IncentiveAllocation) =>
  steps.find(({ kind }) => kind === 'approved')?.recordedAt ?? null;

/** The status of one of the allocations of a year. */
export function statusOfAllocation(
  allocation: IncentiveAllocation,
  all: readonly IncentiveAllocation[],
): AllocationStatus {
  const last = allocation.steps.at(-1)?.kind;
  if (last === undefined) return 'simulated';
  if (last !== 'approved') return last;
  return approvedOf(all)?.number === allocation.number ? 'approved' : 'superseded';
}

/** The allocation that was approved last; null while none is. */
export function approvedOf(all: readonly IncentiveAllocation[]): IncentiveAllocation | null {
  const approved = all.filter((one) => approvedAt(one) !== null);
  const byInstant = (a: IncentiveAllocation, b: IncentiveAllocation) =>
    `${approvedAt(a)}` === `${approvedAt(b)}` ? a.number - b.number : `${approvedAt(a)}` < `${approvedAt(b)}` ? -1 : 1;
  return approved.toSorted(byInstant).at(-1) ?? null;
}

const FINGERPRINT = 16;

/** The key under which an allocation is laid before a body: this content and no other: `2554/3-9f2c41d07a3b5e60`. */
export function keyOfAllocation({
  fiscalYear,
  number,
  contentHash,
}: AllocationKey & Pick<IncentiveAllocation, 'contentHash'>) {
  return `${fiscalYear}/${number}-${contentHash.slice(0, FINGERPRINT)}`;
}

/** The allocation that such a key names, and the beginning of its hash; null where it is no such key. */
export function allocationOfKey(key: string): (AllocationKey & { readonly fingerprint: string }) | null {
  const [, year, number, fingerprint] = /^(25\d\d|26\d\d)\/(\d{1,6})-([0-9a-f]{16})$/.exec(key) ?? [];
  if (fingerprint === undefined) return null;
  return { fiscalYear: Number(year), number: Number(number), fingerprint };
}

const partySchema = z.object({
  ...{ organisationId: z.string(), name: z.string(), total: z.string().nullable(), level: z.string().nullable() },
  ...{ share: z.string(), exact: z.string(), amount: z.string(), rounded: z.boolean() },
});

const contentSchema = z.object({
  format: z.literal('samrit-incentives/1'),
  fiscalYear: z.int(),
  ...{ name: z.string(), reason: z.string() },
  framework: z.object({ version: z.int(), name: z.string() }),
  /** The announced results that it was computed from. */
  results: z.object({ round: roundCodeSchema, edition: z.int(), contentHash: z.string() }),
  rules: z.object({
    unit: z.enum(incentiveUnits),
    levels: z.array(z.object({ name: z.string(), from: z.string(), share: z.string() })),
  }),
  allocation: z.object({
    ...{ budget: z.string(), unit: z.enum(incentiveUnits), parts: z.string(), left: z.int() },
    ...{ parties: z.array(partySchema), tied: z.array(z.string()) },
  }),
});
export type AllocationContent = z.infer<typeof contentSchema>;

export const allocationFormat = 'samrit-incentives/1' as const;

/** Its canonical text: the same bytes for the same content. */
export const allocationText = (content: AllocationContent) => contentText(content);

/** The content of a stored text; null where it is none. */
export const readAllocationText = (text: string): AllocationContent | null => readRecord(text, contentSchema);
