import type { TemplateReading } from '../../../application/kpi-template/read-template.ts';
import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetFact,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { TemplateField } from '../../../domain/kpi-template/template-form.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { groupNames, statusWords, templateText } from '../../text/kpi-template-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { groups } from './template-fields.tsx';

/** An indicator's details (KPI Template) field by field, as its reader may see them; a draft until they have passed. */
export function templateSheet(reading: TemplateReading, now: string): PaperSheet {
  const { template, hosts } = reading;
  const lead = hosts.find((one) => one.part === 'lead')?.agencyName;
  return {
    ...sheetOf(reading, templateText.titleLong, template.changedAt === '' ? now : template.changedAt),
    watermark: template.status === 'passed' ? null : submissionText.draftMark,
    facts: [
      factOf(templateText.status, statusWords[template.status]),
      ...(lead === undefined ? [] : [factOf(templateText.host, lead)]),
      ...(template.changedAt === ''
        ? []
        : [factOf(templateText.changedOn, `${formatThaiInstant(template.changedAt)} ${template.changedName}`)]),
    ],
    sections: sectionsOf(reading, ({ name, label }) => linesOf(label, textOf(template.values[name] ?? ''))),
  };
}

/** What OPDC found of the details at their last audit, field by field; null before one was concluded. */
export function auditSheet(reading: TemplateReading, now: string): PaperSheet | null {
  const { lastAudit } = reading;
  const audit = lastAudit?.submission.audit ?? null;
  if (lastAudit === null || audit === null) return null;
  const { submission, judgements } = lastAudit;
  return {
    ...sheetOf(reading, templateText.auditPaper, audit.auditedAt === '' ? now : audit.auditedAt),
    facts: [
      factOf(templateText.verdict, audit.outcome === 'pass' ? templateText.outcomePass : templateText.outcomeFix),
      factOf(templateText.auditedBy, `${audit.auditedName} ${formatThaiInstant(audit.auditedAt)}`),
      factOf(`${templateText.edition} ${submission.edition}`, formatThaiInstant(submission.submittedAt)),
    ],
    sections: sectionsOf(reading, ({ name, label }) => {
      const one = judgements[name];
      const verdict = one === undefined ? templateText.notAudited : templateText[one.verdict];
      return linesOf(label, [
        ...textOf(submission.values[name] ?? ''),
        `${templateText.verdict}: ${verdict}`,
        ...(one === undefined || one.comment === '' ? [] : [`${templateText.comment}: ${one.comment}`]),
      ]);
    }),
  };
}

function sheetOf({ organisation, fiscalYear, indicator }: TemplateReading, name: string, at: string): PaperSheet {
  const party = partyTitle(organisation.name);
  const year = `${templateText.year} ${fiscalYear}`;
  const which = `${indicator.code} ${indicator.name}`;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${name} ${which} ${party} ${year}`,
    at,
    heading: [name, which, `${party} ${year}`],
    footer: `${name} ${indicator.code} ${party} พ.ศ. ${fiscalYear}`,
  };
}

function sectionsOf({ form }: TemplateReading, factOfField: (field: TemplateField) => SheetFact): SheetSection[] {
  return groups.map((group) => ({
    heading: groupNames[group],
    facts: form.fields.filter((field) => field.group === group).map(factOfField),
  }));
}

const textOf = (text: string) => (text === '' ? [templateText.empty] : text.split('\n'));
