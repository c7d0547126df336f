import type { WhatIfReading } from '../../../application/forecast/read-what-if.ts';
import { sliderOf } from '../../../domain/forecast/saved-what-if.ts';
import { movesByScore, type Scenario } from '../../../domain/forecast/what-if.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatFigure, formatQuantity } from '../../../domain/values/format-quantity.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { JsonScript } from '../../components/json-script.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { scenarioCount, scenarioField, targetField } from '../../components/what-if-fields.ts';
import { WhatIfOutput } from '../../components/what-if-output.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { whatIfText } from '../../text/what-if-text.ts';
import { SavedWhatIfs, type SavedWhatIfsProps } from './saved-what-ifs.tsx';

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
        <InputTable reading={reading} scenarios={scenarios} />
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

function InputTable({ reading: { setup }, scenarios }: Pick<WhatIfPageProps, 'reading' | 'scenarios'>) {
  const fields = Array.from({ length: scenarioCount }, (_, index): Column<SetupIndicator> => {
    const header = whatIfText.scenarios[index] ?? '';
    return {
      key: header,
      header,
      cell: ({ code, ...indicator }) => (
        <input
          class="govuk-input govuk-input--width-5"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={60}
          name={scenarioField(index, code)}
          value={rowIn(scenarios[index] ?? {}, code) ?? ''}
          aria-label={`${code} ${header}`}
          {...sliderMarks(indicator, setup)}
        />
      ),
    };
  });
  return (
    <DataTable
      caption={whatIfText.inputs}
      rows={setup.indicators}
      rowKey={({ code }) => code}
      columns={[...firstColumns, ...fields]}
      phone="cards"
    />
  );
}

type SetupIndicator = WhatIfReading['setup']['indicators'][number];

/** How far the slider beside a figure goes; the browser puts it there. */
function sliderMarks({ rule, base }: Omit<SetupIndicator, 'code'>, { settings }: WhatIfReading['setup']) {
  const points = rule.kind === 'composite' ? [] : (rule.points ?? []).map(([value]) => Number(value));
  const steps = rule.kind === 'milestones' && rule.mode === 'cumulative' ? rule.steps : null;
  const top = Number(settings.grades?.bands[0]?.to ?? topOf(rule));
  const slider = sliderOf(
    { kind: movesByScore(rule) ? 'score' : 'value', points, steps },
    base === null ? null : Number(base),
    top,
  );
  if (slider === null) return {};
  return {
    'data-slider-from': slider.from,
    'data-slider-to': slider.to,
    'data-slider-step': slider.step,
    'data-slider-base': base ?? '',
    'data-slider-word': whatIfText.slider,
  };
}

/** Where a year has no grades, the highest score that a ladder of the rule gives. */
function topOf(rule: SetupIndicator['rule']): number {
  if (rule.kind === 'composite') return Math.max(5, ...rule.parts.map((part) => topOf(part.rule)));
  return Number(rule.points?.at(-1)?.[1] ?? 5);
}

const firstColumns: readonly Column<SetupIndicator>[] = [
  {
    key: 'indicator',
    header: whatIfText.indicator,
    rowHeader: true,
    cell: ({ code, name }) => `${code} ${name}`,
  },
  { key: 'base', header: whatIfText.base, cell: baseWords },
];

function baseWords({ rule, base, unit }: SetupIndicator): string {
  if (base === null) return movesByScore(rule) ? `– (${whatIfText.scoreOf})` : `– (${unit})`;
  return movesByScore(rule) ? `${formatFigure(base)} ${whatIfText.scoreOf}` : formatQuantity(base, unit);
}
