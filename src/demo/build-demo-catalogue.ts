import type { CatalogueApplicability, CatalogueEdition, CatalogueEntry } from '../domain/catalogue/catalogue-entry.ts';
import { type FlagTarget, flagCatalogueEntry } from '../domain/catalogue/flag-catalogue-entry.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../domain/framework/instrument.ts';
import type { Points, Rule } from '../domain/scoring/rule.ts';
import { formulaOf, variablesOf } from './build-demo-agreement.ts';
import { provincesTaking } from './choose-demo-indicators.ts';
import type { DemoCatalogue, DemoListing } from './demo-catalogue.data.ts';
import { plain } from './demo-figures.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import { demoLabel } from './demo-year.data.ts';

/** The approved list of a demonstration year; its flags are confirmed as part of the demonstration. */
export function buildDemoCatalogue(
  catalogue: DemoCatalogue,
  target: FlagTarget,
  framework: Pick<Framework, 'bodies'> = {},
): CatalogueEdition {
  const { fiscalYear, resolvedOn, listings } = catalogue;
  const recordedAt = `${resolvedOn}T09:00:00.000Z`;
  const body = bodyDeciding(framework, 'catalogue-edition');
  return {
    ...{ fiscalYear, edition: 1, status: 'approved', rowVersion: 1, basedOn: null, changedAt: recordedAt },
    approval: {
      resolutionNumber: `ครั้งที่ 1 (${demoLabel})`,
      resolvedOn,
      resolution: body?.organisationId
        ? {
            ...{ bodyId: body.organisationId, bodyName: body.name, meetingId: null, heldOn: resolvedOn },
            ...{ meetingNumber: `ครั้งที่ 1 (${demoLabel})`, number: '', decided: 'approved', text: '' },
          }
        : null,
      recordedAt,
      recordedName: `เจ้าหน้าที่สำนักงาน ก.พ.ร. (${demoLabel})`,
    },
    entries: listings.map((listing, index) => entryOf(listing, index + 1, target)),
  };
}

function entryOf(listing: DemoListing, position: number, target: FlagTarget): CatalogueEntry {
  const { template, mandatory, owner, centralOwnerId, source } = listing;
  const { code, componentCode, name, about, unit } = template;
  const entry: CatalogueEntry = {
    ...{ code, componentCode, position, name, unit, mandatory, owner, centralOwnerId, source },
    definition: `${demoLabel}: ${about}`,
    formula: formulaOf(template),
    variables: variablesOf(template),
    rule: ruleOf(template, target.scores),
    applicability: applicabilityOf(listing.applies),
    dataSource: `${demoLabel}: ${template.source}`,
    confirmedFlags: [],
  };
  return { ...entry, confirmedFlags: flagCatalogueEntry(entry, target).map((flag) => flag.key) };
}

function applicabilityOf(applies: DemoListing['applies']): CatalogueApplicability {
  return typeof applies === 'string' ? { kind: 'provinces', ids: [...provincesTaking(applies)].sort() } : applies;
}

/** The default on the year's scale: evenly from the basic target over two steps, or one level per step done. */
function ruleOf(template: DemoTemplate, scores: readonly string[]): Rule {
  const { measure, ladder, central } = template;
  const below = scores.length > 3 ? 'clamp' : 'zero';
  if (measure.kind === 'steps') {
    const steps = measure.names.length;
    const milestones = { kind: 'milestones', steps, mode: 'cumulative', names: measure.names } as const;
    const points = scores.map((score, index) => [String(steps - scores.length + index + 1), score] as const);
    return scores.length === steps ? milestones : { ...milestones, points, below };
  }
  const { basic, step } = ladder ?? { basic: 0, step: 100 };
  const points: Points = scores.map((score, index) => {
    const hundredths = Math.round(basic + (2 * step * index) / (scores.length - 1));
    return [plain(hundredths, 2).replace(/\.?0+$/, ''), score] as const;
  });
  return central ? { kind: 'central', points, below, ...central } : { kind: 'ladder', points, below };
}
