import { appendVisitJournalRow } from '../application/site-visits/site-visit-deps.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { VisitMember } from '../domain/site-visits/site-visit.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoVisit, demoVisitFindings, demoVisitTeam } from './demo-visit.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** The visit of December 2554 as it was made and signed off; what is there is not made again. */
export async function loadDemoVisit({ transactions }: Pick<DemoDeps, 'transactions'>): Promise<void> {
  await transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(demoVisit.organisationId, demoVisit.fiscalYear);
    if (agreement === null || (await stores.siteVisits.find(demoVisit)) !== null) return;
    const codes = agreement.indicators.filter(({ inForce }) => inForce === 'in-force').map(({ code }) => code);
    const looked = codes.slice(0, demoVisitFindings.length);
    const team = await teamOf(stores);
    await stores.siteVisits.save({
      ...{ ...demoVisit, team, headId: team[0]?.userId ?? '' },
      items: looked.map((code, index) => ({
        number: index + 1,
        code,
        matter: '',
        meets: `เจ้าภาพตัวชี้วัด (${demoLabel})`,
      })),
      findings: looked.flatMap((code, index) => {
        const found = demoVisitFindings[index];
        return found === undefined ? [] : [{ ...found, code }];
      }),
    });
    await appendVisitJournalRow(stores, systemActor, {
      ...{ key: demoVisit, action: 'demo.load', permission: 'record-site-visit', before: null },
      ...{ after: { day: demoVisit.day, status: demoVisit.status }, reason: demoLabel },
    });
  });
}

async function teamOf({ users }: Pick<DemoStores, 'users'>): Promise<readonly VisitMember[]> {
  const team: VisitMember[] = [];
  for (const key of demoVisitTeam) {
    const found = await users.findByEmail(demoEmail(key));
    if (found !== null) team.push({ userId: found.id, name: found.name });
  }
  return team;
}
