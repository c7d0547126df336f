import type { AdviceOfParty } from '../../../application/advice/read-advice.ts';
import { adviceSourceNames, writtenSources } from '../../../domain/advice/advice.ts';
import { consultationTitle, consultationWindow } from '../../../domain/consultations/consultation.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { type FormState, typedIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { adviceText, sixMonthsText } from '../../text/advice-text.ts';
import { adviceColumns } from './advice-columns.tsx';
import { AdviceFields } from './advice-fields.tsx';

export interface PartyAdviceProps {
  readonly reading: AdviceOfParty;
  readonly state: FormState;
  readonly today: string;
}

/** The advice to a party of a year, and for who may give some the form that begins another. */
export function PartyAdvicePage({ reading, state, today }: PartyAdviceProps) {
  const { organisation, fiscalYear, advice, indicators, mayGiveAbout, awaited } = reading;
  const consultation = consultationWindow(reading.framework);
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  return (
    <>
      <h1>
        {adviceText.title} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <p class="lead">{adviceText.lead}</p>
      {reading.analysed ? (
        <p>
          <a href={paths.sixMonths(fiscalYear, organisation.id)}>{sixMonthsText.title}</a>
        </p>
      ) : null}
      {consultation === null ? null : (
        <p>
          <a href={paths.consultation(fiscalYear, organisation.id)}>{consultationTitle(consultation)}</a>
        </p>
      )}
      {awaited.map((subject) => (
        <p key={subject}>{adviceText.awaited(subject)}</p>
      ))}
      {advice.length === 0 ? (
        <EmptyState title={adviceText.none} whatWillAppear={adviceText.noneText} />
      ) : (
        <DataTable
          caption={adviceText.title}
          captionHidden
          columns={adviceColumns(today, ({ code }) => names.get(code) ?? '')}
          rows={advice}
          rowKey={(one) => String(one.number)}
          phone="cards"
        />
      )}
      {mayGiveAbout.length === 0 ? null : <StartForm reading={reading} state={state} />}
    </>
  );
}

function StartForm({ reading, state }: Omit<PartyAdviceProps, 'today'>) {
  const { organisation, fiscalYear, indicators, mayGiveAbout } = reading;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{adviceText.add}</h2>
      <Form
        action={paths.adviceOfParty(fiscalYear, organisation.id)}
        errors={state.form === 'add' ? state.errors : undefined}
      >
        <SelectField
          name="source"
          label={adviceText.source}
          emptyLabel={null}
          value={typedIn(state, 'add', 'source', 'consultation')}
          error={errorFor(state.errors, 'source')}
          choices={writtenSources.map((one) => ({ value: one, label: adviceSourceNames[one] }))}
        />
        <AdviceFields
          form="add"
          state={state}
          indicators={indicators}
          about={mayGiveAbout}
          stored={{ code: mayGiveAbout[0] ?? '', advice: '', replyBy: null }}
        />
        <SubmitButton label={adviceText.add} />
      </Form>
    </section>
  );
}
