import type { ConsultedParty } from '../../../application/consultations/read-consultations.ts';
import {
  type ConsultationSlot,
  consultationStateNames,
  consultationTitle,
} from '../../../domain/consultations/consultation.ts';
import { consultationAssumptions } from '../../../domain/consultations/consultation-agenda.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { errorsIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { consultationText } from '../../text/consultation-text.ts';
import { type ConsultationsPageProps, consultationTones, slotText } from './consultation-state.ts';
import { PlanForm, SlotsForm } from './plan-forms.tsx';
import { UnansweredOfYear } from './unanswered-part.tsx';

/** The year's consultation as OPDC arranges it. */
export function ConsultationsPage(props: ConsultationsPageProps) {
  const { framework, event, parties } = props.reading;
  const { fiscalYear } = framework;
  if (event === null)
    return (
      <>
        <h1>
          {consultationText.plan} {fiscalYear}
        </h1>
        <p>{consultationText.notInYear}</p>
      </>
    );
  return (
    <>
      <h1>
        {consultationTitle(event)} {consultationText.year} {fiscalYear}
      </h1>
      <p class="lead">{consultationText.lead}</p>
      {/* Of the buttons that have no fields: what is stored stays in the forms below. */}
      <ErrorSummary errors={errorsIn(props.state, 'press')} />
      <YearFacts {...props} />
      <CallForm {...props} />
      {parties.length === 0 ? (
        <p class="muted">{consultationText.noParties}</p>
      ) : (
        <DataTable
          caption={consultationText.parties}
          columns={partyColumns(props)}
          rows={parties}
          rowKey={({ organisationId }) => organisationId}
          phone="cards"
          filterable
        />
      )}
      <UnansweredOfYear {...props} />
      <SlotsOfYear {...props} />
      <PlanForm {...props} />
    </>
  );
}

function SlotsOfYear(props: ConsultationsPageProps) {
  const { round } = props.reading;
  return (
    <>
      <h2>{consultationText.slots}</h2>
      {round === null || round.slots.length === 0 ? (
        <EmptyState title={consultationText.noSlots} whatWillAppear={consultationText.noSlotsText} />
      ) : (
        <DataTable
          caption={consultationText.slots}
          captionHidden
          columns={slotColumns(props)}
          rows={round.slots}
          rowKey={({ number }) => String(number)}
          phone="cards"
        />
      )}
      {round === null ? null : <SlotsForm {...props} />}
    </>
  );
}

function YearFacts({ reading: { event, round, parties } }: ConsultationsPageProps) {
  if (event === null) return null;
  const held = parties.filter(({ state }) => state === 'held').length;
  return (
    <FactList
      facts={[
        { label: consultationText.when, value: `${formatThaiDate(event.from)} – ${formatThaiDate(event.to)}` },
        { label: consultationText.channel, value: event.place ?? '–' },
        { label: consultationText.source, value: <SourceMark source={event.source} /> },
        {
          label: consultationText.arranged,
          value: consultationAssumptions.map((reason) => <AssumptionMark key={reason} reason={reason} />),
        },
        {
          label: consultationText.questionsBy,
          value: round?.questionsBy ? formatThaiDate(round.questionsBy) : consultationText.notArranged,
        },
        { label: consultationText.counts, value: consultationText.held(held, parties.length) },
      ]}
    />
  );
}

function CallForm({ reading: { framework, parties, round, today } }: ConsultationsPageProps) {
  const dayOf = (number: number | null) => round?.slots.find((one) => one.number === number)?.day ?? '';
  const waiting = parties.filter(({ state, one }) => state === 'booked' && dayOf(one?.slot ?? null) >= today).length;
  if (waiting === 0) return null;
  return (
    <Form action={paths.consultationsCall(framework.fiscalYear)}>
      <p>{consultationText.callText(waiting)}</p>
      <SubmitButton label={consultationText.call} />
    </Form>
  );
}

function partyColumns({ reading: { framework, round } }: ConsultationsPageProps): readonly Column<ConsultedParty>[] {
  const slotOf = ({ one }: ConsultedParty) => round?.slots.find(({ number }) => number === one?.slot);
  return [
    {
      key: 'party',
      header: consultationText.party,
      rowHeader: true,
      cell: ({ organisationId, name }) => (
        <a href={paths.consultation(framework.fiscalYear, organisationId)}>{partyTitle(name)}</a>
      ),
    },
    {
      key: 'state',
      header: consultationText.state,
      cell: ({ state }) => <StatusTag tone={consultationTones[state]} word={consultationStateNames[state]} />,
    },
    {
      key: 'time',
      header: consultationText.time,
      cell: (party) => {
        const slot = slotOf(party);
        return slot === undefined ? '–' : slotText(slot);
      },
    },
    {
      key: 'questions',
      header: consultationText.questionCount,
      cell: ({ one }) => {
        const questions = one?.questions ?? [];
        const left = questions.filter(({ answer }) => answer === null).length;
        return left === 0 ? questions.length : `${questions.length} (${consultationText.unanswered} ${left})`;
      },
    },
  ];
}

function slotColumns({
  reading: { framework, free, parties },
}: ConsultationsPageProps): readonly Column<ConsultationSlot>[] {
  const { fiscalYear } = framework;
  const partyOfSlot = (number: number) => parties.find(({ one }) => one?.slot === number);
  return [
    {
      key: 'time',
      header: consultationText.time,
      rowHeader: true,
      cell: (slot) => `${slot.number}. ${slotText(slot)}`,
    },
    {
      key: 'party',
      header: consultationText.party,
      cell: ({ number }) => {
        const party = partyOfSlot(number);
        if (party === undefined) return consultationText.free;
        return <a href={paths.consultation(fiscalYear, party.organisationId)}>{partyTitle(party.name)}</a>;
      },
    },
    {
      key: 'close',
      header: consultationText.close,
      cell: (slot) =>
        free.includes(slot.number) ? (
          <Form action={paths.consultationSlotClose(fiscalYear, slot.number)}>
            <SubmitButton label={`${consultationText.close} ${slot.number}`} kind="secondary" />
          </Form>
        ) : (
          '–'
        ),
    },
  ];
}
