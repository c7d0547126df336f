import type { WhatIfReading } from '../../../application/forecast/read-what-if.ts';
import { sliderOf } from '../../../domain/forecast/saved-what-if.ts';
import { movesByScore, type Scenario } from '../../../domain/forecast/what-if.ts';
import { formatFigure, formatQuantity } from '../../../domain/values/format-quantity.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { scenarioCount, scenarioField } from '../../components/what-if-fields.ts';
import { whatIfText } from '../../text/what-if-text.ts';

interface WhatIfInputsProps {
  readonly setup: WhatIfReading['setup'];
  readonly scenarios: readonly Scenario[];
}

/**
 * The results to be moved, one indicator under another and folded: open are those of which something is supposed, or the first
 * where nothing is. What is folded is sent with the form as well.
 */
export function WhatIfInputs({ setup, scenarios }: WhatIfInputsProps) {
  const supposed = setup.indicators.filter(({ code }) => scenarios.some((one) => (rowIn(one, code) ?? '') !== ''));
  const open = supposed.length > 0 ? supposed : setup.indicators.slice(0, 1);
  return (
    <fieldset class="what-if__inputs">
      <legend>{whatIfText.inputs}</legend>
      {setup.indicators.map((indicator) => (
        <details key={indicator.code} class="what-if__indicator" open={open.includes(indicator)}>
          <summary>
            {indicator.code} {indicator.name}{' '}
            <span class="small muted">
              {whatIfText.base} {baseWords(indicator)}
            </span>
          </summary>
          <div class="what-if__fields">
            {Array.from({ length: scenarioCount }, (_, index) => (
              <ResultField
                key={scenarioField(index, indicator.code)}
                {...{ setup, indicator, index }}
                value={rowIn(scenarios[index] ?? {}, indicator.code) ?? ''}
              />
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}

interface ResultFieldProps {
  readonly setup: WhatIfReading['setup'];
  readonly indicator: SetupIndicator;
  /** The place of its scenario, from 0. */
  readonly index: number;
  readonly value: string;
}

function ResultField({ setup, indicator, index, value }: ResultFieldProps) {
  const header = whatIfText.scenarios[index] ?? '';
  return (
    <label>
      {header}
      <input
        class="govuk-input govuk-input--width-5"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={60}
        name={scenarioField(index, indicator.code)}
        value={value}
        aria-label={`${indicator.code} ${header}`}
        {...sliderMarks(indicator, setup)}
      />
    </label>
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

function baseWords({ rule, base, unit }: SetupIndicator): string {
  if (base === null) return movesByScore(rule) ? `– (${whatIfText.scoreOf})` : `– (${unit})`;
  return movesByScore(rule) ? `${formatFigure(base)} ${whatIfText.scoreOf}` : formatQuantity(base, unit);
}
