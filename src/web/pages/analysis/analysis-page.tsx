import { sheetFormats } from '../../../application/papers/papers-ports.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { CsvLink } from '../../components/data-table.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SavedNotice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { AnalysedIndicatorSection } from './analysed-indicator.tsx';
import type { AnalysisPageProps } from './analysis-state.ts';
import { ApprovalRouteNotice } from './approval-route-notice.tsx';

/** The summary of the analysis, indicator by indicator: what is proposed beside everything it is compared with. */
export function AnalysisPage(props: AnalysisPageProps) {
  const { organisation, agreement, rows, approvalRoute, sent } = props.reading;
  const { fiscalYear } = agreement;
  const inForce = rows.filter((one) => one.indicator.inForce === 'in-force');
  return (
    <>
      <Breadcrumbs
        crumbs={[
          partyCrumb(fiscalYear, organisation),
          { label: analysisText.openAgreement, href: paths.agreement(fiscalYear, organisation.id) },
          { label: analysisText.short },
        ]}
      />
      <ErrorSummary errors={props.errors} />
      {props.saved.length === 0 ? null : <SavedNotice>{analysisText.saved(props.saved)}</SavedNotice>}
      <h1>{analysisText.title}</h1>
      <p class="lead">
        {partyTitle(organisation.name)} {analysisText.year} {fiscalYear}
      </p>
      {/* An agreement older than this analysis was never judged here: its approval route has long been taken. */}
      {sent && approvalRoute.leadsTo === 'undecided' ? null : <ApprovalRouteNotice approvalRoute={approvalRoute} />}
      {sent ? null : <p class="muted">{analysisText.notSent}</p>}
      <ProgressBar
        label={analysisText.judged}
        done={inForce.filter((one) => one.judgement !== null).length}
        total={inForce.length}
        unit={analysisText.indicators}
      />
      <p class="no-print">
        <SheetLinks
          label={analysisText.paperOpen}
          formats={sheetFormats}
          hrefOf={(format) => paths.analysisFile(fiscalYear, organisation.id, format)}
        />
      </p>
      <CsvLink href={paths.analysisFile(fiscalYear, organisation.id, 'csv')} />
      <Judgements {...props} />
    </>
  );
}

/** Every indicator; for whoever judges, in one form: each of its buttons saves all that was typed. */
function Judgements(props: AnalysisPageProps) {
  const { organisation, agreement, rows, mayJudge } = props.reading;
  const sections = rows
    .filter((one) => one.indicator.inForce === 'in-force')
    .map((row) => <AnalysedIndicatorSection key={row.indicator.code} {...props} row={row} />);
  if (!mayJudge) return <>{sections}</>;
  return (
    <Form
      action={paths.analysis(agreement.fiscalYear, organisation.id)}
      data-draft={`${props.reader.actor.userId}-analysis`}
      data-confirm-leave=""
      aria-label={analysisText.view}
    >
      <p class="muted">{analysisText.saveLead}</p>
      {sections}
    </Form>
  );
}
