import type { RoomItem } from '../../../application/negotiation/read-negotiation.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { parseDecimal, toDecimalText } from '../../../domain/values/decimal.ts';
import { subtract } from '../../../domain/values/fraction.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { typedOr } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { sharingText } from '../../text/sharing-text.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import type { RoomProps } from './room-state.ts';

type CounterProps = RoomProps & { readonly one: RoomItem };

/** Other figures for one item, or another indicator of the approved list in its place. */
export function CounterForm(props: CounterProps) {
  const { reading, reader, state, one } = props;
  const { code } = one.item;
  const base = one.current ?? one.item.proposed;
  const name = formNames.counter(code);
  return (
    <details open={state.form === name}>
      <summary>
        {negotiationText.openCounter}
        <span class="govuk-visually-hidden"> {code}</span>
      </summary>
      <Form
        action={paths.negotiationCounter(reading.agreement.fiscalYear, reading.organisation.id, code)}
        data-draft={`${reader.actor.userId}-${name}`}
      >
        <Replacement {...props} />
        <WeightField {...props} />
        {one.item.proposed.sharedFrom ? (
          <p class="small">{sharingText.targetsLocked}</p>
        ) : (
          <>
            <Targets {...props} base={base} />
            <Baselines {...props} base={base} />
          </>
        )}
        <TextareaField
          name={roomFieldNames.reason(code)}
          label={`${negotiationText.counterReason} ${code}`}
          rows={2}
          value={typedOr(state, roomFieldNames.reason(code), '')}
          optional
        />
        <SubmitButton label={`${negotiationText.saveCounter} ${code}`} kind="secondary" />
      </Form>
    </details>
  );
}

function Replacement({ reading, state, one: { item } }: CounterProps) {
  if (reading.choices.length === 0) return null;
  const name = roomFieldNames.replaceWith(item.code);
  return (
    <SelectField
      name={name}
      label={`${negotiationText.replaceWith} (${item.code})`}
      hint={negotiationText.replaceHint}
      emptyLabel={negotiationText.keepIndicator}
      choices={reading.choices.map((entry) => ({ value: entry.code, label: `${entry.code} ${entry.name}` }))}
      value={typedOr(state, name, '')}
      error={errorFor(state.errors, name)}
    />
  );
}

function WeightField({ reading, state, one }: CounterProps) {
  const { code, proposed } = one.item;
  const name = roomFieldNames.weight(code);
  const others = one.current === null ? reading.total : less(reading.total, one.current.weight);
  return (
    <>
      <DecimalField
        name={name}
        label={`${negotiationText.weightNow} ${code}`}
        value={typedOr(state, name, (one.current ?? proposed).weight)}
        error={errorFor(state.errors, name)}
      />
      <p class="small muted">
        {negotiationText.sumIfTaken}{' '}
        <output data-weight-sum={fieldId(name)} data-weight-others={others}>
          {reading.total}
        </output>
      </p>
    </>
  );
}

function less(total: string, weight: string): string {
  const [all, own] = [parseDecimal(total), parseDecimal(weight)];
  return all.ok && own.ok ? toDecimalText(subtract(all.value, own.value)) : total;
}

function Targets({ state, one, base }: CounterProps & { readonly base: Indicator }) {
  const { code } = one.item;
  const points = base.rule.kind === 'composite' ? [] : (base.rule.points ?? []);
  const error = errorFor(state.errors, roomFieldNames.target(code, 0));
  if (points.length === 0) return null;
  return (
    <div class="field-row">
      {points.map(([value, score], index) => (
        <DecimalField
          key={score}
          name={roomFieldNames.target(code, index)}
          label={`${negotiationText.target(score)} (${code})`}
          value={typedOr(state, roomFieldNames.target(code, index), value)}
          error={index === 0 ? error : undefined}
        />
      ))}
    </div>
  );
}

function Baselines({ state, one, base }: CounterProps & { readonly base: Indicator }) {
  const { code } = one.item;
  if (base.baselines.length === 0) return null;
  return (
    <div class="field-row">
      {base.baselines.map(({ fiscalYear, value }, index) => (
        <DecimalField
          key={fiscalYear}
          name={roomFieldNames.baseline(code, index)}
          label={`${negotiationText.baseline(fiscalYear)} (${code})`}
          value={typedOr(state, roomFieldNames.baseline(code, index), value ?? '')}
          optional
          error={errorFor(state.errors, roomFieldNames.baseline(code, index))}
        />
      ))}
    </div>
  );
}
