import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import { roundLedger } from '../../../application/reporting/read-round-score.ts';
import { roundWindow } from '../../../domain/reporting/round-window.ts';
import { cluster } from '../../../testing/cluster-sample.ts';
import {
  actorOf,
  growth,
  sampleAgreement,
  sampleFramework,
  sampleHosts,
  sampleReport,
  sampleResult,
} from '../../../testing/reporting-sample.ts';
import { FormToken } from '../../components/form.tsx';
import type { Reader } from '../../reader.ts';
import { ResultEntryPage } from './result-entry-page.tsx';
import type { ResultEntryState } from './result-entry-state.ts';
import { type TypedResultEntry, typedResultEntry } from './typed-result-entry.ts';

const result = sampleResult(growth.code, {
  state: 'reported',
  variables: { current: '5540.08', previous: '5299.48' },
  value: '4.540068082151',
  selfScore: '81.7509',
});
const scoringInputs = { framework: sampleFramework, agreement: sampleAgreement, report: sampleReport };
const reading: ResultEntryReading = {
  ...scoringInputs,
  organisation: { id: 'TH-42', name: 'เลย' },
  indicator: growth,
  hosts: sampleHosts,
  result,
  window: roundWindow(sampleFramework, '12m', sampleReport),
  lock: null,
  evidence: [],
  otherRounds: [],
  apart: null,
  ledger: roundLedger(scoringInputs, [result], 'self', '2025-10-06').indicators[0] ?? null,
  daysLeft: 17,
  mayEnter: true,
  mayAssess: false,
  mayReadEvidence: true,
  mayReadRound: true,
  moves: [],
  barred: [],
  thread: [],
  mayReply: false,
  sentByReader: false,
  takenInBySender: false,
  changed: null,
  topScore: '100',
};
const reader: Reader = {
  actor: actorOf('kpi-host', 'TH-42.cd'),
  signedIn: true,
  passwordProvisional: false,
  numerals: 'arabic',
  csrfToken: 'token-1',
  today: '2025-10-06',
  demo: false,
  sessionId: null,
  changeStamp: { people: '', places: '' },
  cameFrom: null,
  notice: null,
};
const blank: TypedResultEntry = typedResultEntry({});
const draw = (change: Partial<ResultEntryReading> = {}, state: ResultEntryState = {}) =>
  renderToString(
    <FormToken.Provider value="token-1">
      <ResultEntryPage reading={{ ...reading, ...change }} reader={reader} state={state} />
    </FormToken.Provider>,
  );

describe('the page where a host enters one indicator', () => {
  it('shows what is stored in its fields, with the row version it was drawn from', () => {
    const html = draw();
    expect(html).toContain('name="variables.current"');
    expect(html).toContain('value="5540.08"');
    expect(html).toContain('name="rowVersion" value="4"');
    expect(html).toContain('value="token-1"');
    expect(html).toContain('เหลือ 17 วันทำการ');
  });

  it('says of a shared result that the cluster enters it, and where; nothing can be typed', () => {
    const indicator = {
      ...growth,
      sharedFrom: { organisationId: cluster.id, organisationName: cluster.name, code: '1-02' },
    };
    const html = draw({ indicator, lock: 'shared-from-cluster' });
    expect(html).toContain(`ตัวชี้วัดนี้เป็นของ${cluster.name}`);
    expect(html).toContain(`เจ้าภาพตัวชี้วัดและเจ้าหน้าที่${cluster.name}`);
    expect(html).toContain(`/2568/${cluster.id}/12m/indicators/1-02`);
    expect(html).not.toContain('name="variables.current"');
  });

  it('writes the formula with its Thai words', () => {
    expect(draw()).toContain('(งวดนี้ − งวดก่อน) ÷ งวดก่อน × 100');
  });

  it('keeps everything typed and says each error beside its field', () => {
    const typed = {
      ...blank,
      variables: { current: 'สิบ', previous: '' },
      narrative: 'พิมพ์ไว้',
    };
    const html = draw({}, { typed, errors: [{ field: 'variables.current', sentence: 'ไม่ใช่ตัวเลข' }] });
    expect(html).toContain('value="สิบ"');
    expect(html).toContain('พิมพ์ไว้');
    expect(html).toContain('href="#field-variables-current"');
    expect(html).toContain('id="field-variables-current-error"');
  });

  it('puts what was typed beside what someone else saved meanwhile, and keeps it in the form', () => {
    const typed = {
      ...blank,
      variables: { current: '6000', previous: '5299.48' },
    };
    const html = draw({}, { typed, beside: 'changed-meanwhile', errors: [{ sentence: 'มีผู้แก้ไข' }] });
    const table = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'));
    expect(table).toContain('6000');
    expect(table).toContain('5540.08');
    expect(table).not.toContain('งวดก่อน');
    expect(html).toContain('value="6000"');
  });

  it('explains a lock: why, since when, who opens it; and offers no field', () => {
    const html = draw({ lock: 'result-sent', result: { ...result, status: 'sent' } });
    expect(html).toContain('ส่งผลให้สำนักงานจังหวัดแล้ว จึงแก้ไขไม่ได้');
    expect(html).toContain('2 ตุลาคม 2568 เวลา 09.00 น.');
    expect(html).toContain('สำนักงานจังหวัดเลย (ส่งกลับพร้อมเหตุผล)');
    expect(html).not.toContain('name="variables.current"');
    expect(html).not.toContain('type="file"');
  });

  it('names a file in full wherever it is listed', () => {
    const file = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: growth.code } as const;
    const sha256 = 'a'.repeat(64);
    const evidence = [
      {
        ...file,
        sha256,
        title: 'รายงาน <1>.pdf',
        url: null,
        claims: [],
        version: 1,
        supersededBy: null,
        supersededAt: null,
        fileName: 'รายงาน <1>.pdf',
        mediaType: 'application/pdf',
        sizeBytes: '2097152',
        addedName: 'ก',
        addedAt: '2025-10-02T02:00:00Z',
      },
    ];
    const html = draw({ evidence });
    expect(html).toContain('รายงาน &lt;1>.pdf');
    expect(html).toContain(`/evidence/${sha256}/remove`);
    expect(html).toContain('2 เมกะไบต์');
  });
});
