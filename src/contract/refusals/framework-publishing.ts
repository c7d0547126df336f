type Facts = Readonly<Record<string, string | number>>;

/** Why a framework cannot be shown or published, beyond what is wrong inside it. */
export type FrameworkPublishingRefusal = 'framework-not-found' | 'framework-nothing-to-compare' | 'person-not-found';

/** HTTP status and Thai sentence of every refusal about opening and publishing frameworks. */
export const frameworkPublishingRefusals: Record<
  FrameworkPublishingRefusal,
  { status: number; sentence: (facts: Facts) => string }
> = {
  'framework-not-found': {
    status: 404,
    sentence: (facts) => `ไม่มีกรอบการประเมินปีงบประมาณ พ.ศ. ${facts.year} ตามที่ขอ — เลือกปีและฉบับจากรายการกรอบการประเมิน`,
  },
  'person-not-found': {
    status: 422,
    sentence: (facts) => `ไม่พบบัญชีที่ใช้งานได้ของ ${facts.email} — ใส่อีเมลของผู้ที่มีสิทธิเผยแพร่กรอบการประเมิน`,
  },
  'framework-nothing-to-compare': {
    status: 422,
    sentence: () => 'เลือกสองปีที่ต่างกันเพื่อเปรียบเทียบ',
  },
};
