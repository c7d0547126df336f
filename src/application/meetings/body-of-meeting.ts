import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation, partyOf } from '../../domain/people/organisation.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';
import { rightsBySeat } from './meeting-rights.ts';

/**
 * Whether the convener may call meetings of the body: a province those of its own committees, a national one the
 * national ones [A], a body that is convened by its own secretary its own.
 */
export function isConvenedBy(body: Organisation, convener: Pick<Organisation, 'id' | 'kind'>, day: string): boolean {
  if (body.kind !== 'committee' || !isOpenOn(body, day)) return false;
  return convener.kind === 'committee' ? body.id === convener.id : body.provinceId === partyOf(convener.id);
}

interface BodyAsked {
  /** The convener. */
  readonly organisationId: string;
  readonly bodyId: string | null;
  /** The meeting's. */
  readonly day: CivilDate;
}

/**
 * The body of a meeting, if it has one, is a committee that its convener may call on that day; whoever plans it by a seat
 * alone plans it for the body of that seat.
 */
export async function checkBody(
  stores: Pick<MeetingTables, 'organisations' | 'bodies'>,
  { actor, today }: { readonly actor: Actor; readonly today: CivilDate },
  { organisationId, bodyId, day }: BodyAsked,
): Promise<Outcome<true, 'meeting-body-unknown'>> {
  const convener = await stores.organisations.find(organisationId);
  const body = bodyId === null ? null : await stores.organisations.find(bodyId);
  const fits =
    bodyId === null
      ? convener?.kind !== 'committee'
      : body !== null && convener !== null && isConvenedBy(body, convener, day);
  if (!fits) return refuse('meeting-body-unknown', undefined, 'bodyId');
  if (isPermitted('plan-meeting', actor, { organisationId })) return accept(true);
  const bySeat = await rightsBySeat(stores, actor, bodyId, today);
  return bySeat['plan-meeting'] ? accept(true) : refuse('meeting-body-unknown', undefined, 'bodyId');
}
