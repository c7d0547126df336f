import { isOpenOn, type Organisation, partyOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from './meeting-deps.ts';

/**
 * Whether the convener may call meetings of the body: a province those of its own committees, a national one the
 * national ones [A].
 */
export function isConvenedBy(body: Organisation, convenerId: string, day: string): boolean {
  return body.kind === 'committee' && body.provinceId === partyOf(convenerId) && isOpenOn(body, day);
}

/** The body of a meeting, if it has one, is a committee that its convener may call on that day. */
export async function checkBody(
  stores: Pick<MeetingTables, 'organisations'>,
  {
    organisationId,
    bodyId,
    day,
  }: { readonly organisationId: string; readonly bodyId: string | null; readonly day: string },
): Promise<Outcome<true, 'meeting-body-unknown'>> {
  if (bodyId === null) return accept(true);
  const body = await stores.organisations.find(bodyId);
  const fits = body !== null && isConvenedBy(body, organisationId, day);
  return fits ? accept(true) : refuse('meeting-body-unknown', undefined, 'bodyId');
}
