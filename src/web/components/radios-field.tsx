import type { Choice } from './choice.ts';
import { FieldsetFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface RadiosFieldProps extends FieldBasics {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  readonly inline?: boolean;
}

export function RadiosField({ choices, value, inline, ...field }: RadiosFieldProps) {
  return (
    <FieldsetFrame
      field={field}
      control={({ id }) => (
        <div class={`govuk-radios${inline ? ' govuk-radios--inline' : ''}`}>
          {choices.map((choice, index) => (
            <RadioItem
              key={choice.value}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={field.name}
              choice={choice}
              checked={choice.value === value}
            />
          ))}
        </div>
      )}
    />
  );
}

interface RadioItemProps {
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

function RadioItem({ id, name, choice, checked }: RadioItemProps) {
  const hintId = choice.hint ? `${id}-hint-item` : undefined;
  return (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={id}
        name={name}
        type="radio"
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        aria-describedby={hintId}
      />
      <label class="govuk-label govuk-radios__label" for={id}>
        {choice.label}
      </label>
      {choice.hint ? (
        <div id={hintId} class="govuk-hint govuk-radios__hint">
          {choice.hint}
        </div>
      ) : null}
    </div>
  );
}
