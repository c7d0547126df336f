import { z } from 'zod';
import { roundCodeSchema } from '../framework/source-schema.ts';
import { provinceLedgerSchema } from '../scoring/ledger.ts';
import { contentText } from '../values/content-text.ts';
import type { HashText } from '../values/kinds-of-text.ts';
import { readRecord } from '../values/read-record.ts';
import { nationalTable, nationalTableSchema } from './national-table.ts';
import { inOrder } from './order-of-parties.ts';
import { partDigests, partDigestsSchema } from './part-digests.ts';

const partySchema = z.object({
  organisationId: z.string(),
  name: z.string(),
  agreementVersion: z.int(),
  frameworkVersion: z.int(),
  /** The frozen assessed score that it is; of a corrected party the one that the announcement freezes. */
  scoreEdition: z.int(),
  /** Concluded without a report. */
  unreported: z.boolean(),
  lateDays: z.int(),
  /** Points deducted for them; decimal text, null where the year has no such penalty. */
  deduction: z.string().nullable(),
  /** What it was computed from: indicators with weights, rules and inputs, and the settings of the round. */
  inputs: z.unknown(),
  ledger: provinceLedgerSchema,
  total: z.string().nullable(),
  grade: z.string().nullable(),
});
/** What one party's result is, and everything it follows from. */
export type PartyOutcome = z.infer<typeof partySchema>;

const correctionSchema = z.object({
  organisationId: z.string(),
  code: z.string(),
  before: z.string().nullable(),
  after: z.string(),
  note: z.string(),
});
/** A score that was corrected after the announcement: of which indicator, from what to what, and why. */
export type Correction = z.infer<typeof correctionSchema>;

/** The first format has neither table nor digests; editions stored in it stay what they are. */
const formats = ['samrit-results/1', 'samrit-results/2'] as const;

const contentSchema = z.object({
  format: z.enum(formats),
  fiscalYear: z.int(),
  round: roundCodeSchema,
  edition: z.int(),
  reason: z.string().nullable(),
  framework: z.object({ version: z.int(), name: z.string() }),
  corrections: z.array(correctionSchema),
  /** By the code of the province, clusters after them. */
  parties: z.array(partySchema),
  table: nationalTableSchema.optional(),
  digests: partDigestsSchema.optional(),
});
export type SummaryContent = z.infer<typeof contentSchema>;

/** What an edition is made of; the rest follows from it. */
export type SummaryParts = Omit<SummaryContent, 'format' | 'table' | 'digests'>;

/** The complete content of an edition: with the table of all parties and the digests of its parts. */
export function completeSummary(parts: SummaryParts, hash: HashText): SummaryContent {
  const { fiscalYear, round, edition, reason, framework, corrections, parties } = parts;
  return {
    ...{ format: 'samrit-results/2', fiscalYear, round, edition, reason, framework, corrections, parties },
    ...{ table: nationalTable(parties), digests: partDigests(headOf(parts), parties, hash) },
  };
}

/** What concerns no single party. */
export function headOf({ fiscalYear, round, edition, reason, framework, corrections }: SummaryParts) {
  return { fiscalYear, round, edition, reason, framework, corrections };
}

/** Its canonical text: the same bytes for the same content. */
export const summaryText = (content: SummaryContent) => contentText(content);

/** The content of a stored text; null where it is none. */
export const readSummary = (text: string): SummaryContent | null => readRecord(text, contentSchema);

/** How a party's result differs between two editions, and in which indicators. */
export interface OutcomeDifference {
  readonly organisationId: string;
  readonly name: string;
  readonly before: Pick<PartyOutcome, 'total' | 'grade'> | null;
  readonly after: Pick<PartyOutcome, 'total' | 'grade'> | null;
  readonly indicators: readonly {
    readonly code: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** The parties whose result is another in the later edition. */
export function compareSummaries(before: SummaryContent, after: SummaryContent): readonly OutcomeDifference[] {
  const ids = new Set([...before.parties, ...after.parties].map(({ organisationId }) => organisationId));
  const differences = [...ids].flatMap((organisationId): OutcomeDifference[] => {
    const [was, is] = [before, after].map(({ parties }) =>
      parties.find((one) => one.organisationId === organisationId),
    );
    const indicators = changedScores(was, is);
    if (was?.total === is?.total && was?.grade === is?.grade && indicators.length === 0) return [];
    const name = is?.name ?? was?.name ?? organisationId;
    return [{ organisationId, name, before: figures(was), after: figures(is), indicators }];
  });
  return inOrder(differences);
}

const figures = (party: PartyOutcome | undefined) => (party ? { total: party.total, grade: party.grade } : null);

function changedScores(was: PartyOutcome | undefined, is: PartyOutcome | undefined): OutcomeDifference['indicators'] {
  const scores = (party: PartyOutcome | undefined) =>
    new Map(party?.ledger.indicators.map(({ code, score }) => [code, score] as const) ?? []);
  const [before, after] = [scores(was), scores(is)];
  const codes = new Set([...before.keys(), ...after.keys()]);
  return [...codes].flatMap((code) => {
    const [one, other] = [before.get(code) ?? null, after.get(code) ?? null];
    return one === other ? [] : [{ code, before: one, after: other }];
  });
}
