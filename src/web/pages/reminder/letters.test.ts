import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../application/reminder/reminder-deps.ts';
import type { WorkItem } from '../../../application/work/work-items.ts';
import { growth, supplied } from '../../../testing/reporting-sample.ts';
import { lettersAt } from './letters.ts';

const letters = lettersAt({ address: 'https://samrit.example', isDemo: false });

const result: WorkItem = {
  ...{ kind: 'enter-result', role: 'kpi-host', permission: 'enter-result', fiscalYear: 2568, organisationId: 'TH-42' },
  ...{ round: '12m', indicator: growth, hostIds: ['TH-42.cd'], agency: 'สำนักงานพัฒนาชุมชนจังหวัดเลย' },
  ...{ due: '2025-10-31', returnReason: null, organisationName: 'เลย', daysLeft: 3, waited: null, countedAt: 'TH-10' },
  ...{ count: 1, national: false, reminders: 3, escalated: [], told: [], instrument: 'agreement' },
};

function digestOf(changes: Partial<Digest> = {}): Digest {
  const person = { name: 'นางสาวน้ำทิพย์ ปี่แก้ว', numerals: 'arabic' } as const;
  const nothing = { climbed: [], more: 0, unsubscribeUrl: 'https://samrit.example/unsubscribe/k9' };
  return { kind: 'digest', person, today: '2025-10-28', mine: [result], ...nothing, ...changes };
}

describe('a mail of reminders', () => {
  it('speaks in the numerals its reader chose, and leaves addresses alone', () => {
    const arabic = letters.digest(digestOf());
    expect(arabic.subject).toBe('เหลือ 3 วันทำการ: กรอกผล 1.1-SME');
    expect(arabic.plain).toContain('วันอังคารที่ 28 ตุลาคม 2568');
    const thai = letters.digest(digestOf({ person: { name: 'นายไทย', numerals: 'thai' } }));
    expect(thai.subject).toBe('เหลือ ๓ วันทำการ: กรอกผล 1.1-SME');
    expect(thai.html).toContain('๒๘ ตุลาคม ๒๕๖๘');
    for (const part of [thai.plain, thai.html]) {
      expect(part).toContain('https://samrit.example/2568/TH-42/12m/indicators/1.1-SME#field-variables-current');
      expect(part).toContain('https://samrit.example/unsubscribe/k9');
    }
  });

  it('folds a long row of like things, and names the province where there are several', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...result,
      ...{ indicator: supplied, organisationId: `TH-${40 + index}`, organisationName: `จังหวัดที่ ${index}` },
    }));
    const { subject, plain, html } = letters.digest(digestOf({ mine: many }));
    expect(subject).toMatch(/และอีก 11 เรื่อง$/);
    expect(plain.match(/^- 2\.2-DGR/gm)).toHaveLength(8);
    expect(plain).toContain('และอีก 4 เรื่อง');
    expect(html.match(/<a href="https:\/\/samrit\.example\/2568\/TH-/g)).toHaveLength(8);
    expect(plain).toContain('จังหวัดจังหวัดที่ 3');
  });

  it('puts what is lost tomorrow before what has been late for months, and one line into the subject', () => {
    const old: WorkItem = { ...result, kind: 'write-template', round: null, due: '2025-01-31', daysLeft: -180 };
    const broken = { ...result, organisationName: 'เลย\r\nBcc: someone@else.example', indicator: null };
    expect(letters.digest(digestOf({ mine: [old, result] })).subject).toBe(
      'เหลือ 3 วันทำการ: กรอกผล 1.1-SME และอีก 1 เรื่อง',
    );
    expect(letters.digest(digestOf({ mine: [broken] })).subject).not.toMatch(/[\r\n]/);
  });

  it('shows what people typed as text, never as markup', () => {
    const reason = '<script>alert(1)</script> หน้า 3 < หน้า 5';
    const row = {
      ...{ organisationId: 'TH-42', seq: '9', at: '2025-10-28T03:00:00.000Z', hash: '', actorUserId: 'u' },
      ...{ actorName: 'นายสำนักงาน', actingFor: null, action: 'result.return-result', subject: '2568/12m/1.1-SME' },
      ...{ before: null, after: null, reason },
    };
    const person = { name: 'นางสาวน้ำทิพย์', numerals: 'thai' } as const;
    const { html, plain } = letters.duty({
      kind: 'returned',
      person,
      row,
      organisationName: 'เลย',
      instrument: 'agreement',
    });
    expect(html).not.toContain('<script');
    expect(plain).toContain('<script>alert(๑)</script> หน้า ๓ < หน้า ๕');
    expect(plain).toContain('อีเมลนี้แจ้งเรื่องที่เป็นหน้าที่ของท่าน');
    expect(plain).not.toContain('unsubscribe');
  });

  it('names in the subject of a delegation the office whose authority is delegated', () => {
    const row = {
      ...{ organisationId: 'TH-42', seq: '9', at: '2025-10-28T03:00:00.000Z', hash: '', actorUserId: 'u' },
      ...{ actorName: 'ผู้ดูแลระบบ', actingFor: null, action: 'delegation.start', subject: 'delegation/d1' },
      ...{ before: null, after: { validFrom: '2025-10-28' }, reason: 'คำสั่งจังหวัดเลย ที่ 1/2568' },
    };
    const person = { name: 'นายรอง', numerals: 'arabic' } as const;
    const { subject } = letters.duty({
      kind: 'appointed',
      person,
      row,
      organisationName: 'เลย',
      instrument: 'agreement',
    });
    expect(subject).toBe('ท่านได้รับมอบหมายให้ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดเลย');
  });
});
