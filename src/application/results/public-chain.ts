import { z } from 'zod';
import { readRecord } from '../../domain/values/read-record.ts';

/** The chain of the journal that everybody may read whole: one row for each announced edition of results. */
export const publicChain = 'public-results';
export const publicAct = 'results.publish';

/** The number of a row of the journal. */
const seq = z.string().regex(/^\d{1,18}$/);
const placeSchema = z.object({ organisationId: z.string(), seq, hash: z.string() });

const actSchema = z.object({
  contentHash: z.string(),
  acts: z.array(placeSchema.omit({ organisationId: true }).extend({ action: z.string() })),
  ends: z.array(placeSchema),
});

/** What a row of the public chain says of an edition. */
export type PublicActContent = z.infer<typeof actSchema>;

/** What is stored in such a row; null where it is something else. */
export const readPublicAct = (after: string | null) => readRecord(after ?? '', actSchema);

const rowSchema = z.object({
  ...{ organisation: z.string(), seq, at: z.string(), actor: z.string(), name: z.string() },
  ...{ for: z.string().nullable(), action: z.string(), subject: z.string(), before: z.string().nullable() },
  ...{ after: z.string().nullable(), reason: z.string().nullable(), previous: z.string(), hash: z.string() },
});

export const proofFormat = 'samrit-result-proof/1';

const proofSchema = z.object({
  format: z.literal(proofFormat),
  edition: z.object({ fiscalYear: z.int(), round: z.string(), edition: z.int(), contentHash: z.string() }),
  /** The public chain from its first row on, as it is hashed. */
  rows: z.array(rowSchema),
  /** Published lists of heads, each file byte for byte: the last before the announcement, the first after it, and the newest. */
  lists: z.array(z.string()),
  /** The hash that the row of every place named by the chain or the lists has now. */
  now: z.array(placeSchema),
});

/** What shows that an announced edition, and the acts on it, stand in the history of the journal. */
export type ResultProof = z.infer<typeof proofSchema>;

export const readProof = (text: string): ResultProof | null => readRecord(text, proofSchema);
