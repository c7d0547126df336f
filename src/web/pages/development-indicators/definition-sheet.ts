import type { DefinitionsReading } from '../../../application/development-indicators/read-definitions.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from '../../../application/papers/paper-sheet.ts';
import {
  type DevelopmentIndicator,
  frequencyNames,
} from '../../../domain/development-indicators/development-indicator.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { definitionText } from '../../text/definition-text.ts';
import { developmentText } from '../../text/development-text.ts';
import { yearsWords } from './database-words.tsx';

/**
 * What a letter of assignment encloses: S3, สิ่งที่ส่งมาด้วย ๕. Every indicator in a list, then each with its definition. It is of
 * the instant at which one of them was changed last: the same definitions give the same paper.
 */
export function definitionSheet(reading: Omit<DefinitionsReading, 'openOwners' | 'defines'>): PaperSheet {
  const { organisation, indicators, owners, fiscalYear } = reading;
  const party = partyTitle(organisation.name);
  const names = new Map(owners.map(({ id, name }) => [id, name]));
  const at =
    indicators
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1) ?? '';
  const ownerOf = ({ ownerId }: DevelopmentIndicator) => names.get(ownerId) ?? ownerId;
  return {
    ...bareSheet,
    fiscalYear,
    title: `${definitionText.paperTitle} ${party}`,
    at,
    heading: [definitionText.paperTitle, party],
    facts: [
      factOf(definitionText.count, `${indicators.length} ${developmentText.indicator}`),
      factOf(definitionText.changedAt, formatThaiInstant(at)),
    ],
    table: {
      heads: [
        developmentText.code,
        developmentText.indicator,
        developmentText.unit,
        developmentText.frequency,
        developmentText.owner,
      ],
      figures: 0,
      shares: [codeShare(indicators), 5.5, 1.9, 2.5, 5.1],
      rows: indicators.map((one) => [one.code, one.name, one.unit, frequencyNames[one.frequency], ownerOf(one)]),
    },
    sections: indicators.map((one) => ({
      heading: `${one.code} ${one.name}`,
      facts: [
        linesOf(developmentText.definition, one.definition.split('\n')),
        factOf(developmentText.unit, one.unit),
        linesOf(developmentText.method, one.method.split('\n')),
        linesOf(developmentText.dataSource, one.dataSource.split('\n')),
        factOf(developmentText.owner, ownerOf(one)),
        factOf(developmentText.frequency, frequencyNames[one.frequency]),
        factOf(developmentText.years, yearsWords(one)),
      ],
    })),
    footer: `${definitionText.paper} ${party}`,
  };
}

/** As wide as the longest code, which has no place to break: a share is about a centimetre. */
function codeShare(indicators: readonly DevelopmentIndicator[]): number {
  const longest = Math.max(0, ...indicators.map(({ code }) => code.length));
  return Math.max(1.6, 0.45 + longest * 0.3);
}
