import type { Actor } from '../../domain/people/actor.ts';
import { type ChangeRefusal, checkChange, type TypedChange } from '../../domain/people/organisation-change.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { BodyDeps } from './bodies-deps.ts';
import { chainOf } from './chain-of.ts';
import { checkName, type NameRefusal } from './check-name.ts';
import { type ChangeableRefusal, findChangeable, mayManage } from './find-changeable.ts';

export interface RenameOrganisationInput extends TypedChange {
  readonly organisationId: string;
  readonly name: string;
}

export type RenameOrganisationRefusal =
  | 'forbidden'
  | 'organisation-name-same'
  | 'organisation-day-ahead'
  | ChangeableRefusal
  | NameRefusal
  | ChangeRefusal;

/**
 * Gives an organisation a new name from a day on, today at the latest. What was sealed, printed or recorded keeps the
 * former name; `nameOn` tells the name of any day.
 */
export async function renameOrganisation(
  deps: BodyDeps,
  actor: Actor,
  input: RenameOrganisationInput,
): Promise<Outcome<true, RenameOrganisationRefusal>> {
  const { organisationId, name, day, document, documentDate } = input;
  if (!mayManage(actor, organisationId)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.run(async (stores) => {
    const found = await findChangeable(stores, organisationId);
    if (!found.ok) return found;
    const { organisation, lastDay } = found.value;
    const checked = checkChange(input, today, lastDay);
    if (!checked.ok) return checked;
    if (day > today) return refuse('organisation-day-ahead', { today }, 'day');
    if (name === organisation.name) return refuse('organisation-name-same', undefined, 'name');
    const named = await checkName(stores, { ...organisation, name }, organisationId);
    if (!named.ok) return named;
    await stores.organisations.rename(organisationId, name);
    await stores.organisations.record({
      ...{ organisationId, id: deps.ids.next(), kind: 'renamed', day, nameBefore: organisation.name, nameAfter: name },
      ...{ intoId: null, document, documentDate, recordedName: actor.name, recordedAt: deps.clock.now() },
    });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: chainOf(organisationId), action: 'organisation.rename' },
      ...{ subject: `organisation/${organisationId}`, before: { name: organisation.name } },
      after: { name, day, document, documentDate },
    });
    return accept(true);
  });
}
