import type { ObjectionCase } from '../../domain/objections/objection.ts';
import type { PartyLedger } from '../../domain/scoring/ledger.ts';
import type { ResultsTables } from '../results/results-deps.ts';

/** What was proposed to a party: its score as it was frozen when the window opened. */
export async function proposedLedger(
  { scores }: Pick<ResultsTables, 'scores'>,
  one: ObjectionCase,
): Promise<PartyLedger> {
  const frozen = await scores.findFrozen(one, 'assessed', one.scoreEdition);
  if (frozen === null) throw new Error('a proposed score is never removed');
  return frozen.ledger;
}
