import type { HostPeriod, HostPerson } from '../../../application/year/host-ports.ts';
import { hostDutyNames } from '../../../domain/agreement/host-person.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { supervision } from '../../../domain/reporting/result-moves.data.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { EndForm } from './end-form.tsx';
import { HostPersonCard } from './host-person-card.tsx';
import { HostPersonForm } from './host-person-form.tsx';
import type { HostedProps, HostsPageProps } from './hosts-state.ts';

/** Indicator by indicator: its agencies, the people in charge, the history, and the forms to change it. */
export function HostedIndicators(props: HostsPageProps) {
  return (
    <section aria-labelledby="hosted">
      <h2 id="hosted">{hostsText.indicators}</h2>
      {props.reading.indicators.map((indicator) => (
        <Hosted key={indicator.code} {...props} indicator={indicator} />
      ))}
    </section>
  );
}

function Hosted(props: HostedProps) {
  const { indicator, reading, state } = props;
  const lead = indicator.hosts.find((one) => one.part === 'lead')?.agencyName ?? hostsText.noHost;
  const supervised = indicator.people.some((one) => one.duty === 'supervisor' && one.mayAct);
  return (
    <details class="indicator" id={`host-${indicator.code}`} open={state.typed?.code === indicator.code}>
      <summary class="indicator__summary">
        <span>
          <b data-arabic="">{indicator.code}</b> {indicator.name}
        </span>{' '}
        <span class="muted">{lead}</span>{' '}
        {indicator.isCancelled ? <StatusTag tone="quiet" word={hostsText.cancelled} /> : null}
      </summary>
      <div class="indicator__body">
        {indicator.isCancelled ? <p>{hostsText.cancelledWhy}</p> : null}
        {indicator.hosts.length === 0 ? <p class="muted">{hostsText.noHost}</p> : null}
        {indicator.hosts.map((host) => (
          <HostOfIndicator key={host.agencyId} {...props} host={host} />
        ))}
        <p class="muted">
          {inPartyWords(reading.organisation.id, supervised ? hostsText.approves : hostsText.straight)}{' '}
          <SourceMark source={supervision} />
        </p>
        <Former periods={indicator.formerHosts} people={indicator.formerPeople} />
        {indicator.mayName.length === 0 ? null : <HostPersonForm {...props} />}
        {reading.mayAssign ? (
          <p class="no-print">
            <a
              href={`${paths.agreement(reading.fiscalYear, reading.organisation.id)}#indicator-${encodeURIComponent(indicator.code)}`}
            >
              {hostsText.change}
              <span class="govuk-visually-hidden"> {indicator.code}</span>
            </a>
          </p>
        ) : null}
      </div>
    </details>
  );
}

function HostOfIndicator(props: HostedProps & { readonly host: HostPeriod }) {
  const { host, indicator, reading } = props;
  const { fiscalYear, organisation } = reading;
  const people = indicator.people.filter((one) => one.agencyId === host.agencyId);
  return (
    <section aria-label={host.agencyName}>
      <h3>
        {host.part === 'lead' ? hostsText.lead : hostsText.support}: {host.agencyName}{' '}
        <span class="muted small">
          {hostsText.since} {formatThaiDate(host.validFrom)}
        </span>
        {host.orderedBy === null ? null : (
          <span class="muted small">
            {' '}
            {hostsText.orderedBy} {host.orderedBy.text}
          </span>
        )}
      </h3>
      {people.length === 0 ? null : (
        <div class="two-columns">
          {people.map((person) => (
            <HostPersonCard key={person.duty} {...props} person={person} />
          ))}
        </div>
      )}
      {host.part === 'support' && reading.mayAssign ? (
        <EndForm
          action={paths.hostEnd(fiscalYear, organisation.id, indicator.code)}
          field={{ name: 'agencyId', value: host.agencyId }}
          label={hostsText.endHost}
          whose={host.agencyName}
        />
      ) : null}
    </section>
  );
}

interface FormerProps {
  readonly periods: readonly HostPeriod[];
  readonly people: readonly HostPerson[];
}

/** Earlier assignments, and those for a later day. */
function Former({ periods, people }: FormerProps) {
  if (periods.length === 0 && people.length === 0) return null;
  return (
    <>
      <h3>{hostsText.history}</h3>
      <ul>
        {periods.map((one) => (
          <li key={`${one.agencyId}${one.validFrom}`}>
            {one.part === 'lead' ? hostsText.lead : hostsText.support}: {one.agencyName} {between(one)}
          </li>
        ))}
        {people.map((one) => (
          <li key={`${one.agencyId}${one.duty}${one.validFrom}`}>
            {hostDutyNames[one.duty]}: {one.name} {between(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

function between({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }): string {
  const until = validTo === null ? '' : ` ${hostsText.until} ${formatThaiDate(validTo)}`;
  return `${hostsText.since} ${formatThaiDate(validFrom)}${until}`;
}
