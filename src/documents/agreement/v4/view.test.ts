import { describe, expect, it } from 'vitest';
import { sampleDraft, sampleSource } from '../../../testing/sample-agreement.ts';
import { agreementView } from './view.ts';
import type { AgreementView } from './view-shape.ts';

/** Every text of the view except machine text, in order. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['properties', 'verify'].includes(key) ? [] : textsOf(inner),
  );
}

describe('the paper of an agreement', () => {
  const view: AgreementView = agreementView(sampleSource);

  it('has the five parts of the manual in their order', () => {
    expect(view.parts.map((part) => part.heading)).toEqual([
      '๑. คู่ลงนาม',
      '๒. ระยะเวลาของคำรับรอง',
      '๓. แผนปฏิบัติราชการ',
      '๔. รายละเอียดข้อตกลง',
      '๕. รายละเอียดอื่น ๆ',
    ]);
  });

  it('names the laws that the year rests on before its parts', () => {
    const legalGrounds = ['พระราชกฤษฎีกา มาตรา 12', 'มติคณะรัฐมนตรีเมื่อวันที่ 30 กันยายน พ.ศ. 2546'];
    const { parts } = agreementView({ ...sampleSource, content: { ...sampleSource.content, legalGrounds } });
    expect(parts[0]?.lists[0]?.items).toEqual(['พระราชกฤษฎีกา มาตรา ๑๒', 'มติคณะรัฐมนตรีเมื่อวันที่ ๓๐ กันยายน พ.ศ. ๒๕๔๖']);
    expect(parts.slice(1).map((part) => part.heading)).toEqual(view.parts.map((part) => part.heading));
  });

  it('that committees brought into force names their meetings in place of signatures, and no agreement at all', () => {
    const resolution = {
      ...{ bodyId: 'committee.oversight', bodyName: 'คณะกรรมการกำกับฯ', meetingId: null, meetingNumber: '1/2567' },
      ...{ heldOn: '2024-11-18', number: 'ระเบียบวาระที่ 3.1', decided: 'approved' as const, text: 'เห็นชอบ' },
    };
    const approval = { subject: 'indicator-details' as const, resolution, contentHash: 'a' };
    const approved = agreementView({
      ...{ ...sampleSource, signatures: [], approvals: [{ ...approval, recordedAt: '2024-11-18T03:00:00.000Z' }] },
      content: { ...sampleSource.content, instrument: 'approved-details', signatories: [] },
    });
    expect(approved.heading[0]).toBe('รายละเอียดตัวชี้วัด');
    expect(approved.signing.pen).toBe(false);
    expect(approved.signing.blocks).toEqual([
      expect.objectContaining({
        name: 'คณะกรรมการกำกับฯ',
        office: 'การประชุมครั้งที่ ๑/๒๕๖๗ วันที่ ๑๘ พฤศจิกายน ๒๕๖๗ ระเบียบวาระที่ ๓.๑',
        actingFor: 'ประชุมนอกระบบ',
      }),
    ]);
    for (const text of textsOf(approved)) expect(text).not.toContain('คำรับรอง');
  });

  it('is in Thai digits but for numbers of Latin names and codes of indicators; code, hash and address stay as they are typed', () => {
    const fused = /[A-Za-z]-?[\d.]+|\d+(?:\.\d+)*-(?:[A-Z]\w*|\d+)/g;
    for (const text of textsOf(view)) expect(text.replace(fused, '')).not.toMatch(/[0-9]/);
    expect(textsOf(view)).toContain('1.1-1');
    expect(view.footer.verify).toMatchObject({ code: '2568-7K3M-Q2XW', hash: sampleSource.seal?.contentHash });
    expect(view.properties.keywords[0]).toBe('2568-7K3M-Q2XW');
  });

  it('names a cluster and its head, and says in a province’s paper which result is its cluster’s', () => {
    const { content } = sampleDraft;
    const party = { id: 'cluster-2552-7', name: 'กลุ่มจังหวัดภาคตะวันออก' };
    const ofCluster = textsOf(agreementView({ ...sampleDraft, content: { ...content, party } }));
    expect(ofCluster).toContain('หัวหน้ากลุ่มจังหวัดภาคตะวันออก');
    const sharedFrom = { organisationId: party.id, organisationName: party.name, code: 'PLAN' };
    const indicators = content.indicators.map((one, index) => (index === 0 ? { ...one, sharedFrom } : one));
    const said = textsOf(agreementView({ ...sampleDraft, content: { ...content, indicators } }));
    const words = 'กลุ่มจังหวัดภาคตะวันออกรายงานครั้งเดียวในตัวชี้วัด PLAN ของกลุ่มจังหวัด';
    expect(said.filter((text) => text.startsWith(words))).toHaveLength(1);
    expect(textsOf(view).some((text) => text.includes('รายงานครั้งเดียว'))).toBe(false);
  });

  it('has in its third part the plan of the cluster before the province’s own, where there is one', () => {
    const titles = (source: typeof sampleDraft) => agreementView(source).parts[2]?.lists.map((one) => one.title) ?? [];
    expect(titles(sampleDraft)).toEqual(['วิสัยทัศน์', 'ประเด็นยุทธศาสตร์', 'เป้าประสงค์']);
    const { content } = sampleDraft;
    const plan = { vision: 'ประตูการค้า', strategicIssues: 'การค้าชายแดน', goals: 'รายได้' };
    const clusterPlan = { organisationId: 'cluster-2552-7', organisationName: 'กลุ่มจังหวัดภาคตะวันออก', ...plan };
    const both = { ...sampleDraft, content: { ...content, clusterPlan } };
    expect(titles(both)).toHaveLength(6);
    expect(titles(both)[0]).toBe('วิสัยทัศน์ — แผนปฏิบัติราชการของกลุ่มจังหวัดภาคตะวันออก');
    expect(titles(both)[3]).toBe(`วิสัยทัศน์ — แผนปฏิบัติราชการของจังหวัด${content.party.name}`);
    expect(textsOf(agreementView(both))).toContain('การค้าชายแดน');
  });

  it('names in its third part each plan that was sent, by its edition, its days and the hash of its file', () => {
    const sha256 = 'f00dbabe'.repeat(8);
    const filedPlans = [
      {
        ...{ organisationName: 'เลย', kind: 'operational' as const, title: 'แผนปฏิบัติราชการ 2568', edition: 2, sha256 },
        ...{ firstYear: 2568, lastYear: 2568, approvedOn: null, approvedBy: '', sentOn: '2024-09-06' },
        receivedOn: null,
      },
    ];
    const named = { ...sampleDraft, content: { ...sampleDraft.content, filedPlans } };
    expect(agreementView(named).parts[2]?.lists.at(-1)).toEqual({
      title: 'แผนปฏิบัติราชการประจำปีของจังหวัดเลย (พ.ศ. ๒๕๖๘) ฉบับที่ ๒',
      items: [
        ...['แผนปฏิบัติราชการ ๒๕๖๘', 'ไม่ได้ระบุผู้ให้ความเห็นชอบ', 'ส่งสำนักงาน ก.พ.ร. วันที่ ๖ กันยายน ๒๕๖๗'],
        'รอสำนักงาน ก.พ.ร. รับ',
      ],
      machine: { label: 'ค่าแฮช (SHA-256) ของไฟล์', text: sha256 },
    });
  });

  it('is in Arabic digits where that is asked for', () => {
    expect(textsOf(agreementView(sampleSource, 'arabic')).join(' ')).not.toMatch(/[๐-๙]/);
  });

  it('shows every indicator once in each annex, its weights summing to 100 under its components', () => {
    const rows = view.agreed.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(sampleSource.content.indicators.length);
    expect(view.further.sheets).toHaveLength(rows.length);
    expect(view.agreed.total.weight).toBe('๑๐๐.๐๐๐');
    expect(view.agreed.tree.find((one) => one.name.startsWith('๑ '))?.weight).toBe('๗๐.๐๐๐');
  });

  it('names each signatory with office, authority and the hour of signing', () => {
    expect(view.signing.blocks[0]).toEqual({
      role: 'ผู้ทำคำรับรอง',
      name: '(ผู้สาธิต ลายมือชื่อที่ ๑)',
      office: 'รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน',
      actingFor: 'ผู้ว่าราชการจังหวัดพระนครศรีอยุธยา',
      when: 'ลงนามทางอิเล็กทรอนิกส์เมื่อ ๑๒ พฤศจิกายน ๒๕๖๗ เวลา ๑๑.๓๐ น.',
    });
  });

  it('is marked ร่าง and carries no code before it is signed', () => {
    const draft = agreementView(sampleDraft);
    expect(draft.watermark).toBe('ร่าง');
    expect(draft.footer.verify).toBeNull();
    expect(draft.signing.blocks.every((block) => block.when === 'ยังไม่ได้ลงนาม')).toBe(true);
  });

  it('writes the formula with the words a reader knows', () => {
    const rows = view.further.sheets[0]?.rows ?? [];
    expect(rows.find((row) => row.label === 'สูตรการคำนวณ')?.lines).toEqual([
      'ผล = (ร้อยละของงวดนี้ − ร้อยละของงวดเดียวกันของปีก่อน) ÷ ร้อยละของงวดเดียวกันของปีก่อน × ๑๐๐',
    ]);
  });
});
