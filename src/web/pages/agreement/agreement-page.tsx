import { type AgreementStatus, agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../../domain/agreement/indicator.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CsrfField } from '../../components/csrf-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextareaField } from '../../components/textarea-field.tsx';
import { paths } from '../../paths.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { YearStages } from '../reporting/year-stages.tsx';
import { AgreementIndicators } from './agreement-indicators.tsx';
import { AgreementMoves } from './agreement-moves.tsx';
import type { AgreementPageProps, StartedProps } from './agreement-state.ts';
import { AgreementWeights } from './agreement-weights.tsx';

const tones: Readonly<Record<AgreementStatus, StatusTone>> = {
  draft: 'active',
  proposed: 'active',
  agreed: 'attention',
  signed: 'done',
};

/** The agreement of one party for one year, from draft to signed. */
export function AgreementPage(props: AgreementPageProps) {
  const { organisation, framework, agreement } = props.reading;
  const { fiscalYear } = framework;
  const province = { label: organisation.name, href: paths.province(fiscalYear, organisation.id) };
  return (
    <>
      {props.reading.mayFollow ? <Breadcrumbs crumbs={[province, { label: agreementText.short }]} /> : null}
      <ErrorSummary errors={props.state.errors ?? []} />
      <h1>
        {agreementText.title} {organisation.name} {agreementText.year} {fiscalYear}
      </h1>
      {props.reading.mayFollow ? (
        <YearStages
          organisation={organisation}
          fiscalYear={fiscalYear}
          stages={props.reading.stages}
          next={props.reading.next}
        />
      ) : null}
      {agreement === null ? <NotStarted {...props} /> : <Started {...props} agreement={agreement} />}
    </>
  );
}

function NotStarted({ reading, reader }: AgreementPageProps) {
  return (
    <EmptyState title={agreementText.none} whatWillAppear={agreementText.noneText}>
      {reading.mayStart ? (
        <form method="post" action={paths.agreementStart(reading.framework.fiscalYear, reading.organisation.id)}>
          <CsrfField token={reader.csrfToken} />
          <SubmitButton label={agreementText.start} />
        </form>
      ) : null}
    </EmptyState>
  );
}

function Started(props: StartedProps) {
  const { agreement } = props;
  return (
    <>
      <p>
        <StatusTag tone={tones[agreement.status]} word={agreementStatusNames[agreement.status]} />{' '}
        <span class="muted">
          {agreementText.version} {agreement.version}
        </span>
      </p>
      {agreement.returnReason === null ? null : (
        <Notice tone="attention" title={agreementText.returned}>
          <p>{agreement.returnReason}</p>
        </Notice>
      )}
      {agreement.status === 'signed' ? <Signature agreement={agreement} /> : null}
      <AgreementMoves {...props} />
      <AgreementWeights {...props} />
      <Vision {...props} />
      <AgreementIndicators {...props} />
    </>
  );
}

function Signature({ agreement }: { readonly agreement: Agreement }) {
  const facts = [
    { label: agreementText.signedBy, value: agreement.signedName ?? '' },
    ...(agreement.actingFor === null ? [] : [{ label: agreementText.actingFor, value: agreement.actingFor }]),
    { label: agreementText.signedAt, value: agreement.signedAt === null ? '' : formatThaiInstant(agreement.signedAt) },
    {
      label: agreementText.hash,
      value: (
        <>
          <code class="hash">{agreement.contentHash}</code>
          <br />
          <span class="small muted">{agreementText.hashText}</span>
        </>
      ),
    },
  ];
  return (
    <Notice tone="done" title={agreementText.signed}>
      <FactList facts={facts} />
    </Notice>
  );
}

function Vision({ reading, reader, state, agreement }: StartedProps) {
  const { fiscalYear } = reading.framework;
  if (!reading.mayEdit)
    return (
      <section aria-labelledby="vision">
        <h2 id="vision">{agreementText.vision}</h2>
        <p>{agreement.vision || <span class="muted">{agreementText.noVision}</span>}</p>
      </section>
    );
  return (
    <section aria-labelledby="vision">
      <h2 id="vision">{agreementText.vision}</h2>
      <form method="post" action={paths.agreementVision(fiscalYear, reading.organisation.id)}>
        <CsrfField token={reader.csrfToken} />
        <input type="hidden" name="rowVersion" value={agreement.rowVersion} />
        <TextareaField name="vision" label={agreementText.vision} rows={3} value={state.vision ?? agreement.vision} />
        <SubmitButton label={agreementText.saveVision} kind="secondary" />
      </form>
    </section>
  );
}
