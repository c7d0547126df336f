import type { Indicator, SharedFrom } from '../../../domain/agreement/indicator.ts';
import { formulaInWords } from '../../../domain/scoring/formula/formula-in-words.ts';
import { formatQuantity } from '../../../domain/values/format-quantity.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { IndicatorScale } from '../../components/indicator-scale.tsx';
import { noBaselineWords } from '../../components/no-baseline-words.ts';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { ruleNames } from '../../text/reporting-text.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { IndicatorNoteView } from '../catalogue/indicator-note.tsx';
import type { StartedProps } from './agreement-state.ts';
import { HostForm } from './host-form.tsx';

/** One indicator in full: what is measured, how it is scored, who is responsible. */
export function IndicatorDetails(props: StartedProps & { readonly indicator: Indicator }) {
  const { indicator, reading, state } = props;
  return (
    <div class="indicator__body">
      <IndicatorNoteView note={state.notes?.notes.get(indicator.code)} />
      {indicator.definition === '' ? null : <p>{indicator.definition}</p>}
      <IndicatorScale rule={indicator.rule} unit={indicator.unit} />
      <FactList facts={factsOf(indicator)} />
      {indicator.sharedFrom ? (
        <SharedFromFacts reading={reading} sharedFrom={indicator.sharedFrom} />
      ) : (
        <>
          <h4>{agreementText.hosts}</h4>
          <Hosts {...props} />
          {reading.mayAssignHosts && props.agreement.status !== 'draft' ? <HostForm {...props} /> : null}
          {reading.mayAssignHosts ? <PeopleLink {...props} /> : null}
        </>
      )}
      {reading.mayEdit ? <EditLinks {...props} /> : null}
    </div>
  );
}

function factsOf(indicator: Indicator): readonly Fact[] {
  const { variables, formula, baselines, rule } = indicator;
  return [
    { label: agreementText.unit, value: indicator.unit },
    { label: agreementText.rule, value: ruleNames[rule.kind] },
    ...(formula === null ? [] : [{ label: agreementText.formula, value: formulaInWords(formula, variables) }]),
    {
      label: agreementText.variables,
      value: (
        <ul class="plain-list">
          {variables.map((one) => (
            <li key={one.name}>
              {one.label} {one.unit === '' ? null : `(${one.unit})`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: agreementText.baselines,
      value:
        baselines
          .map(
            (one) =>
              `พ.ศ. ${one.fiscalYear}: ${one.value === null ? noBaselineWords(one) : formatQuantity(one.value, indicator.unit)}`,
          )
          .join(' · ') || '—',
    },
    { label: agreementText.dataSource, value: indicator.dataSource || agreementText.unstated },
  ];
}

/** Whose indicator it is, and where it is reported. */
function SharedFromFacts({ reading, sharedFrom }: Pick<StartedProps, 'reading'> & { readonly sharedFrom: SharedFrom }) {
  const { organisationId, organisationName, code } = sharedFrom;
  const facts = [
    {
      label: sharingText.enteredBy,
      value: <a href={paths.agreement(reading.framework.fiscalYear, organisationId)}>{organisationName}</a>,
    },
    { label: sharingText.inCluster, value: <span data-arabic="">{code}</span> },
  ];
  return <FactList facts={facts} />;
}

function editHref(fiscalYear: number, organisationId: string, { code, sharedFrom }: Indicator): string {
  if (sharedFrom) return paths.agreementShared(fiscalYear, organisationId, sharedFrom.code);
  return paths.agreementIndicator(fiscalYear, organisationId, code);
}

function Hosts({ reading, indicator }: StartedProps & { readonly indicator: Indicator }) {
  const hosts = reading.hosts.filter((one) => one.code === indicator.code);
  if (hosts.length === 0) return <p class="muted">{agreementText.noHost}</p>;
  return (
    <ul>
      {hosts.map((one) => (
        <li key={`${one.agencyId}${one.validFrom}`}>
          {one.part === 'lead' ? agreementText.lead : agreementText.support}: {one.agencyName}{' '}
          <span class="muted">
            {agreementText.since} {formatThaiDate(one.validFrom)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The persons in charge and the history are on the page of hosts. */
function PeopleLink({ reading, indicator }: StartedProps & { readonly indicator: Indicator }) {
  const page = paths.hosts(reading.framework.fiscalYear, reading.organisation.id);
  return (
    <p class="no-print">
      <a href={`${page}#host-${encodeURIComponent(indicator.code)}`}>
        {hostsText.peopleAndHistory}
        <span class="govuk-visually-hidden"> {indicator.code}</span>
      </a>
    </p>
  );
}

function EditLinks({ reading, agreement, indicator }: StartedProps & { readonly indicator: Indicator }) {
  const { fiscalYear } = reading.framework;
  const { id } = reading.organisation;
  return (
    <>
      <p>
        <a href={editHref(fiscalYear, id, indicator)}>
          {agreementText.edit}
          <span class="govuk-visually-hidden"> {indicator.code}</span>
        </a>
      </p>
      <details>
        <summary>
          {agreementText.remove}
          <span class="govuk-visually-hidden"> {indicator.code}</span>
        </summary>
        <ConfirmPanel
          rowVersion={agreement.rowVersion}
          question={`${agreementText.remove} ${indicator.code}`}
          consequences={[agreementText.removeText]}
          action={paths.agreementIndicatorRemove(fiscalYear, id, indicator.code)}
          confirmLabel={agreementText.remove}
          cancelHref={paths.agreement(fiscalYear, id)}
          danger
        />
      </details>
    </>
  );
}
