import type { Refusal } from '../../domain/values/result.ts';
import { agreementRefusals } from './agreement.ts';
import { analysisRefusals } from './analysis.ts';
import { apiRefusals } from './api.ts';
import { calendarRefusals } from './calendar.ts';
import { catalogueRefusals } from './catalogue.ts';
import { databaseRefusals } from './database.ts';
import { commonRefusals } from './every-area.ts';
import { evidenceRefusals } from './evidence.ts';
import { frameworkRefusals } from './framework.ts';
import { frameworkPublishingRefusals } from './framework-publishing.ts';
import { journalRefusals } from './journal.ts';
import { kpiTemplateRefusals } from './kpi-template.ts';
import { negotiationRefusals } from './negotiation.ts';
import { papersRefusals } from './papers.ts';
import { peopleRefusals } from './people.ts';
import { reminderRefusals } from './reminder.ts';
import { reportingRefusals } from './reporting.ts';
import { calculatorRefusals, scoringRefusals } from './scoring.ts';
import { submissionRefusals } from './submission.ts';
import { valueRefusals } from './values.ts';
import { workbookRefusals } from './workbook.ts';

type Facts = Readonly<Record<string, string | number>>;

/** HTTP status (400–599) and Thai sentence of one refusal. */
export interface RefusalWording {
  readonly status: number;
  readonly sentence: (facts: Facts) => string;
}

/** Every area's wording, by area; where two areas word one code alike, the earlier speaks. */
export const refusalTables: Readonly<Record<string, Readonly<Record<string, RefusalWording>>>> = {
  common: commonRefusals,
  people: peopleRefusals,
  reporting: reportingRefusals,
  evidence: evidenceRefusals,
  submission: submissionRefusals,
  workbook: workbookRefusals,
  agreement: agreementRefusals,
  analysis: analysisRefusals,
  negotiation: negotiationRefusals,
  catalogue: catalogueRefusals,
  'kpi-template': kpiTemplateRefusals,
  papers: papersRefusals,
  reminder: reminderRefusals,
  calendar: calendarRefusals,
  framework: frameworkRefusals,
  'framework-publishing': frameworkPublishingRefusals,
  journal: journalRefusals,
  values: valueRefusals,
  scoring: scoringRefusals,
  calculator: calculatorRefusals,
  database: databaseRefusals,
  api: apiRefusals,
};

interface Said {
  readonly status: number;
  readonly text: string;
  /** How many of the refusal's facts the sentence tells; -1 when it asks for a fact that is not there. */
  readonly told: number;
}

/** What is said of a code no table knows: only a missing table row leads here. */
const unworded = (code: string): Said => ({
  status: 422,
  text: `ทำรายการนี้ไม่ได้ (${code}) — แจ้งผู้ดูแลระบบพร้อมรหัสในวงเล็บ`,
  told: 0,
});

/** The Thai sentence of any refusal: what is wrong and what to do. */
export function refusalSentence(refusal: Refusal): string {
  return wordingOf(refusal).text;
}

/** The HTTP status of any refusal. */
export function refusalStatus(refusal: Refusal): number {
  return wordingOf(refusal).status;
}

/** Several areas may word one code (`name-required`): the wording that tells most of the facts at hand is meant. */
function wordingOf(refusal: Refusal): Said {
  const said = Object.values(refusalTables)
    .flatMap((table) => (Object.hasOwn(table, refusal.code) ? [table[refusal.code]] : []))
    .flatMap((wording) => (wording ? [say(wording, refusal.facts ?? {})] : []));
  return (
    said.reduce<Said | undefined>((best, one) => (best && best.told >= one.told ? best : one), undefined) ??
    unworded(refusal.code)
  );
}

function say(wording: RefusalWording, facts: Facts): Said {
  const asked = new Set<string>();
  const watched = new Proxy(facts, {
    get(target, name: string) {
      if (Object.hasOwn(target, name)) asked.add(name);
      return target[name];
    },
  });
  const text = wording.sentence(watched);
  return { status: wording.status, text, told: text.includes('undefined') ? -1 : asked.size };
}
