import type { Advice } from '../../domain/advice/advice.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { AdviceTables } from './advice-deps.ts';
import { warningSender } from './read-warnings.ts';

/** The letter of OPDC that carries a piece of advice; null where none does. */
export async function carryingLetter(
  stores: Pick<AdviceTables, 'letters'>,
  { letterId }: Pick<Advice, 'letterId'>,
): Promise<OfficialLetter | null> {
  return letterId === null ? null : stores.letters.find({ organisationId: warningSender, letterId });
}

/** Whether it reached the party: in its inbox, or by hand. */
export async function hasArrived(
  stores: Pick<AdviceTables, 'letterDeliveries' | 'letterHandings'>,
  letter: OfficialLetter,
  { organisationId }: Pick<Advice, 'organisationId'>,
): Promise<boolean> {
  const key = { organisationId: letter.organisationId, letterId: letter.id };
  if ((await stores.letterDeliveries.find(key, organisationId)) !== null) return true;
  const position = letter.content.recipients.findIndex((one) => one.organisationId === organisationId);
  return (await stores.letterHandings.ofLetter(key)).some(({ positions }) => positions.includes(position));
}
