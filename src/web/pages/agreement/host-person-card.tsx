import type { HostPerson } from '../../../application/year/host-ports.ts';
import { hostDutyNames } from '../../../domain/agreement/host-person.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { paths } from '../../paths.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { EndForm } from './end-form.tsx';
import type { HostedProps } from './hosts-state.ts';

/** One person in charge: how to reach them, and whether they have an account. */
export function HostPersonCard({ person, indicator, reading }: HostedProps & { readonly person: HostPerson }) {
  const { agencyId, duty } = person;
  const mayEnd = indicator.mayName.some((one) => one.agencyId === agencyId && one.duty === duty);
  return (
    <div class="panel">
      <p>
        {hostDutyNames[duty]}: <b>{person.name}</b>
        {person.position === '' ? null : ` · ${person.position}`}
        <br />
        {person.phone === '' ? null : (
          <>
            {hostsText.phone} <span class="nowrap">{person.phone}</span>{' '}
          </>
        )}
        {person.email === '' ? null : (
          <a href={`mailto:${person.email}`} data-arabic="">
            {person.email}
          </a>
        )}
        <br />
        <span class="muted">
          {formatAccount(person)} · {hostsText.since} {formatThaiDate(person.validFrom)}
        </span>
      </p>
      {mayEnd ? (
        <EndForm
          action={paths.hostPeopleEnd(reading.fiscalYear, reading.organisation.id, indicator.code)}
          field={{ name: 'place', value: `${agencyId}|${duty}` }}
          label={hostsText.endPerson}
          whose={person.name}
        />
      ) : null}
    </div>
  );
}

function formatAccount({ hasAccount, mayAct }: HostPerson): string {
  if (!hasAccount) return hostsText.nobodyYet;
  return mayAct ? hostsText.account : hostsText.noRole;
}
