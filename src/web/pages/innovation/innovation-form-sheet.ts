import type { InnovationFormReading } from '../../../application/innovation/read-innovation-form.ts';
import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetFact,
} from '../../../application/papers/paper-sheet.ts';
import { innovationPartNames } from '../../../domain/innovation/innovation-proposal.ts';
import { innovationAssumptions, innovationScale } from '../../../domain/innovation/innovation-settings.data.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { innovationFormText } from '../../text/innovation-form-text.ts';
import { innovationText } from '../../text/innovation-text.ts';

/** Dots to be written on, as wide as a field and as a signature. */
const dots = '.'.repeat(82);
const shortDots = '.'.repeat(40);

/** The blank form of a call, for who writes on paper first: what the call says, and the parts of a proposal to be filled in. */
export function innovationFormSheet({ organisation, fiscalYear, call }: InnovationFormReading): PaperSheet {
  const party = partyTitle(organisation.name);
  const year = `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${innovationFormText.title} ${party} ${year}`,
    at: call.changedAt,
    heading: [innovationFormText.title, party, year],
    facts: [
      factOf(innovationFormText.call, call.title),
      factOf(innovationText.days, `${formatThaiDate(call.opensOn)} ถึง ${formatThaiDate(call.closesOn)}`),
      factOf(innovationFormText.sendTo, `${innovationFormText.office}${organisation.name}`),
      ...(call.explanation === '' ? [] : [linesOf(innovationText.explanation, call.explanation.split('\n'))]),
      factOf(innovationFormText.scale, `${innovationScale.least} ถึง ${innovationScale.most}`),
      factOf(innovationFormText.formSource, innovationAssumptions.form),
    ],
    table: {
      heads: [innovationText.criteria, `${innovationText.weight} (${innovationText.weightUnit})`],
      figures: 1,
      shares: [12, 4],
      rows: call.criteria.map(({ name, weight }) => [name, weight]),
    },
    sections: [
      {
        heading: innovationFormText.content,
        facts: [
          blank(innovationFormText.agency, 1),
          blank(innovationFormText.contact, 1),
          blank(innovationPartNames.title, 2, innovationText.partTitleHint),
          blank(innovationPartNames.problem, 6, innovationText.partProblemHint),
          blank(innovationPartNames.idea, 13, innovationText.partIdeaHint),
          blank(innovationPartNames.authors, 4, innovationText.partAuthorsHint),
          blank(`${innovationPartNames.cost} (${innovationText.baht})`, 1, innovationText.partCostHint),
          blank(innovationPartNames.expected, 5, innovationText.partExpectedHint),
        ],
      },
    ],
    signer: {
      role: innovationFormText.proposer,
      name: `(${shortDots})`,
      office: `${innovationFormText.position} ${shortDots}`,
      when: `${innovationFormText.date} ${shortDots}`,
    },
    footer: `${innovationFormText.title} ${party} พ.ศ. ${fiscalYear}`,
  };
}

function blank(label: string, lines: number, hint?: string): SheetFact {
  return linesOf(label, [...(hint === undefined ? [] : [`(${hint})`]), ...Array.from({ length: lines }, () => dots)]);
}
