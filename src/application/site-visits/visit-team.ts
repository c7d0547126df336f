import { partyOf } from '../../domain/people/organisation.ts';
import { isInTeam, type SiteVisitKey, type VisitMember, type VisitPlan } from '../../domain/site-visits/site-visit.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { VisitCandidate } from '../year/site-visit-ports.ts';
import type { SiteVisitTables } from './site-visit-deps.ts';

/** A plan as typed: the team by their accounts. */
export interface TypedVisitPlan extends Omit<VisitPlan, 'team'> {
  readonly team: readonly string[];
}

export type TeamFault = 'site-visit-member-unknown' | 'site-visit-member-own';

/** Who may go to the party: evaluators and officers of OPDC who hold nothing in it, its agencies or its cluster's provinces. */
export async function candidatesFor(
  { siteVisits, organisations }: Pick<SiteVisitTables, 'siteVisits' | 'organisations'>,
  { organisationId }: Pick<SiteVisitKey, 'organisationId'>,
  today: string,
): Promise<{ readonly free: readonly VisitCandidate[]; readonly own: readonly VisitCandidate[] }> {
  const provinces = await organisations.provincesIn(organisationId);
  const parties = new Set([organisationId, ...provinces.map(({ id }) => id)]);
  const all = await siteVisits.candidates(today);
  const isOwn = ({ organisationIds }: VisitCandidate) =>
    organisationIds.some((id) => parties.has(partyOf(id) ?? '') || parties.has(id));
  return { free: all.filter((one) => !isOwn(one)), own: all.filter(isOwn) };
}

/** Whom a plan begins with: the panel that evaluates the party, without those who may not go there. */
export interface SuggestedTeam {
  readonly panelName: string;
  readonly team: readonly string[];
  readonly headId: string;
}

/** The members of the party's panel among those who may go; null where no panel evaluates it, or none of it may. */
export async function suggestedTeam(
  { panelCover }: Pick<SiteVisitTables, 'panelCover'>,
  key: SiteVisitKey,
  free: readonly VisitCandidate[],
): Promise<SuggestedTeam | null> {
  const panel = await panelCover.of(key);
  const present = panel?.members.map(({ userId }) => userId) ?? [];
  const team = present.filter((userId) => free.some((one) => one.userId === userId));
  const [first] = team;
  if (panel === null || first === undefined) return null;
  return { panelName: panel.name, team, headId: team.includes(panel.headId) ? panel.headId : first };
}

/** The plan with the names of its team; refused where somebody may not go. */
export async function planOfTyped(
  stores: Pick<SiteVisitTables, 'siteVisits' | 'organisations'>,
  key: Pick<SiteVisitKey, 'organisationId'>,
  { team: typed, ...plan }: TypedVisitPlan,
  today: string,
): Promise<Outcome<VisitPlan, TeamFault>> {
  const { free, own } = await candidatesFor(stores, key, today);
  const team: VisitMember[] = [];
  for (const userId of [...new Set(typed)]) {
    const barred = own.find((one) => one.userId === userId);
    if (barred !== undefined) return refuse('site-visit-member-own', { name: barred.name }, 'team');
    const found = free.find((one) => one.userId === userId);
    if (found === undefined) return refuse('site-visit-member-unknown', undefined, 'team');
    team.push({ userId, name: found.name });
  }
  // A head who was taken out of the team is none.
  const headId = isInTeam({ team }, plan.headId) ? plan.headId : '';
  return accept({ ...plan, team, headId });
}
