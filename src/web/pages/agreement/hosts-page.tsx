import { sheetFormats } from '../../../application/papers/papers-ports.ts';
import { phantomLeadDays } from '../../../domain/agreement/phantom-host.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusShape } from '../../components/status-shape.tsx';
import { toneOfDaysLeft } from '../../components/status-tone.ts';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { formatWorkingDays } from '../../text/component-text.ts';
import { hostsText, phantomWords } from '../../text/hosts-text.ts';
import { AcknowledgeHosting } from './acknowledge-hosting.tsx';
import { HostAgencies } from './host-agencies.tsx';
import { HostedIndicators } from './hosted-indicators.tsx';
import type { HostsPageProps } from './hosts-state.ts';

/** Who hosts what, who is in charge, and which agencies have had no activity. */
export function HostsPage(props: HostsPageProps) {
  const { reading, state } = props;
  const { organisation, fiscalYear } = reading;
  const party = `${partyTitle(organisation.name)} ${fiscalYear}`;
  return (
    <>
      <Breadcrumbs crumbs={[partyCrumb(fiscalYear, organisation), { label: hostsText.short }]} />
      <ErrorSummary errors={state.errors ?? []} />
      <h1>
        {hostsText.title} {party}
      </h1>
      <NextDue {...props} />
      <p class="no-print">
        <SheetLinks
          label={hostsText.paper}
          formats={sheetFormats}
          hrefOf={(format) => paths.hostsPaper(fiscalYear, organisation.id, format)}
        />
      </p>
      <AcknowledgeHosting
        toAcknowledge={reading.toAcknowledge}
        fiscalYear={fiscalYear}
        organisationId={organisation.id}
      />
      <Phantoms {...props} />
      <HostAgencies reading={reading} />
      <HostedIndicators {...props} />
    </>
  );
}

function NextDue({ reading }: HostsPageProps) {
  const { due, daysLeft } = reading;
  if (due === null) return <p class="muted">{hostsText.noDue}</p>;
  return (
    <p class="stands">
      <span>
        {hostsText.due} <b class="nowrap">{formatThaiDate(due)}</b>
      </span>
      {daysLeft === null ? null : (
        <span class={`days days--${toneOfDaysLeft(daysLeft)}`}>
          <StatusShape tone={toneOfDaysLeft(daysLeft)} /> {formatWorkingDays(daysLeft)}
        </span>
      )}
    </p>
  );
}

/** Assigned, never acknowledged, never signed in: to be contacted well before the date. */
function Phantoms({ reading }: HostsPageProps) {
  const phantoms = reading.agencies.filter((one) => one.phantom !== null);
  if (phantoms.length === 0) return null;
  return (
    <Notice tone="attention" title={`${hostsText.phantomTitle} ${phantoms.length} ${hostsText.agency}`}>
      <p>{hostsText.phantomText}</p>
      <ul>
        {phantoms.map((one) => (
          <li key={one.agencyId}>
            <b>{one.agencyName}</b> — {one.phantom === null ? '' : phantomWords[one.phantom]}{' '}
            <span class="muted">
              {hostsText.leads} <span data-arabic="">{one.leads.join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="muted">
        {hostsText.phantomRule} <SourceMark source={phantomLeadDays.source} />
      </p>
    </Notice>
  );
}
