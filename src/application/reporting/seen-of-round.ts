import type { Evidence } from '../../domain/reporting/evidence.ts';
import { withoutHidden } from '../../domain/reporting/evidence-name.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import type { SarContent, SarEvidence } from '../../domain/reporting/sar-content.ts';
import { asUnreported } from '../../domain/reporting/unreported.ts';
import type { RoundSight } from './read-access.ts';

const noTexts = resultTextsOf({});

/** A result as a reader may see it: without the names, notes and reasons of those who worked on it, and without texts. */
export function seenResult({ texts, figures, workings }: RoundSight, result: Result): Result {
  if (workings) return result;
  const { doubts: _asked, ...shown } = figures ? result : asUnreported(result);
  return {
    ...shown,
    ...(texts ? {} : noTexts),
    assessedNote: null,
    judgedBefore: null,
    returnReason: null,
    changedBy: '',
  };
}

/** A report as a reader may see it: without who endorsed it and why it was once returned. */
export function seenReport({ workings, whyUnreported }: RoundSight, report: Report): Report {
  if (workings) return report;
  const { unreportedBecause = null } = report;
  const nobody = { endorsedName: null, endorsedFor: null, returnReason: null };
  // That it was concluded so is announced with the score.
  if (whyUnreported || unreportedBecause === null) return { ...report, ...nobody };
  return { ...report, ...nobody, unreportedBecause: '' };
}

/** An edition as a reader may see it: without who endorsed, received and returned it, and why. */
export function seenEdition({ workings }: RoundSight, edition: ReportEdition): ReportEdition {
  if (workings) return edition;
  const nobody = { endorsedName: null, endorsedFor: null, receivedName: null, returnedName: null, returnReason: null };
  return { ...edition, ...nobody };
}

/** The evidence of a round as a reader may see it: all, or none. */
export function seenEvidence({ evidence }: RoundSight, all: readonly Evidence[]): readonly Evidence[] {
  return evidence ? all : [];
}

/** A card frozen before names were cleaned holds them as they were sent. */
function withVisibleNames(one: SarEvidence): SarEvidence {
  return { ...one, title: withoutHidden(one.title), fileName: withoutHidden(one.fileName) };
}

/** The e-SAR card as a reader may see it; what is left out is left out of each indicator alike. */
export function seenCard({ texts, evidence, workings }: RoundSight, content: SarContent): SarContent {
  return {
    ...content,
    endorsed: workings ? content.endorsed : null,
    indicators: content.indicators.map((one) => ({
      ...one,
      ...(texts ? {} : noTexts),
      evidence: evidence ? one.evidence.map(withVisibleNames) : [],
    })),
  };
}
