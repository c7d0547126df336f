import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation, partyTitle, provinceOf } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { isConvenedBy } from './body-of-meeting.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { rightsBySeat } from './meeting-rights.ts';
import { seatsOf } from './name-invitees.ts';

export interface InviteeChoice {
  /** `organisation TH-42.cd` or `seat committee.x/1/3`. */
  readonly key: string;
  readonly name: string;
}

/** What a planner chooses from. */
export interface MeetingChoices {
  readonly convener: Pick<Organisation, 'id' | 'name'>;
  /** The body in whose name its secretary convenes; null for every other convener. */
  readonly ownBody: string | null;
  readonly bodies: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly invitees: readonly InviteeChoice[];
  /** The seats of the chosen body on the day; none while no body is chosen. */
  readonly seats: readonly InviteeChoice[];
}

interface ChoicesInput {
  /** The convener. */
  readonly organisationId: string;
  /** The body that is chosen on the form. */
  readonly bodyId?: string | null;
  readonly day?: string;
  /** The body of the meeting that is planned already; absent for a new one. */
  readonly planned?: string | null;
}

/** The bodies and those who may be invited by a convener: its agencies, or all provinces and national organisations. */
export async function readMeetingChoices(
  deps: MeetingDeps,
  actor: Actor,
  input: ChoicesInput,
): Promise<Outcome<MeetingChoices, 'forbidden' | 'not-found'>> {
  const { organisationId } = input;
  return deps.transactions.read(async (stores) => {
    if (!(await mayPlan(stores, actor, input, deps.clock.today()))) return refuse('forbidden');
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
    const ownBody = convener.kind === 'committee' ? convener.id : null;
    const bodyId = input.bodyId ?? ownBody;
    const seats = bodyId === null ? new Map<string, string>() : await seatsOf(stores, bodyId, day);
    return accept({
      ...{ convener: { id: convener.id, name: convener.name }, ownBody },
      bodies: bodies.filter((one) => isConvenedBy(one, convener, day)),
      invitees: invited
        .map((one) => ({ key: `organisation ${one.id}`, name: titleOf(one) }))
        .sort((a, b) => compareThai(a.name, b.name)),
      seats: [...seats].map(([id, name]) => ({ key: `seat ${id}`, name })),
    });
  });
}

/** For its convener, or for the body of which a seat lets them call the meetings. */
async function mayPlan(
  stores: MeetingTables,
  actor: Actor,
  { organisationId, planned = null }: ChoicesInput,
  today: string,
): Promise<boolean> {
  if (isPermitted('plan-meeting', actor, { organisationId })) return true;
  return (await rightsBySeat(stores, actor, planned ?? organisationId, today))['plan-meeting'];
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
