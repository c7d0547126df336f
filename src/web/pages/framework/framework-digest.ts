import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { asItsYearSettles } from '../../../domain/framework/signed-parts.ts';
import type { Component } from '../../../domain/framework/tree-schema.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { frameworkText, mandatoryNames, requirementName } from '../../text/framework-text.ts';
import { signatoryText } from '../../text/signatory-text.ts';
import { childrenOf } from './children-of.ts';

export interface DigestLine {
  readonly what: string;
  readonly text: string;
}

/**
 * A framework as lines that can be compared with another year's: the same `what` in the same order, whatever the year.
 */
export function digestOf(published: Framework): readonly DigestLine[] {
  const framework = asItsYearSettles(published);
  const { scale, grades, latePenalty, changePolicy, dueRule, party } = framework;
  const rounds = framework.rounds.map((round) => {
    const due = round.reportDue.value === null ? frameworkText.unstated : formatDay(round.reportDue.value);
    const requires = round.requires.value.map((one) => requirementName(framework, one)).join(', ');
    return `${round.name}: องค์ประกอบ ${round.components.value.join(', ')} ส่งภายใน ${due} ${requires}`;
  });
  const bands = grades.value?.bands.map((band) => `${band.name} ${band.from}–${band.to}`).join('; ');
  const windows = changePolicy.value?.windows.map((one) => formatDay(one.until)).join('; ');
  return [
    {
      what: frameworkText.party,
      text: `${party.value.kinds.map(kindName).join(', ')} ${party.value.provinceCount ?? ''}`.trim(),
    },
    {
      what: frameworkText.mandatory,
      text: framework.mandatory?.value.map((one) => mandatoryNames[one]).join(' และ ') ?? frameworkText.unstated,
    },
    { what: frameworkText.tree, text: linesOf(framework.components).join('; ') },
    {
      what: frameworkText.scale,
      text: scale.levels.value.map((level) => `${level.name} ${level.score}`).join('; '),
    },
    {
      what: frameworkText.below,
      text: scale.below.value === 'zero' ? frameworkText.belowZero : frameworkText.belowClamp,
    },
    { what: frameworkText.rounds, text: rounds.join('; ') },
    {
      what: frameworkText.onHoliday,
      text: dueRule.whenDueOnHoliday.value === 'same-day' ? frameworkText.sameDay : frameworkText.nextWorkingDay,
    },
    {
      what: frameworkText.penalty,
      text: latePenalty.value === null ? frameworkText.noPenalty : `${latePenalty.value.perDay} ต่อวันทำการ`,
    },
    { what: frameworkText.grades, text: bands ?? frameworkText.noGrades },
    { what: frameworkText.windows, text: windows ?? frameworkText.changeUnstated },
    {
      what: frameworkText.grounds,
      text: changePolicy.value?.grounds.map((one) => one.name).join('; ') ?? frameworkText.changeUnstated,
    },
    signatoriesLine(framework),
    { what: frameworkText.documents, text: framework.documents.map((one) => one.name).join('; ') },
    { what: frameworkText.results, text: framework.resultsTo.value.join(' · ') || frameworkText.unstated },
  ];
}

function signatoriesLine({ signatories }: Framework): DigestLine {
  const text = signatories.map((one) => one.position).join('; ');
  return { what: signatoryText.signatories, text: text || signatoryText.nobody };
}

function kindName(kind: 'province' | 'cluster'): string {
  return kind === 'province' ? frameworkText.provinces : frameworkText.clusters;
}

/** A day of the year without its year, so that two years can be compared. */
function formatDay(date: string): string {
  return formatThaiDate(date).replace(/ \d{4}$/, '');
}

function linesOf(components: readonly Component[]): string[] {
  return components.flatMap((component) => [
    `${component.code} ${component.name} ${component.weight.value ?? frameworkText.open}`,
    ...linesOf(childrenOf(component)),
  ]);
}
