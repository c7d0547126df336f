import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { slotsAskedOf } from '../../../domain/agreement/new-indicator.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { formatFrameworkApplicability } from '../../text/framework-text.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { IndicatorNoteTags } from '../catalogue/indicator-note.tsx';
import { MissingMandatory } from '../catalogue/missing-mandatory.tsx';
import type { StartedProps } from './agreement-state.ts';
import { IndicatorDetails } from './indicator-details.tsx';
import { SharedIndicators } from './shared-indicators.tsx';

/** Every indicator under its component, and what the framework requires that is missing. */
export function AgreementIndicators(props: StartedProps) {
  const { reading, agreement } = props;
  const filled = reading.components.filter((component) =>
    agreement.indicators.some((one) => one.componentCode === component.code),
  );
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">
        {agreementText.indicators} {agreement.indicators.length} ตัว
      </h2>
      {agreement.indicators.length === 0 ? (
        <EmptyState
          title={agreementText.noIndicators}
          whatWillAppear={inPartyWords(reading.organisation.id, agreementText.noIndicatorsText)}
        />
      ) : null}
      {filled.map((component) => (
        <section key={component.code} aria-labelledby={`component-${component.code}`}>
          <h3 id={`component-${component.code}`}>
            {component.code} {component.name}
          </h3>
          {agreement.indicators
            .filter((one) => one.componentCode === component.code)
            .map((indicator) => (
              <IndicatorRow key={indicator.code} {...props} indicator={indicator} />
            ))}
        </section>
      ))}
      {reading.mayEdit ? <SharedIndicators {...props} /> : null}
      {reading.mayEdit ? <MissingSlots {...props} /> : null}
    </section>
  );
}

function IndicatorRow(props: StartedProps & { readonly indicator: Indicator }) {
  const { indicator, state } = props;
  const typed = state.typedHost?.code === indicator.code;
  return (
    <details class="indicator" id={`indicator-${indicator.code}`} open={typed}>
      <summary class="indicator__summary">
        <span>
          <b data-arabic="">{indicator.code}</b> {indicator.name}
        </span>{' '}
        <span class="indicator__weight">
          {agreementText.weight} {indicator.weight}
        </span>
        {indicator.inForce === 'cancelled' ? <StatusTag tone="quiet" word={agreementText.cancelled} /> : null}
        {indicator.sharedFrom ? <StatusTag tone="quiet" word={sharingText.tag} /> : null}
        <IndicatorNoteTags note={state.notes?.notes.get(indicator.code)} />
      </summary>
      <IndicatorDetails {...props} />
    </details>
  );
}

function MissingSlots({ reading, agreement, state }: StartedProps) {
  const add = paths.agreementNewIndicator(reading.framework.fiscalYear, reading.organisation.id);
  const missing = slotsAskedOf(reading.framework, reading.organisation.id).filter(
    ({ slot }) => !agreement.indicators.some((one) => one.code === slot.code),
  );
  return (
    <>
      {missing.length === 0 ? null : (
        <>
          <h3>{agreementText.missingSlots}</h3>
          <ul>
            {missing.map(({ slot }) => (
              <li key={slot.code}>
                <a href={`${add}?slot=${encodeURIComponent(slot.code)}`}>
                  {agreementText.addSlot} <span data-arabic="">{slot.code}</span> {slot.name}
                </a>{' '}
                <span class="muted">({formatFrameworkApplicability(slot.applicability.value, (code) => code)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <MissingMandatory notes={state.notes} offered={missing.map(({ slot }) => slot.code)} add={add} />
      <p>
        <a class="button button--secondary" href={add}>
          {inPartyWords(reading.organisation.id, agreementText.addOther)}
        </a>
      </p>
    </>
  );
}
