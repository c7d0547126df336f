import type { Indicator } from '../../../domain/agreement/indicator.ts';
import { changeCauseNames } from '../../../domain/change-requests/change-kinds.data.ts';
import type { ChangePolicy } from '../../../domain/change-requests/change-request.ts';
import { changeCauses } from '../../../domain/change-requests/change-request.ts';
import { DecimalField } from '../../components/decimal-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { textOf } from '../../form-body.ts';
import { changeText } from '../../text/change-text.ts';
import type { ChangePageProps } from './change-state.ts';

/** What is said of a request: as typed where the form was refused, otherwise as stored. */
export function ChangeFields(props: ChangePageProps) {
  const { framework, request } = props.reading;
  const policy = framework.changePolicy.value;
  const { value, error } = fieldsOf(props);
  if (policy === null) return null;
  return (
    <>
      <input type="hidden" name="code" value={request.code} />
      <input type="hidden" name="kind" value={request.kind} />
      <RadiosField
        name="ground"
        label={changeText.ground}
        value={value('ground', chosenGround(policy, request))}
        error={error('ground') ?? error('example')}
        choices={groundChoices(policy)}
      />
      {policy.grounds.some(({ examples = [] }) => examples.length > 0) ? (
        <TextareaField
          name="otherFactor"
          label={changeText.otherFactor}
          hint={changeText.otherHint}
          rows={2}
          value={value('otherFactor', request.otherFactor)}
          error={error('otherFactor')}
          optional
        />
      ) : null}
      <RadiosField
        name="cause"
        label={changeText.cause}
        value={value('cause', request.cause ?? '')}
        error={error('cause')}
        choices={changeCauses.map((cause) => ({ value: cause, label: changeCauseNames[cause] }))}
      />
      <TextareaField
        name="explanation"
        label={changeText.explanation}
        value={value('explanation', request.explanation)}
        error={error('explanation')}
      />
      <ProposedFields {...props} />
    </>
  );
}

/** The new values by the kind of change, each beside what is agreed. */
function ProposedFields(props: ChangePageProps) {
  const { request, agreement } = props.reading;
  const asked = agreement?.indicators.find(({ code }) => code === request.code);
  if (asked === undefined) return null;
  switch (request.kind) {
    case 'cancel':
      return <p>{changeText.cancels}</p>;
    case 'weight':
      return <WeightField {...props} asked={asked} />;
    case 'target':
    case 'criteria':
      return <PointFields {...props} asked={asked} />;
    case 'details':
      return <DetailFields {...props} asked={asked} />;
    case 'indicator':
      return <DetailFields {...props} asked={asked} named />;
  }
}

type AskedProps = ChangePageProps & { readonly asked: Indicator };

const nowHint = (text: string) => `${changeText.now}: ${text}`;

function WeightField({ asked, ...props }: AskedProps) {
  const { value, error } = fieldsOf(props);
  const { weight = asked.weight } = props.reading.request.proposed;
  return (
    <DecimalField
      name="weight"
      label={changeText.weight}
      hint={nowHint(asked.weight)}
      value={value('weight', weight)}
      error={error('weight')}
    />
  );
}

function PointFields({ asked, ...props }: AskedProps) {
  const { value, error } = fieldsOf(props);
  const agreed = asked.rule.kind === 'composite' ? [] : (asked.rule.points ?? []);
  const { points = agreed } = props.reading.request.proposed;
  return (
    <>
      {agreed.map(([now, score], at) => (
        <div key={score}>
          <input type="hidden" name={`score.${at}`} value={score} />
          <DecimalField
            name={`point.${at}`}
            label={`${changeText.at} ${score} ${changeText.points}`}
            hint={nowHint(now)}
            unit={asked.unit}
            value={value(`point.${at}`, points[at]?.[0] ?? now)}
            error={at === agreed.length - 1 ? error('points') : undefined}
          />
        </div>
      ))}
    </>
  );
}

function DetailFields({ asked, named = false, ...props }: AskedProps & { readonly named?: boolean }) {
  const { value, error } = fieldsOf(props);
  const { proposed } = props.reading.request;
  return (
    <>
      {named ? (
        <TextField
          name="name"
          label={changeText.name}
          hint={nowHint(asked.name)}
          value={value('name', proposed.name ?? asked.name)}
          error={error('name')}
        />
      ) : null}
      <TextareaField
        name="definition"
        label={changeText.definition}
        value={value('definition', proposed.definition ?? asked.definition)}
        error={error('definition')}
      />
      <TextField
        name="dataSource"
        label={changeText.dataSource}
        value={value('dataSource', proposed.dataSource ?? asked.dataSource)}
        error={error('dataSource')}
      />
    </>
  );
}

function groundChoices({ grounds }: ChangePolicy) {
  return grounds.flatMap(({ code, name, examples = [] }) => {
    if (examples.length === 0) return [{ value: code, label: name }];
    const listed = examples.map((one) => ({ value: `${code}/${one.code}`, label: one.name }));
    return [...listed, { value: `${code}/`, label: changeText.other }];
  });
}

function chosenGround({ grounds }: ChangePolicy, { ground, example }: { ground: string; example: string }): string {
  const found = grounds.find(({ code }) => code === ground);
  return found?.examples === undefined ? ground : `${ground}/${example}`;
}

function fieldsOf({ state }: Pick<ChangePageProps, 'state'>) {
  const own = state.form === 'details';
  // What sending a request lacks is said beside its fields, which keep what is stored.
  const told = own || state.form === 'submit-change';
  return {
    value: (name: string, stored: string) => (own ? textOf(state.typed, name) : stored),
    error: (name: string) => (told ? errorFor(state.errors, name) : undefined),
  };
}
