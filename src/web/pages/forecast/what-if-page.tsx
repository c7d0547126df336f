import type { WhatIfReading } from '../../../application/forecast/read-what-if.ts';
import type { Scenario } from '../../../domain/forecast/what-if.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { JsonScript } from '../../components/json-script.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { targetField } from '../../components/what-if-fields.ts';
import { WhatIfOutput } from '../../components/what-if-output.tsx';
import { WhatIfSummary } from '../../components/what-if-summary.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { whatIfText } from '../../text/what-if-text.ts';
import { SavedWhatIfs, type SavedWhatIfsProps } from './saved-what-ifs.tsx';
import { WhatIfInputs } from './what-if-inputs.tsx';

export interface WhatIfPageProps {
  readonly reading: WhatIfReading;
  readonly scenarios: readonly Scenario[];
  readonly target: string;
  readonly saved: Omit<SavedWhatIfsProps, 'reading' | 'scenarios'>;
}

/** Results to be moved, and what they would give; without script the form asks the server by its address. */
export function WhatIfPage({ reading, scenarios, target, saved }: WhatIfPageProps) {
  const { organisation, fiscalYear, setup } = reading;
  const place = paths.forecast(fiscalYear, organisation.id);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, organisation),
          { label: forecastText.title, href: place },
          { label: whatIfText.title },
        ]}
      />
      <h1>
        {whatIfText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p>
        {whatIfText.lead} <AssumptionMark reason={whatIfText.assumption} />
      </p>
      <form method="get" action={paths.whatIf(fiscalYear, organisation.id)} data-what-if="">
        <JsonScript data={setup} />
        <Target reading={reading} target={target} />
        <div class="what-if__summary" data-what-if-summary="">
          <WhatIfSummary setup={setup} scenarios={scenarios} />
        </div>
        <WhatIfInputs setup={setup} scenarios={scenarios} />
        <SubmitButton label={whatIfText.compute} kind="secondary" />
      </form>
      <div data-what-if-output="" aria-live="polite">
        <WhatIfOutput setup={setup} scenarios={scenarios} target={target} />
      </div>
      <SavedWhatIfs {...saved} reading={reading} scenarios={scenarios} />
    </>
  );
}

function Target({ reading: { setup }, target }: Pick<WhatIfPageProps, 'reading' | 'target'>) {
  const bands = setup.settings.grades?.bands ?? [];
  if (bands.length === 0) return null;
  return (
    <p>
      <label class="govuk-label" for="what-if-grade">
        {whatIfText.target}
      </label>
      <select class="govuk-select" id="what-if-grade" name={targetField}>
        {bands.slice(0, -1).map(({ code, name }) => (
          <option key={code} value={code} selected={code === target}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
