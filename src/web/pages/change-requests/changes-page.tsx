import type { ChangesReading } from '../../../application/change-requests/read-changes.ts';
import { changeKindNames } from '../../../domain/change-requests/change-kinds.data.ts';
import { changeStatusNames } from '../../../domain/change-requests/change-moves.ts';
import type { ChangeRequest } from '../../../domain/change-requests/change-request.ts';
import { isAfterLastWindow } from '../../../domain/change-requests/change-windows.ts';
import { kindsOpen } from '../../../domain/change-requests/check-change.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DelegationNotice } from '../../components/delegation-notice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { changeText } from '../../text/change-text.ts';
import { WindowNote } from './window-note.tsx';

export interface ChangesPageProps {
  readonly reading: ChangesReading;
  readonly state: FormState;
}

/** The requests of a party's year, the window of today, and the form that begins another. */
export function ChangesPage({ reading, state }: ChangesPageProps) {
  const { organisation, fiscalYear, requests, mayEdit, lacksDelegation } = reading;
  const policy = reading.framework.changePolicy.value;
  // What was typed before the window ended stays in sight with why it was refused.
  const isOver = mayEdit && policy !== null && isAfterLastWindow(policy, reading.today) && state.form !== 'add';
  return (
    <>
      <h1>
        {changeText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">{changeText.lead}</p>
      <WindowNote reading={reading} />
      {isOver ? <p>{changeText.noMore(fiscalYear + 1)}</p> : null}
      {lacksDelegation && reading.window !== null ? <DelegationNotice /> : null}
      <Guards reading={reading} />
      {requests.length === 0 ? (
        <EmptyState title={changeText.none} whatWillAppear={changeText.noneText} />
      ) : (
        <DataTable
          caption={changeText.title}
          captionHidden
          columns={requestColumns}
          rows={requests}
          rowKey={(one) => String(one.number)}
          phone="cards"
        />
      )}
      {mayEdit && !isOver ? <StartForm reading={reading} state={state} /> : null}
    </>
  );
}

/** What the year's policy lets no request do, in the words of its source. */
function Guards({ reading: { framework } }: Pick<ChangesPageProps, 'reading'>) {
  const guards = framework.changePolicy.value?.guards ?? [];
  if (guards.length === 0) return null;
  return (
    <details>
      <summary>{changeText.guards}</summary>
      <ul>
        {guards.map(({ code, name, note }) => (
          <li key={code}>
            {name}
            {note === undefined ? null : <span class="small muted"> ({note})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function StartForm({ reading: { organisation, fiscalYear, framework, agreement }, state }: ChangesPageProps) {
  const policy = framework.changePolicy.value;
  const indicators = (agreement?.indicators ?? []).filter(({ inForce }) => inForce === 'in-force');
  if (policy === null) return null;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{changeText.add}</h2>
      <Form
        action={paths.changes(fiscalYear, organisation.id)}
        errors={state.form === 'add' ? state.errors : undefined}
      >
        <SelectField
          name="code"
          label={changeText.indicator}
          value={textOf(state.typed, 'code')}
          error={errorFor(state.errors, 'code')}
          choices={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
        <RadiosField
          name="kind"
          label={changeText.kind}
          value={textOf(state.typed, 'kind')}
          error={errorFor(state.errors, 'kind')}
          choices={kindsOpen(policy).map((kind) => ({ value: kind, label: changeKindNames[kind] }))}
        />
        <SubmitButton label={changeText.add} />
      </Form>
    </section>
  );
}

/** The columns of a list of requests, each leading to its page. */
export const requestColumns: readonly Column<ChangeRequest>[] = [
  {
    key: 'number',
    header: changeText.number,
    rowHeader: true,
    cell: (one) => <a href={paths.change(one.fiscalYear, one.organisationId, one.number)}>{one.number}</a>,
  },
  { key: 'indicator', header: changeText.indicator, cell: ({ code }) => code },
  { key: 'kind', header: changeText.kind, cell: ({ kind }) => changeKindNames[kind] },
  { key: 'status', header: changeText.status, cell: ({ status }) => changeStatusNames[status] },
  {
    key: 'sent',
    header: changeText.sent,
    cell: ({ submittedAt }) => (submittedAt === null ? '' : formatThaiInstant(submittedAt)),
  },
];
