import type { HostDuty } from '../../domain/agreement/host-person.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import { type HostPresence, type PhantomReason, phantomReasonOf } from '../../domain/agreement/phantom-host.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { HostPeriod, HostPerson } from '../year/host-ports.ts';
import type { ReadDeps, ReadStores } from '../year/read-deps.ts';
import { agenciesActedFor, type HostYear } from './acknowledge-hosting.ts';
import { mayName } from './name-host-person.ts';
import { nextDue } from './phantom-hosts.ts';

/** One agency that hosts today: its activity, and the state of its results in the round. */
export interface HostAgencyReading extends HostPresence {
  readonly phantom: PhantomReason | null;
  /** Results of the round that it leads, and how many the agency has sent (or were accepted). */
  readonly expected: number;
  readonly sent: number;
}

export interface HostedIndicator {
  readonly code: string;
  readonly name: string;
  /** The agreement cancelled it: its agencies are asked for nothing. */
  readonly isCancelled: boolean;
  /** In force today; the lead first. */
  readonly hosts: readonly HostPeriod[];
  /** Everyone and everything of the year that has ended or has not yet begun. */
  readonly formerHosts: readonly HostPeriod[];
  readonly people: readonly HostPerson[];
  readonly formerPeople: readonly HostPerson[];
  /** The duties for which the reader may name people, per agency. */
  readonly mayName: readonly { readonly agencyId: string; readonly agencyName: string; readonly duty: HostDuty }[];
}

export interface HostsReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly round: RoundCode | null;
  readonly due: string | null;
  readonly daysLeft: number | null;
  readonly agencies: readonly HostAgencyReading[];
  readonly indicators: readonly HostedIndicator[];
  /** How many assignments the reader's own agency has not acknowledged. */
  readonly toAcknowledge: number;
  readonly mayAssign: boolean;
  readonly today: string;
}

/** Who hosts what in a party's year, who is in charge, and each agency's activity. */
export async function readHosts(
  deps: ReadDeps,
  actor: Actor,
  year: HostYear,
): Promise<Outcome<HostsReading, 'forbidden' | 'not-found'>> {
  const { organisationId, fiscalYear } = year;
  if (!isPermitted('read-hosts', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const today = deps.clock.today();
    const organisation = await stores.organisations.find(organisationId);
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (!organisation || !agreement) return refuse('not-found');
    const framework = await frameworkOf(stores, agreement);
    const reports = await stores.reports.listOfProvince(organisationId, fiscalYear);
    const report = currentReport(reports);
    const results = report ? await stores.results.listOfRound(report) : [];
    const due = nextDue(framework, reports, today);
    const days = await daysLeftFrom(stores, today, framework.dueRule.placeThatCounts.value);
    const presence = await stores.hosts.presence(year, today);
    const { id, name } = organisation;
    const own = agenciesActedFor(
      actor,
      organisationId,
      presence.map((one) => one.agencyId),
    );
    return accept({
      organisation: { id, name },
      fiscalYear,
      round: report?.round ?? null,
      due,
      daysLeft: days(due),
      agencies: presence.map((one) => agencyReading(one, results)),
      indicators: await hostedIndicators(stores, actor, { year, today, indicators: agreement.indicators }),
      toAcknowledge: presence
        .filter((one) => own.includes(one.agencyId))
        .reduce((sum, one) => sum + one.leads.length + one.supports.length - one.acknowledged, 0),
      mayAssign: isPermitted('assign-host', actor, { organisationId }),
      today,
    });
  });
}

/** The next due report that is still with the province; otherwise the latest of the year. */
function currentReport(reports: readonly Report[]): Report | undefined {
  const byDue = [...reports].sort((one, other) => (one.due < other.due ? -1 : 1));
  return byDue.find(({ status }) => status === 'open' || status === 'with-governor') ?? byDue.at(-1);
}

function agencyReading(one: HostPresence, results: readonly Result[]): HostAgencyReading {
  const led = results.filter((result) => one.leads.includes(result.code) && result.state !== 'cancelled');
  const sent = led.filter(({ status }) => status === 'sent' || status === 'accepted');
  return { ...one, phantom: phantomReasonOf(one), expected: led.length, sent: sent.length };
}

interface HostedFacts {
  readonly year: HostYear;
  readonly today: string;
  readonly indicators: readonly Pick<Indicator, 'code' | 'name' | 'inForce' | 'sharedFrom'>[];
}

async function hostedIndicators(stores: ReadStores, actor: Actor, { year, today, indicators }: HostedFacts) {
  const periods = await stores.hosts.periods(year);
  const people = await stores.hosts.people(year, today);
  const isNow = (one: { validFrom: string; validTo: string | null }) =>
    one.validFrom <= today && (one.validTo === null || one.validTo >= today);
  return indicators
    .filter((one) => !one.sharedFrom)
    .map(({ code, name, inForce }): HostedIndicator => {
      const [held, named] = [periods.filter((one) => one.code === code), people.filter((one) => one.code === code)];
      const hosts = held.filter(isNow);
      const isInCharge = (one: HostPerson) => isNow(one) && hosts.some(({ agencyId }) => agencyId === one.agencyId);
      return {
        ...{ code, name, isCancelled: inForce === 'cancelled', hosts, formerHosts: held.filter((one) => !isNow(one)) },
        people: named.filter(isInCharge),
        formerPeople: named.filter((one) => !isInCharge(one)),
        mayName: hosts.flatMap(({ agencyId, agencyName }) =>
          (['supervisor', 'collector'] as const)
            .filter((duty) => mayName(actor, { organisationId: year.organisationId, agencyId, duty }))
            .map((duty) => ({ agencyId, agencyName, duty })),
        ),
      };
    });
}
