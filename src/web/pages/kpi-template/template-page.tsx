import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { WaitingFor } from '../../components/waiting-for.tsx';
import { partyCrumb } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { whomFor } from '../../text/reporting-text.ts';
import { TemplateAuditPanel } from './template-audit.tsx';
import { TemplateFields } from './template-fields.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplateReadings } from './template-readings.tsx';
import { TemplateSources } from './template-sources.tsx';
import type { TemplatePageProps } from './template-state.ts';
import { DueLine, TemplateTag } from './template-status.tsx';

/** One indicator's template: to fill in, to audit or to read, with its history. */
export function TemplatePage(props: TemplatePageProps) {
  const { reading, state } = props;
  const { organisation, fiscalYear, indicator } = reading;
  const crumbs = [
    partyCrumb(fiscalYear, organisation),
    { label: templateText.title, href: paths.templates(fiscalYear, organisation.id) },
    { label: indicator.code },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={state.errors ?? []} />
      <h1>
        <span class="title-kicker">
          {templateText.title} <span data-arabic="">{indicator.code}</span>
        </span>{' '}
        {indicator.name}
      </h1>
      <TemplateStatus {...props} />
      <Papers {...props} />
      <Body {...props} />
      <TemplateMoves {...props} />
      <TemplateHistory reading={reading} />
      <TemplateSources form={reading.form} fiscalYear={fiscalYear} />
      <p>
        <a href={paths.templates(fiscalYear, organisation.id)}>{templateText.back}</a>
      </p>
    </>
  );
}

/** The details, and what was found of them at the last audit, as papers. */
function Papers({ reading: { fiscalYear, organisation, indicator, lastAudit } }: TemplatePageProps) {
  const at = [fiscalYear, organisation.id, indicator.code] as const;
  return (
    <p class="no-print">
      <SheetLinks
        label={templateText.paper}
        formats={['pdf', 'docx']}
        hrefOf={(format) => paths.templatePaper(...at, format)}
      />
      {lastAudit === null ? null : (
        <>
          {' · '}
          <SheetLinks
            label={templateText.auditPaper}
            formats={['pdf', 'docx']}
            hrefOf={(format) => paths.templateAuditPaper(...at, format)}
          />
        </>
      )}
    </p>
  );
}

/** Moves without input; a template is sent with its form. */
function TemplateMoves({ reading }: TemplatePageProps) {
  const moves = reading.moves.filter((move) => move.action !== 'submit');
  if (moves.length === 0) return null;
  const { organisation, fiscalYear, indicator, template } = reading;
  return (
    <Form action={paths.template(fiscalYear, organisation.id, indicator.code)} rowVersion={template.rowVersion}>
      <div class="button-row">
        {moves.map((move) => (
          <SubmitButton key={move.action} label={move.button} kind="secondary" name="then" value={move.action} />
        ))}
      </div>
    </Form>
  );
}

function Body(props: TemplatePageProps) {
  if (props.reading.mayEdit) return <TemplateFields {...props} />;
  if (props.reading.mayAudit) return <TemplateAuditPanel {...props} />;
  return <TemplateReadings reading={props.reading} />;
}

function TemplateStatus({ reading }: TemplatePageProps) {
  const { template, hosts, organisation, due, waitsFor } = reading;
  const lead = hosts.find((one) => one.part === 'lead')?.agencyName ?? null;
  const untouched = template.status === 'to-fix' && reading.changesSinceAudit.length === 0;
  const writing = waitsFor === 'provincial-officer' && lead !== null && (reading.missing.length > 0 || untouched);
  const whom = waitsFor === null ? undefined : writing ? lead : whomFor(waitsFor, organisation.name, lead);
  const label = template.status === 'submitted' ? templateText.auditDue : templateText.due;
  return (
    <>
      <p>
        <TemplateTag status={template.status} />{' '}
        {template.changedAt === '' ? null : (
          <span class="muted">
            {formatThaiInstant(template.changedAt)} {templateText.by} {template.changedName}
          </span>
        )}
      </p>
      <WaitingFor whom={whom} />
      {due === null ? null : <DueLine label={label} due={due} daysLeft={reading.daysLeft} />}
    </>
  );
}
