import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { LetterReference } from '../../domain/letters/letter-parts.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import { referenceTo } from '../letters/references-of.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

/** `ลย 0017.5/ว 3031` or `8556/2562`: a number alone, which only a register of this product can explain. */
const numberAlone = /^(ที่ )?([ก-ฮ]{2,3} [\d.]+\/(ว ?)?\d+|\d+\/25\d\d)$/;

/** The letter that the assignment names; a number alone has to be in a register, anything else is of outside. */
export async function orderNamed(
  stores: Pick<LetterStores, 'letters'> & Pick<PeopleStores, 'organisations'>,
  organisationId: string,
  typed: string,
): Promise<Outcome<LetterReference | undefined, 'referenced-letter-missing'>> {
  const text = toArabicDigits(normaliseThai(typed)).trim();
  if (text === '') return accept(undefined);
  const found = await referenceTo(stores, organisationId, text);
  if (found !== null) return accept(found);
  if (numberAlone.test(text)) return refuse('referenced-letter-missing', { text }, 'orderedBy');
  return accept({ text, letter: null });
}

/** An assignment that is in force already gets the order that is named for it; nothing else of it changes. */
export async function nameOrder(
  stores: Pick<YearStores, 'agreements' | 'journal'>,
  actor: Actor,
  { organisationId, fiscalYear, code }: { organisationId: string; fiscalYear: number; code: string },
  { held, order }: { readonly held: HostAssignment | undefined; readonly order: LetterReference | undefined },
): Promise<Outcome<true, never>> {
  if (held === undefined || order === undefined) return acceptUnchanged(true);
  await stores.agreements.assignHost(organisationId, fiscalYear, { ...held, orderedBy: order });
  const { agencyId, agencyName, part, validFrom } = held;
  await appendYearJournalRow(stores, actor, {
    key: { organisationId, fiscalYear, code },
    ...{ action: 'host.name-order', permission: 'assign-host', before: null },
    after: { agencyId, agencyName, part, validFrom, orderedBy: order.text },
  });
  return accept(true);
}
