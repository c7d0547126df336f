import { groupsAmong } from '../../../application/evaluation/parties-of-round.ts';
import type { PanelChoices } from '../../../application/evaluation/read-panels.ts';
import type { Panel } from '../../../domain/evaluation/panel.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { Round } from '../../../domain/framework/time-schema.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { dayIn, errorsIn, type FormState, listIn, typedIn } from '../../form-state.ts';
import { evaluationText } from '../../text/evaluation-text.ts';

interface PanelFormProps {
  readonly action: string;
  /** The panel that is changed; null for a new one. */
  readonly panel: Panel | null;
  /** The rounds that a new panel may be of. */
  readonly rounds: readonly Round[];
  readonly choices: PanelChoices;
  readonly state: FormState;
}

const own = 'panel';

/** A panel as its document appoints it. */
export function PanelForm(props: PanelFormProps) {
  const { action, panel, rounds, state } = props;
  const errors = errorsIn(state, own);
  return (
    <Form action={action} rowVersion={panel?.rowVersion} errors={state.form === own ? errors : undefined}>
      {panel === null ? (
        <SelectField
          name="round"
          label={evaluationText.round}
          choices={rounds.map(({ code }) => ({ value: code, label: roundName(code) }))}
          value={typedIn(state, own, 'round', rounds.length === 1 ? (rounds[0]?.code ?? '') : '')}
          error={errorFor(errors, 'round')}
        />
      ) : null}
      <TextField
        name="name"
        label={evaluationText.name}
        hint={evaluationText.nameHint}
        value={typedIn(state, own, 'name', panel?.name ?? '')}
        error={errorFor(errors, 'name')}
      />
      <DocumentFields {...props} />
      <MemberFields {...props} />
      <PartyFields {...props} />
      <SubmitButton label={evaluationText.save} kind={panel === null ? 'primary' : 'secondary'} />
    </Form>
  );
}

function DocumentFields({ panel, state }: PanelFormProps) {
  const errors = errorsIn(state, own);
  return (
    <>
      <TextField
        name="title"
        label={evaluationText.documentTitle}
        hint={evaluationText.documentHint}
        value={typedIn(state, own, 'title', panel?.document.title ?? '')}
        error={errorFor(errors, 'title')}
      />
      <TextField
        name="documentNumber"
        label={evaluationText.documentNumber}
        width="half"
        value={typedIn(state, own, 'documentNumber', panel?.document.number ?? '')}
        error={errorFor(errors, 'documentNumber')}
      />
      <ThaiDateField
        name="issuedOn"
        label={evaluationText.documentDay}
        value={dayIn(state, own, 'issuedOn', panel?.document.issuedOn ?? null)}
        error={errorFor(errors, 'issuedOn')}
      />
    </>
  );
}

function MemberFields({ panel, choices, state }: PanelFormProps) {
  const errors = errorsIn(state, own);
  const known = choices.evaluators;
  const former = (panel?.members ?? []).filter((one) => !known.some(({ userId }) => userId === one.userId));
  const people = [...known, ...former].map(({ userId, name, organisationName }) => ({
    value: userId,
    label: `${name} (${organisationName})`,
  }));
  if (people.length === 0) return <p>{evaluationText.noEvaluators}</p>;
  const stored = (panel?.members ?? []).map(({ userId }) => userId);
  return (
    <>
      <CheckboxesField
        name="members"
        label={evaluationText.members}
        hint={evaluationText.membersHint}
        choices={people}
        values={listIn(state, own, 'members', stored)}
        error={errorFor(errors, 'members')}
        small
      />
      <SelectField
        name="head"
        label={evaluationText.head}
        hint={evaluationText.headHint}
        choices={people}
        value={typedIn(state, own, 'head', panel?.headId ?? '')}
        error={errorFor(errors, 'head')}
      />
    </>
  );
}

function PartyFields({ panel, choices, state }: PanelFormProps) {
  const errors = errorsIn(state, own);
  const groups = groupsAmong(choices.parties);
  const typed = listIn(state, own, 'parties', panel?.parties ?? []);
  return (
    <>
      {groups.length === 0 ? null : (
        <CheckboxesField
          name="groups"
          label={evaluationText.groups}
          hint={evaluationText.groupsHint}
          choices={groups.map((name) => ({ value: name, label: name }))}
          values={listIn(state, own, 'groups', [])}
          error={errorFor(errors, 'groups')}
          small
          inColumns
          optional
        />
      )}
      <details open={typed.length > 0 || errorFor(errors, 'parties') !== undefined}>
        <summary>{evaluationText.partiesOpen}</summary>
        <CheckboxesField
          name="parties"
          label={evaluationText.parties}
          hint={evaluationText.partiesHint}
          choices={choices.parties.map(({ id, name }) => ({ value: id, label: partyTitle(name) }))}
          values={typed}
          error={errorFor(errors, 'parties')}
          small
          inColumns
          optional
        />
      </details>
    </>
  );
}
