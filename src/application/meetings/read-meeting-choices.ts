import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation, partyTitle, provinceOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { isConvenedBy } from './body-of-meeting.ts';
import type { MeetingDeps } from './meeting-deps.ts';
import { seatsOf } from './name-invitees.ts';

export interface InviteeChoice {
  /** `organisation TH-42.cd` or `seat committee.x/1/3`. */
  readonly key: string;
  readonly name: string;
}

/** What a planner chooses from. */
export interface MeetingChoices {
  readonly convener: Pick<Organisation, 'id' | 'name'>;
  readonly bodies: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly invitees: readonly InviteeChoice[];
  /** The seats of the chosen body on the day; none while no body is chosen. */
  readonly seats: readonly InviteeChoice[];
}

/** The bodies and those who may be invited by a convener: its agencies, or all provinces and national organisations. */
export async function readMeetingChoices(
  deps: MeetingDeps,
  actor: Actor,
  input: { readonly organisationId: string; readonly bodyId?: string | null; readonly day?: string },
): Promise<Outcome<MeetingChoices, 'forbidden' | 'not-found'>> {
  const { organisationId, bodyId = null } = input;
  if (!isPermitted('plan-meeting', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const convener = await stores.organisations.find(organisationId);
    if (convener === null) return refuse('not-found');
    const day = input.day || deps.clock.today();
    const all = await stores.organisations.list({ kind: null, provinceId: provinceOf(organisationId) });
    const bodies = await stores.organisations.list({ kind: 'committee', provinceId: null });
    const national =
      provinceOf(organisationId) === null ? [] : await stores.organisations.list({ kind: 'central', provinceId: null });
    const invited = [...all, ...national].filter(
      (one) => isOpenOn(one, day) && mayBeInvited(one) && isNear(one, organisationId),
    );
    const seats = bodyId === null ? new Map<string, string>() : await seatsOf(stores, bodyId, day);
    return accept({
      convener: { id: convener.id, name: convener.name },
      bodies: bodies.filter((one) => isConvenedBy(one, organisationId, day)),
      invitees: invited
        .map((one) => ({ key: `organisation ${one.id}`, name: titleOf(one) }))
        .sort((a, b) => compareThai(a.name, b.name)),
      seats: [...seats].map(([id, name]) => ({ key: `seat ${id}`, name })),
    });
  });
}

const mayBeInvited = ({ kind }: Organisation) => kind !== 'public' && kind !== 'committee';

/** A province invites its own; a national convener the provinces, not the agencies of each. */
function isNear({ kind }: Organisation, convenerId: string): boolean {
  if (provinceOf(convenerId) !== null) return kind !== 'cluster';
  return kind !== 'agency';
}

function titleOf({ kind, name }: Organisation): string {
  return kind === 'province' || kind === 'cluster' ? partyTitle(name) : name;
}
