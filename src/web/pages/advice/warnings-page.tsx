import type { WarningsReading } from '../../../application/advice/read-warnings.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import { letterStatusNames } from '../../../domain/letters/letter-moves.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { OutlookTag } from '../../components/forecast-columns.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { adviceText, warningsText } from '../../text/advice-text.ts';
import { adviceColumns } from './advice-columns.tsx';
import type { WarningsPageProps } from './advice-state.ts';
import { ChooseWarnings } from './choose-warnings.tsx';
import { NoWarningForm } from './no-warning-form.tsx';

/** The year's early warning: how far it is, the letter, what was answered, and the choice from the watch list. */
export function WarningsPage(props: WarningsPageProps) {
  const { reading, state } = props;
  const { fiscalYear, event, letters, none, warnings } = reading;
  const isOpen = event !== null && letters.length === 0 && none === null;
  return (
    <>
      {state.form === 'prepare' || state.form === 'none' ? null : <ErrorSummary errors={state.errors} />}
      <h1>
        {warningsText.title} {fiscalYear}
      </h1>
      <p class="lead">{event === null ? warningsText.notInYear : warningsText.lead}</p>
      <FactList facts={factsOf(reading)} />
      {none === null ? null : (
        <Form action={paths.warningsRevoke(fiscalYear)}>
          <SubmitButton label={warningsText.revoke} kind="secondary" />
        </Form>
      )}
      {letters.length === 0 ? null : <Letters {...props} />}
      {warnings.length === 0 ? null : <Warned {...props} />}
      {isOpen ? <ChooseWarnings {...props} /> : null}
      {isOpen ? <NoWarningForm {...props} /> : null}
    </>
  );
}

function factsOf({ event, none, warnings }: WarningsReading) {
  const when = event === null ? [] : [{ label: warningsText.when, value: event.title }];
  const state = [{ label: warningsText.state, value: stateWords(none !== null, warnings) }];
  if (none === null) return [...when, ...state];
  const { reason, recordedAt, recordedName } = none;
  return [
    ...when,
    ...state,
    { label: warningsText.noneReason, value: reason },
    { label: warningsText.recorded, value: `${formatThaiInstant(recordedAt)} ${adviceText.by} ${recordedName}` },
  ];
}

/** Never said to be done: nothing, none, drafted or given, with how many. */
function stateWords(none: boolean, warnings: readonly Advice[]): string {
  const partiesOf = (all: readonly Advice[]) => new Set(all.map((one) => one.organisationId)).size;
  const given = warnings.filter((one) => one.givenAt !== null);
  if (given.length > 0) {
    const answered = given.filter((one) => one.status === 'answered' || one.status === 'accepted').length;
    const left = warnings.length - given.length;
    return [
      warningsText.stateGiven(partiesOf(given), given.length),
      warningsText.answered(answered, given.length),
      ...(left === 0 ? [] : [warningsText.stateLeft(left)]),
    ].join(' · ');
  }
  if (warnings.length > 0) return warningsText.stateDraft(partiesOf(warnings), warnings.length);
  return none ? warningsText.stateNone : warningsText.stateNothing;
}

const letterColumns: readonly Column<WarningsReading['letters'][number]>[] = [
  {
    key: 'letter',
    header: warningsText.letter,
    rowHeader: true,
    cell: ({ letter }) => (
      <a href={paths.letter(letter.organisationId, letter.id)}>
        {letter.face?.number ?? ''} {letter.content.subject}
      </a>
    ),
  },
  { key: 'status', header: warningsText.letterStatus, cell: ({ letter }) => letterStatusNames[letter.status] },
  {
    key: 'recipients',
    header: warningsText.recipients,
    align: 'number',
    cell: ({ letter }) => letter.content.recipients.length,
  },
  { key: 'reached', header: warningsText.reached, align: 'number', cell: ({ reached }) => reached },
  { key: 'opened', header: warningsText.opened, align: 'number', cell: ({ opened }) => opened },
  { key: 'replied', header: warningsText.replied, align: 'number', cell: ({ replied }) => replied },
];

function Letters({ reading: { letters, warnings, fiscalYear } }: WarningsPageProps) {
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{warningsText.letters}</h2>
      <DataTable
        caption={warningsText.letterList}
        captionHidden
        columns={letterColumns}
        rows={letters}
        rowKey={({ letter }) => letter.id}
        phone="cards"
      />
      {warnings.some((one) => one.status === 'draft') && letters.some(({ reached }) => reached > 0) ? (
        <Form action={paths.warningsGive(fiscalYear)}>
          <p class="hint">{warningsText.giveText}</p>
          <SubmitButton label={warningsText.give} />
        </Form>
      ) : null}
    </section>
  );
}

/** What was warned of, beside what the indicator's projection says now. */
function Warned({ reading: { warnings, watch }, today }: WarningsPageProps) {
  const partyOf = (id: string) => watch.parties.find((one) => one.organisationId === id);
  const rowOf = (one: Advice) => partyOf(one.organisationId)?.rows.find(({ indicator }) => indicator.code === one.code);
  const [first, , ...rest] = adviceColumns(today, (one) => rowOf(one)?.indicator.name ?? '');
  const columns: readonly Column<Advice>[] = [
    ...(first ? [first] : []),
    { key: 'party', header: adviceText.party, cell: (one) => partyOf(one.organisationId)?.name ?? one.organisationId },
    ...rest,
    {
      key: 'current',
      header: warningsText.current,
      cell: (one) => {
        const row = rowOf(one);
        return row === undefined ? '–' : <OutlookTag row={row} framework={watch.framework} />;
      },
    },
  ];
  return (
    <DataTable
      caption={warningsText.warned}
      columns={columns}
      rows={warnings}
      rowKey={(one) => `${one.organisationId} ${one.number}`}
      phone="cards"
    />
  );
}
