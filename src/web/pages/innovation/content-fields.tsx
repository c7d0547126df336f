import { type InnovationContent, innovationPartNames } from '../../../domain/innovation/innovation-proposal.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, typedIn } from '../../form-state.ts';
import { innovationText } from '../../text/innovation-text.ts';

interface ContentFieldsProps {
  readonly content: InnovationContent;
  readonly state: FormState;
  readonly form: string;
}

const long = [
  { name: 'problem', hint: innovationText.partProblemHint, rows: 6 },
  { name: 'idea', hint: innovationText.partIdeaHint, rows: 8 },
  { name: 'authors', hint: innovationText.partAuthorsHint, rows: 4 },
] as const;

/** The parts of the form; what sending lacks is said beside them too. */
export function ContentFields({ content, state, form }: ContentFieldsProps) {
  const told = state.form === form || state.form === 'send' ? state.errors : [];
  const value = (name: keyof InnovationContent) => typedIn(state, form, name, content[name]);
  return (
    <>
      <TextField
        name="title"
        label={innovationPartNames.title}
        hint={innovationText.partTitleHint}
        value={value('title')}
        error={errorFor(told, 'title')}
      />
      {long.map(({ name, hint, rows }) => (
        <TextareaField
          key={name}
          name={name}
          label={innovationPartNames[name]}
          hint={hint}
          rows={rows}
          value={value(name)}
          error={errorFor(told, name)}
        />
      ))}
      <DecimalField
        name="cost"
        label={innovationPartNames.cost}
        hint={innovationText.partCostHint}
        unit={innovationText.baht}
        value={value('cost')}
        error={errorFor(told, 'cost')}
      />
      <TextareaField
        name="expected"
        label={innovationPartNames.expected}
        hint={innovationText.partExpectedHint}
        rows={5}
        value={value('expected')}
        error={errorFor(told, 'expected')}
      />
    </>
  );
}

/** The same fields as they were sent. */
export function typedContent(body: FormBody): InnovationContent {
  return {
    ...{ title: textOf(body, 'title'), problem: textOf(body, 'problem'), idea: textOf(body, 'idea') },
    ...{ authors: textOf(body, 'authors'), cost: textOf(body, 'cost'), expected: textOf(body, 'expected') },
  };
}
