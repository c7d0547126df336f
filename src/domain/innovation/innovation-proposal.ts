import type { PanelMember } from '../evaluation/panel.ts';
import { parseDecimal, toDecimalText } from '../values/decimal.ts';
import { isNegative } from '../values/fraction.ts';
import type { AgencyId, CivilDate, Instant } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../values/result.ts';
import type { InnovationCallKey } from './innovation-call.ts';
import type { InnovationStatus } from './innovation-moves.ts';

/** `number` counts the proposals of a province's year from 1, also those that were never sent. */
export interface InnovationKey extends InnovationCallKey {
  readonly number: number;
}

/** What an agency writes in the form. */
export interface InnovationContent {
  readonly title: string;
  readonly problem: string;
  readonly idea: string;
  readonly authors: string;
  /** Baht as decimal text; empty while it is not said. */
  readonly cost: string;
  readonly expected: string;
}

/** The parts of the form in their order, as they are called in Thai [A]. */
export const innovationPartNames: Readonly<Record<keyof InnovationContent, string>> = {
  title: 'ชื่อนวัตกรรม',
  problem: 'ปัญหาและความสำคัญ',
  idea: 'แนวคิดและวิธีดำเนินงาน',
  authors: 'คณะผู้จัดทำ',
  cost: 'งบประมาณ',
  expected: 'ผลที่คาดว่าจะได้รับ',
};

export const innovationParts = ['title', 'problem', 'idea', 'authors', 'cost', 'expected'] as const;

export const emptyInnovation: InnovationContent = {
  ...{ title: '', problem: '', idea: '', authors: '', cost: '', expected: '' },
};

/** One version of a file that went with a sending. */
export interface EditionFile {
  readonly number: number;
  readonly version: number;
}

/** What the province has of one sending. */
export interface InnovationEdition extends InnovationContent {
  readonly edition: number;
  readonly sentAt: Instant;
  readonly sentName: string;
  readonly files: readonly EditionFile[];
  /** The day on which it counts as sent: of what came back and was sent again, that of the sending before. */
  readonly countsFrom: CivilDate;
  /** Why it was taken after the last day; null where it came in time. */
  readonly lateBecause: string | null;
}

/** How the members' scores of a proposal became one. */
export interface SettledInnovation {
  /** 0–100, decimal text with four decimals. */
  readonly score: string;
  readonly members: number;
  /** The arithmetic as it is shown. */
  readonly words: string;
}

export type InnovationOutcome = 'selected' | 'not-selected';

/** One proposal of an agency, from its draft to the outcome. */
export interface InnovationProposal extends InnovationKey, InnovationContent {
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly status: InnovationStatus;
  readonly rowVersion: number;
  /** Every sending, the first one first. */
  readonly editions: readonly InnovationEdition[];
  /** Who scores it: settled when it is accepted for scoring, and until then nobody. */
  readonly members: readonly PanelMember[];
  /** Why it was returned, withdrawn or not accepted; null where nothing was said since it was sent. */
  readonly reason: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredName: string | null;
  /** What the office proposes or the province has announced; told to nobody else before it is announced. */
  readonly outcome: InnovationOutcome | null;
  readonly outcomeReason: string | null;
  readonly settled: SettledInnovation | null;
  readonly announcedAt: Instant | null;
  readonly announcedName: string | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedName: string;
}

export const contentOf = (one: InnovationContent): InnovationContent => ({
  ...{ title: one.title, problem: one.problem, idea: one.idea, authors: one.authors, cost: one.cost },
  expected: one.expected,
});

/** What the province has now: the last sending; null while nothing was sent. */
export function lastEdition({ editions }: Pick<InnovationProposal, 'editions'>): InnovationEdition | null {
  return editions.at(-1) ?? null;
}

/** What was typed, trimmed, if it can stand as a draft: parts may be empty, a cost that is no amount may not. */
export function readInnovation(
  typed: InnovationContent,
): Outcome<InnovationContent, 'not-a-number' | 'too-many-digits' | 'innovation-cost-negative'> {
  const { title, problem, idea, authors, cost, expected } = typed;
  const text = { title: title.trim(), problem: problem.trim(), idea: idea.trim(), authors: authors.trim() };
  if (cost.trim() === '') return accept({ ...text, cost: '', expected: expected.trim() });
  const amount = parseDecimal(cost);
  if (!amount.ok) return { ...amount, refusals: amount.refusals.map((one) => ({ ...one, field: 'cost' })) };
  if (isNegative(amount.value)) return refuse('innovation-cost-negative', undefined, 'cost');
  return accept({ ...text, cost: toDecimalText(amount.value), expected: expected.trim() });
}

/** Everything that is not filled in, each at its field: nothing is sent before it is. */
export function checkWhole(content: InnovationContent): Outcome<true, 'innovation-part-missing'> {
  const missing = innovationParts
    .filter((part) => content[part].trim() === '')
    .map(
      (part): Refusal<'innovation-part-missing'> =>
        refusal('innovation-part-missing', { part: innovationPartNames[part] }, part),
    );
  return missing.length === 0 ? accept(true) : refuseAll(missing);
}
