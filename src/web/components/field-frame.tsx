import type { ComponentChildren } from 'preact';
import { componentText } from '../text/component-text.ts';
import { AsTyped } from './as-typed.tsx';
import { type FieldBasics, fieldId } from './field-id.ts';

export interface FieldWires {
  readonly id: string;
  readonly describedBy: string | undefined;
}

export interface FieldFrameProps {
  readonly field: FieldBasics;
  readonly control: (wires: FieldWires) => ComponentChildren;
  /** Stands behind the control. */
  readonly mark?: ComponentChildren;
}

/** The ids that tie a field to its hint and its error. */
export function wiresOf(field: FieldBasics): FieldWires {
  const id = fieldId(field.id ?? field.name);
  const described = [field.hint ? `${id}-hint` : '', field.error ? `${id}-error` : ''].filter((part) => part !== '');
  return { id, describedBy: described.length === 0 ? undefined : described.join(' ') };
}

/** Label, hint, error and the control, in the order for screen readers. */
export function FieldFrame({ field, control, mark }: FieldFrameProps) {
  const wires = wiresOf(field);
  return (
    <div class={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label field-label" for={wires.id}>
        {field.label}
        <OptionalMark optional={field.optional} />
      </label>
      <FieldNotes field={field} />
      {control(wires)}
      {mark}
    </div>
  );
}

/** The same for a group of controls: a fieldset whose legend is the label. */
export function FieldsetFrame({ field, control }: FieldFrameProps) {
  const wires = wiresOf(field);
  return (
    <div class={`govuk-form-group${field.error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={wires.describedBy}>
        <legend class="govuk-fieldset__legend field-label">
          {field.label}
          <OptionalMark optional={field.optional} />
        </legend>
        <FieldNotes field={field} />
        {control(wires)}
      </fieldset>
    </div>
  );
}

function OptionalMark({ optional }: { readonly optional: boolean | undefined }) {
  return optional ? <span class="field-optional"> ({componentText.optional})</span> : null;
}

function FieldNotes({ field }: { readonly field: FieldBasics }) {
  const id = fieldId(field.id ?? field.name);
  return (
    <>
      {field.hint ? (
        <div id={`${id}-hint`} class="govuk-hint">
          {field.hint}
        </div>
      ) : null}
      {field.error ? (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{componentText.errorPrefix}</span> <AsTyped sentence={field.error} />
        </p>
      ) : null}
    </>
  );
}
