import { describe, expect, it } from 'vitest';
import type { AssessResultRefusal } from '../../application/reporting/assess-result.ts';
import type { AttachEvidenceRefusal } from '../../application/reporting/attach-evidence.ts';
import type { LinkEvidenceRefusal } from '../../application/reporting/link-evidence.ts';
import type { OpenRoundRefusal } from '../../application/reporting/open-round.ts';
import type { MoveReportRefusal } from '../../application/reporting/report-types.ts';
import type { MoveResultRefusal } from '../../application/reporting/result-types.ts';
import type { SaveResultRefusal } from '../../application/reporting/save-result.ts';
import type { SaveResultDraftRefusal } from '../../application/reporting/save-result-draft.ts';
import { commonRefusals } from './every-area.ts';
import { evidenceRefusals } from './evidence.ts';
import { reportingRefusals } from './reporting.ts';
import { valueRefusals } from './values.ts';

type Raised =
  | AssessResultRefusal
  | AttachEvidenceRefusal
  | SaveResultDraftRefusal
  | LinkEvidenceRefusal
  | MoveReportRefusal
  | MoveResultRefusal
  | OpenRoundRefusal
  | SaveResultRefusal;

// The compiler refuses this line when a use case gains a code without a sentence.
const worded: Record<Raised, { status: number; sentence: (facts: Record<string, string | number>) => string }> = {
  'date-not-real': valueRefusals['date-not-real'],
  ...commonRefusals,
  ...evidenceRefusals,
  ...reportingRefusals,
};
const facts = {
  text: 'สิบ',
  date: '2025-09-01',
  opens: '2025-10-01',
  closes: '2025-10-31',
  count: 2,
  codes: '1.1, 1.2',
  top: '100',
};

describe('what is said when a report or a result is refused', () => {
  it.each(Object.entries(worded))('%s says in Thai what to do', (_code, { status, sentence }) => {
    const said = sentence(facts);
    expect(said).toMatch(/[ก-๙].* — .*[ก-๙]/);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('tells a locked form, a file too large and a wrong kind of file apart by status', () => {
    expect(reportingRefusals['round-closed'].status).toBe(409);
    expect(evidenceRefusals['file-too-large'].status).toBe(413);
    expect(evidenceRefusals['file-type-not-allowed'].status).toBe(415);
    expect(reportingRefusals['negative-not-possible'].status).toBe(422);
  });

  it('names the field and the day in Thai', () => {
    expect(reportingRefusals['not-a-number'].sentence({ label: 'รายได้', text: 'สิบ' })).toContain('รายได้: “สิบ”');
    expect(reportingRefusals['round-closed'].sentence(facts)).toContain('31 ตุลาคม 2568');
  });
});
