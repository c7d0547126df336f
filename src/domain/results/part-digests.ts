import { z } from 'zod';
import { isFrozenInputs } from '../scoring/frozen-inputs.ts';
import { contentText } from '../values/content-text.ts';
import type { HashText } from '../values/kinds-of-text.ts';

export const partDigestsSchema = z.object({
  /** Of what concerns no single party. */
  head: z.string(),
  /** In the order of the parties. */
  parties: z.array(
    z.object({
      organisationId: z.string(),
      /** Of name, versions and how the party was concluded. */
      identity: z.string(),
      /** Of the settings that its score was computed under. */
      settings: z.string(),
      indicators: z.array(z.object({ code: z.string(), digest: z.string() })),
    }),
  ),
});

/**
 * The SHA-256 of every part of an edition from which its scores follow, so that a changed digit is found in its place: scores
 * themselves need none, they are computed again.
 */
export type PartDigests = z.infer<typeof partDigestsSchema>;

interface DigestedParty {
  readonly organisationId: string;
  readonly inputs?: unknown;
}

/** The digests of an edition's parts; `head` is the edition without parties, table and digests. */
export function partDigests(head: object, parties: readonly DigestedParty[], hash: HashText): PartDigests {
  return { head: hash(contentText(head)), parties: parties.map((party) => digestsOf(party, hash)) };
}

const computed: readonly string[] = ['inputs', 'ledger', 'total', 'grade', 'lateDays', 'deduction'];

function digestsOf(party: DigestedParty, hash: HashText): PartDigests['parties'][number] {
  const { organisationId, inputs = null } = party;
  const identity = Object.fromEntries(Object.entries(party).filter(([name]) => !computed.includes(name)));
  const [settings, indicators] = isFrozenInputs(inputs) ? [inputs.settings, inputs.indicators] : [inputs, []];
  return {
    ...{ organisationId, identity: hash(contentText(identity)), settings: hash(contentText(settings)) },
    indicators: indicators.map((one) => ({ code: one.code, digest: hash(contentText(one)) })),
  };
}
