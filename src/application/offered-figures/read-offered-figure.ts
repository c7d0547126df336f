import { slotsOf } from '../../domain/agreement/new-indicator.ts';
import { databaseSettings } from '../../domain/development-indicators/database-settings.data.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Source } from '../../domain/framework/source-schema.ts';
import type { FigureOrigin } from '../../domain/framework/tree-schema.ts';
import { innovationSteps } from '../../domain/innovation/innovation-figure.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { OfferedAmount } from '../../domain/reporting/offered-variables.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { DevelopmentDeps } from '../development-indicators/development-deps.ts';
import { readDatabaseFigure } from '../development-indicators/read-database-figure.ts';
import type { InnovationDeps } from '../innovation/innovation-deps.ts';
import { readInnovationFigure } from '../innovation/read-innovation-figure.ts';

/** A figure that a province can take from what it keeps in the product. It is entered, and may be another, by whoever reports. */
export interface OfferedFigure {
  readonly origin: FigureOrigin;
  /** Decimal text in its unit, or of steps how many are done. */
  readonly amount: OfferedAmount;
  /** How it was found, in Thai sentences. */
  readonly words: readonly string[];
  /** What of that no source states; null where nothing is assumed. */
  readonly assumption: string | null;
  /** Where the framework says that it can be taken. */
  readonly source: Source;
}

export type OfferedFigureDeps = DevelopmentDeps & InnovationDeps;

type Counted = Pick<OfferedFigure, 'amount' | 'words' | 'assumption'> | null;

/**
 * The figure offered for an indicator as it is today; null where its year names none, where there is nothing to count, and for
 * who may not read what it is counted from. The caller has asked whether the result may be read.
 */
export async function readOfferedFigure(
  deps: OfferedFigureDeps,
  actor: Actor,
  { framework, key }: { readonly framework: Framework; readonly key: ResultKey },
): Promise<OfferedFigure | null> {
  const from = slotsOf(framework).find(({ slot }) => slot.code === key.code)?.slot.figureFrom;
  if (from === undefined) return null;
  const lastDay = framework.rounds.find(({ code }) => code === key.round)?.to ?? null;
  const counted = await readers[from.value](deps, actor, { ...key, lastDay });
  return counted && { origin: from.value, source: from.source, ...counted };
}

/** A result, and the last day of the period that its round measures. */
interface Measured extends ResultKey {
  readonly lastDay: CivilDate | null;
}

type Reader = (deps: OfferedFigureDeps, actor: Actor, key: Measured) => Promise<Counted>;

const readers: Readonly<Record<FigureOrigin, Reader>> = {
  // As at the end of what the round measures, however late it is reported.
  'development-indicators': async (deps, actor, { organisationId, fiscalYear, lastDay }) => {
    const day = lastDay !== null && lastDay < deps.clock.today() ? lastDay : null;
    const read = await readDatabaseFigure(deps, actor, { organisationId, fiscalYear, day });
    if (!read.ok || read.value.percent === null) return null;
    const amount = { value: read.value.percent, unit: 'ร้อยละ' };
    return { amount, words: [read.value.words], assumption: databaseSettings.completeness.assumption };
  },
  innovation: async (deps, actor, { organisationId, fiscalYear }) => {
    const read = await readInnovationFigure(deps, actor, { organisationId, fiscalYear });
    const figure = read.ok ? read.value.figure : null;
    return (
      figure && {
        amount: { value: figure.value, steps: innovationSteps },
        words: figure.words,
        assumption: figure.assumption,
      }
    );
  },
};
