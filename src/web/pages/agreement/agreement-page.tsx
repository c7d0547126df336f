import { type AgreementStatus, agreementStatusNames, isInForce } from '../../../domain/agreement/agreement-moves.ts';
import { inInstrumentWords } from '../../../domain/framework/instrument-words.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { inPartyWords } from '../../../domain/people/party-words.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { attachmentText } from '../../text/attachment-text.ts';
import { DraftPaperLinks } from '../papers/paper-links.tsx';
import { YearStages } from '../year/year-stages.tsx';
import { AgreementApprovalRoute } from './agreement-approval-route.tsx';
import { AgreementApprovals } from './agreement-approvals.tsx';
import { AgreementIndicators } from './agreement-indicators.tsx';
import { AgreementMoves } from './agreement-move-buttons.tsx';
import { AgreementPlanForm } from './agreement-plan-form.tsx';
import { AgreementSignatures } from './agreement-signatures.tsx';
import type { AgreementPageProps, StartedProps } from './agreement-state.ts';
import { AgreementWeights } from './agreement-weights.tsx';
import { LateNotice } from './late-notice.tsx';

const tones: Readonly<Record<AgreementStatus, StatusTone>> = {
  draft: 'active',
  proposed: 'active',
  'annexes-sent': 'attention',
  negotiating: 'active',
  settled: 'attention',
  agreed: 'attention',
  signing: 'attention',
  signed: 'done',
  'in-force': 'done',
};

/** The agreement of one party for one year, from draft to signed. */
export function AgreementPage(props: AgreementPageProps) {
  const { organisation, framework, agreement } = props.reading;
  const { fiscalYear } = framework;
  const say = (sentence: string) => inInstrumentWords(framework, sentence);
  const province = partyCrumb(fiscalYear, organisation);
  return (
    <>
      {props.reading.mayFollow ? <Breadcrumbs crumbs={[province, { label: say(agreementText.short) }]} /> : null}
      <ErrorSummary
        errors={props.state.errors ?? []}
        title={props.state.asking === undefined ? undefined : agreementText.notMoved}
      />
      <h1>
        {say(agreementText.title)}
        {agreementText.of}
        {partyTitle(organisation.name)} {agreementText.year} {fiscalYear}
      </h1>
      {props.reading.mayFollow ? (
        <YearStages
          organisation={organisation}
          fiscalYear={fiscalYear}
          stages={props.reading.stages}
          next={props.reading.next}
        />
      ) : null}
      <LateNotice reading={props.reading} />
      {agreement === null ? <NotStarted {...props} /> : <Started {...props} agreement={agreement} />}
    </>
  );
}

function NotStarted({ reading }: AgreementPageProps) {
  const say = (sentence: string) => inInstrumentWords(reading.framework, sentence);
  return (
    <EmptyState
      title={say(agreementText.none)}
      whatWillAppear={inPartyWords(reading.organisation.id, say(agreementText.noneText))}
    >
      {reading.mayStart ? (
        <Form action={paths.agreementStart(reading.framework.fiscalYear, reading.organisation.id)}>
          <SubmitButton label={say(agreementText.start)} />
        </Form>
      ) : null}
    </EmptyState>
  );
}

function Started(props: StartedProps) {
  const { agreement } = props;
  return (
    <>
      <p>
        <StatusTag
          tone={tones[agreement.status]}
          word={inInstrumentWords(props.reading.framework, agreementStatusNames[agreement.status])}
        />{' '}
        <span class="muted">
          {agreementText.version} {agreement.version}
        </span>
      </p>
      {agreement.returnReason === null ? null : (
        <Notice
          tone="attention"
          title={agreement.status === 'draft' ? agreementText.returnedToDraft : agreementText.returnedToOpdc}
        >
          <p>{agreement.returnReason}</p>
        </Notice>
      )}
      {isInForce(agreement.status) ? null : <DraftPaperLinks {...agreement} name={props.reading.organisation.name} />}
      {props.reading.mayReadFiles ? (
        <p class="no-print">
          <a href={paths.agreementFiles(agreement.fiscalYear, agreement.organisationId)}>{attachmentText.title}</a>
        </p>
      ) : null}
      <AgreementApprovals {...props} />
      <AgreementSignatures {...props} />
      <AgreementApprovalRoute {...props} />
      <AgreementMoves {...props} />
      <AgreementWeights {...props} />
      <AgreementPlanForm {...props} />
      <AgreementIndicators {...props} />
    </>
  );
}
