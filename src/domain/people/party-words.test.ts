import { describe, expect, it } from 'vitest';
import { inPartyWords } from './party-words.ts';

const cluster = 'cluster-2552-7';

describe('a sentence about a party', () => {
  it.each([
    ['จังหวัดกำลังรวบรวมผล', 'กลุ่มจังหวัดกำลังรวบรวมผล'],
    ['เสนอผู้ว่าราชการจังหวัดรับรองรายงาน', 'เสนอหัวหน้ากลุ่มจังหวัดรับรองรายงาน'],
    ['รอผู้ว่าฯ รับรอง', 'รอหัวหน้ากลุ่มจังหวัด รับรอง'],
    ['เสนอเจ้าหน้าที่สำนักงานจังหวัดตรวจ', 'เสนอเจ้าหน้าที่กลุ่มจังหวัดตรวจ'],
    ['ส่งผลให้สำนักงานจังหวัด', 'ส่งผลให้เจ้าหน้าที่กลุ่มจังหวัด'],
    ['กลุ่มจังหวัดและจังหวัดสมาชิกของจังหวัด', 'กลุ่มจังหวัดและจังหวัดสมาชิกของกลุ่มจังหวัด'],
  ])('%s reads for a cluster %s, and for a province as it is written', (written, read) => {
    expect(inPartyWords(cluster, written)).toBe(read);
    expect(inPartyWords('TH-42', written)).toBe(written);
  });
});
