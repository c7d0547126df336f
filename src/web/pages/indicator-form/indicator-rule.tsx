import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { FieldsetFrame } from '../../components/field-frame.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { indicatorText } from '../../text/agreement-text.ts';
import { ruleNames } from '../../text/reporting-text.ts';
import { levelsOf, type TypedIndicator } from './typed-indicator.ts';

const choices = (['ladder', 'milestones', 'central', 'judgement'] as const).map((kind) => ({
  value: kind,
  label: ruleNames[kind],
}));

export interface IndicatorRuleProps {
  readonly reading: { readonly framework: Framework };
  readonly indicator: Pick<Indicator, 'rule'>;
  readonly typed: TypedIndicator;
  readonly errors: readonly FormError[];
}

/** How the result becomes a score: the kind of rule, a target for each level, the milestones. */
export function IndicatorRule(props: IndicatorRuleProps) {
  const { typed, errors } = props;
  if (typed.rule === 'composite')
    return (
      <>
        <input type="hidden" name="rule" value="composite" />
        <p class="muted">{indicatorText.compositeKept}</p>
      </>
    );
  return (
    <>
      <RadiosField name="rule" label={indicatorText.rule} choices={choices} value={typed.rule} />
      <Targets {...props} />
      <Range typed={typed} errors={errors} />
      <TextareaField
        name="steps"
        label={indicatorText.steps}
        hint={indicatorText.stepsHint}
        rows={4}
        value={typed.steps}
        optional
        error={errorFor(errors, 'steps')}
      />
    </>
  );
}

function Range({ typed, errors }: Pick<IndicatorRuleProps, 'typed' | 'errors'>) {
  return (
    <FieldsetFrame
      field={{
        name: 'range',
        label: indicatorText.range,
        hint: indicatorText.rangeHint,
        error: errorFor(errors, 'range'),
      }}
      control={({ id }) => (
        <div id={id} class="field-row" tabIndex={-1}>
          <DecimalField name="rangeFrom" label={indicatorText.rangeFrom} value={typed.rangeFrom} />
          <DecimalField name="rangeTo" label={indicatorText.rangeTo} value={typed.rangeTo} />
        </div>
      )}
    />
  );
}

function Targets({ reading, indicator, typed, errors }: IndicatorRuleProps) {
  const { framework } = reading;
  const names = framework.scale.levels.value;
  return (
    <FieldsetFrame
      field={{
        name: 'ladder',
        label: indicatorText.targets,
        hint: indicatorText.targetsHint,
        error: errorFor(errors, 'ladder'),
      }}
      control={({ id }) => (
        <div id={id} class="field-row" tabIndex={-1}>
          {levelsOf(framework, indicator.rule).map(([, score], index) => (
            <DecimalField
              key={score}
              name={`target-${index}`}
              label={indicatorText.target(
                names.find((level) => level.score === score)?.name ?? indicatorText.level(index + 1),
                score,
              )}
              value={typed.targets[index]}
            />
          ))}
        </div>
      )}
    />
  );
}
