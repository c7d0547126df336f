import type { InnovationProposalReading } from '../../../application/innovation/read-innovation-proposal.ts';
import { innovationStatusNames } from '../../../domain/innovation/innovation-moves.ts';
import {
  contentOf,
  type InnovationContent,
  type InnovationProposal,
  innovationPartNames,
  innovationParts,
  lastEdition,
} from '../../../domain/innovation/innovation-proposal.ts';
import { innovationAssumptions } from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { isSameContent } from '../../../domain/values/content-text.ts';
import { groupThousands } from '../../../domain/values/group-thousands.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { formatThaiDate, formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { errorsIn } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';
import { ContentFields } from './content-fields.tsx';
import type { ProposalPageProps } from './innovation-props.ts';
import { statusTones } from './innovation-tones.ts';
import { ProposalFiles } from './proposal-files.tsx';
import { ProposalSteps } from './proposal-steps.tsx';

/** One proposal: where it stands, what it says, its files, and what comes next. */
export function ProposalPage(props: ProposalPageProps) {
  const { organisation, proposal, scoring, mayEdit } = props.reading;
  return (
    <>
      <h1>
        {innovationText.number} {proposal.number} {proposal.title || innovationText.untitled}
      </h1>
      <p>
        {innovationText.title} {partyTitle(organisation.name)} {proposal.fiscalYear} · {proposal.agencyName}
      </p>
      <FactList facts={factsOf(props.reading)} />
      {scoring === null ? null : (
        <p class="no-print">
          <a href={paths.innovationScores.of(proposal)}>
            {scoring.mayScore ? innovationText.toScores : innovationText.readScores}
          </a>
        </p>
      )}
      {mayEdit ? <WriteForm {...props} /> : <Content content={proposal} />}
      <ProposalFiles {...props} />
      <ProposalSteps {...props} />
      <Editions proposal={proposal} isWriting={mayEdit} />
      <p class="no-print">
        <a href={paths.innovation(proposal.fiscalYear, proposal.organisationId)}>{innovationText.back}</a>
      </p>
    </>
  );
}

function factsOf({ proposal, days, isOwn }: InnovationProposalReading): readonly Fact[] {
  const { status, reason, answeredAt, answeredName, outcome, outcomeReason, settled, announcedAt, announcedName } =
    proposal;
  const sent = lastEdition(proposal);
  return [
    {
      label: innovationText.state,
      value: <StatusTag tone={statusTones[status]} word={innovationStatusNames[status]} />,
    },
    ...(isOwn && sent === null ? [{ label: innovationText.until, value: formatThaiDate(days.last) }] : []),
    ...(sent === null
      ? []
      : [
          {
            label: innovationText.sent,
            value: `${formatThaiInstant(sent.sentAt)} ${innovationText.by} ${sent.sentName} ${innovationText.edition} ${sent.edition}`,
          },
        ]),
    ...(sent?.lateBecause ? [{ label: innovationText.lateBecause, value: sent.lateBecause }] : []),
    ...(reason === null ? [] : [{ label: innovationText.reason, value: <TypedLines text={reason} /> }]),
    ...(answeredAt === null
      ? []
      : [{ label: innovationText.answered, value: `${formatThaiInstant(answeredAt)} ${answeredName ?? ''}` }]),
    ...(outcome === null
      ? []
      : [
          {
            label: announcedAt === null ? innovationText.outcomeProposed : innovationText.outcome,
            value: innovationStatusNames[outcome],
          },
          { label: innovationText.outcomeReason, value: <TypedLines text={outcomeReason ?? ''} /> },
        ]),
    ...(settled === null ? [] : [{ label: innovationText.score, value: <Settled settled={settled} /> }]),
    ...(announcedAt === null
      ? []
      : [{ label: innovationText.announced, value: `${formatThaiInstant(announcedAt)} ${announcedName ?? ''}` }]),
  ];
}

function Settled({ settled }: { readonly settled: NonNullable<InnovationProposal['settled']> }) {
  return (
    <>
      {shortScore(settled.score)} {innovationText.outOf} · {innovationText.panel} {settled.members}{' '}
      {innovationText.people} <AssumptionMark reason={innovationAssumptions.score} />
      {settled.words === '' ? null : (
        <>
          <br />
          <span class="small">{settled.words}</span>
        </>
      )}
    </>
  );
}

function WriteForm({ reading: { proposal }, state, userId }: ProposalPageProps) {
  return (
    <section aria-labelledby="write" class="no-print">
      <h2 id="write">{innovationText.write}</h2>
      <p>
        {innovationText.formLead} <AssumptionMark reason={innovationAssumptions.form} />
      </p>
      <Form
        action={paths.innovationProposal.of(proposal)}
        rowVersion={proposal.rowVersion}
        errors={state.form === 'write' ? errorsIn(state, 'write') : undefined}
        draft={`${userId}-innovation`}
        data-confirm-leave=""
      >
        <ContentFields content={proposal} state={state} form="write" />
        <SubmitButton label={innovationText.saveDraft} kind="secondary" />
      </Form>
    </section>
  );
}

function Content({ content }: { readonly content: InnovationContent }) {
  return (
    <section aria-labelledby="content">
      <h2 id="content">{innovationText.content}</h2>
      <ContentFacts content={content} />
    </section>
  );
}

function ContentFacts({ content }: { readonly content: InnovationContent }) {
  return (
    <FactList
      facts={innovationParts.map((part) => ({
        label: innovationPartNames[part],
        value: content[part] === '' ? innovationText.unsaid : <Part content={content} part={part} />,
      }))}
    />
  );
}

function Part({ content, part }: { readonly content: InnovationContent; readonly part: keyof InnovationContent }) {
  if (part === 'cost')
    return (
      <>
        {groupThousands(content.cost)} {innovationText.baht}
      </>
    );
  return <TypedLines text={content[part]} />;
}

/** What was sent before; the last one stands above, unless its agency reads there what it has not sent. */
function Editions({ proposal, isWriting }: { readonly proposal: InnovationProposal; readonly isWriting: boolean }) {
  const { editions } = proposal;
  const last = lastEdition(proposal);
  const isLastAbove = !isWriting && last !== null && isSameContent(contentOf(proposal), contentOf(last));
  const before = isLastAbove ? editions.slice(0, -1) : editions;
  if (before.length === 0) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{innovationText.editions}</h2>
      {before.map((one) => (
        <details key={one.edition}>
          <summary>
            {innovationText.edition} {one.edition} {formatThaiInstant(one.sentAt)}
          </summary>
          <ContentFacts content={one} />
        </details>
      ))}
    </section>
  );
}
