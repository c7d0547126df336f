import type { Seat, Stated } from '../../domain/bodies/body.ts';
import type { NewAppointment, NewSeat } from './bodies-ports.ts';

const manual = (clause: string): Stated => ({ clause: `คู่มือ 2554 ${clause}` });
const letter = (clause: string): Stated => ({ clause: `หนังสือจังหวัดเลย ว 3031 ${clause}` });
const assumed = (assumption: string): Stated => ({ assumption });

/** A seat as the sources number it; without a source of its own it rests on that of the list. */
function seat(
  role: Seat['role'],
  office: string,
  source: Stated,
  represents: string | null = null,
): Omit<NewSeat, 'position'> {
  return { role, office, source, represents, termTo: null };
}

const numbered = (seats: readonly Omit<NewSeat, 'position'>[]): readonly NewSeat[] =>
  seats.map((one, index) => ({ position: index + 1, ...one }));

/** What no source states of the documents that appoint these bodies. */
const bare = { number: null, issuedOn: null, quorum: null, validTo: null, required: [] } as const;
const UNDATED =
  'คู่มือ 2554 ระบุองค์ประกอบ ไม่ระบุเลขที่ วันที่ และวาระของการแต่งตั้ง จึงถือว่าใช้ตั้งแต่การเจรจาปีงบประมาณ พ.ศ. 2553 จนกว่าจะบันทึกการแต่งตั้งใหม่';
const UNDATED_2567 =
  'หนังสือจังหวัดเลย ว 3031 ระบุคณะและหน้าที่ ไม่ระบุเลขที่ วันที่ องค์ประกอบ และวาระของการแต่งตั้ง จึงถือว่าใช้ตั้งแต่ต้นปี พ.ศ. 2567 จนกว่าจะบันทึกการแต่งตั้งใหม่';
const UNDATED_2562 =
  'หนังสือจังหวัดปทุมธานี ว 7107 ไม่ระบุคณะที่ให้ความเห็นชอบ จึงถือว่าคณะนี้มีอยู่ตั้งแต่ต้นปีงบประมาณ พ.ศ. 2562 จนถึงการแต่งตั้งที่หนังสือจังหวัดเลย ว 3031 กล่าวถึง';
const NO_LIST = 'เอกสารต้นทางไม่ระบุรายชื่อคณะนี้ จึงระบุเฉพาะตำแหน่งที่คณะอนุกรรมการต้องมีเพื่อให้ประชุมได้';

const commissionClause = manual('ข้อ 1.4.1 1. รายชื่อคณะกรรมการกำกับการจัดทำข้อตกลงและการประเมินผล');
const expert: Stated = {
  clause: 'คู่มือ 2554 ข้อ 1.4.1 — คู่มือระบุชื่อบุคคลในลำดับนี้ ระบบเก็บเฉพาะตำแหน่ง',
};
const experts = (count: number, office: string) => Array.from({ length: count }, () => seat('member', office, expert));

const fromManual = { ...bare, validFrom: '2009-09-08', source: assumed(UNDATED) } as const;
const fromLetter = { ...bare, validFrom: '2024-01-01', source: assumed(UNDATED_2567) } as const;
const assumedIn2562 = { validFrom: '2018-10-01', validTo: '2023-12-31', source: assumed(UNDATED_2562) } as const;
const chairAndSecretary = [
  seat('chair', 'ประธานอนุกรรมการ', assumed(NO_LIST)),
  seat('member-secretary', 'ผู้แทนสำนักงาน ก.พ.ร. (อนุกรรมการและเลขานุการ)', assumed(NO_LIST), 'opdc'),
];

const national: readonly NewAppointment[] = [
  {
    ...fromManual,
    id: 'manual-2554',
    bodyId: 'committee.commission',
    document: 'law',
    title: 'คณะกรรมการกำกับการจัดทำข้อตกลงและการประเมินผล (ก.พ.ร. ทำหน้าที่)',
    appointedBy: 'โดยตำแหน่ง คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.) ทำหน้าที่',
    seats: numbered([
      seat('chair', 'รองนายกรัฐมนตรี (ประธาน ก.พ.ร.)', commissionClause),
      seat('vice-chair', 'รัฐมนตรีประจำสำนักนายกรัฐมนตรี', commissionClause),
      ...experts(5, 'ผู้ทรงคุณวุฒิใน ก.พ.ร.'),
      seat('member', 'ปลัดสำนักนายกรัฐมนตรี', commissionClause, 'central.opm'),
      ...experts(5, 'ผู้ทรงคุณวุฒิใน ก.พ.ร.'),
      seat('member-secretary', 'เลขาธิการ ก.พ.ร.', commissionClause, 'opdc'),
    ]),
  },
  {
    ...fromManual,
    id: 'manual-2554',
    bodyId: 'committee.negotiation',
    document: 'resolution',
    title: 'คณะกรรมการเจรจาข้อตกลงและประเมินผลกลุ่มจังหวัดและจังหวัด',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered([
      ...experts(16, 'ผู้ทรงคุณวุฒิในคณะกรรมการเจรจาข้อตกลงและประเมินผล'),
      seat(
        'member',
        'ประธาน/อนุกรรมการในคณะอนุกรรมการตรวจสอบและประเมินผลภาคราชการกลุ่มจังหวัดตามที่ได้รับมอบหมาย',
        manual('ข้อ 1.4.1 2. ลำดับที่ 17'),
        'committee.cluster-audit',
      ),
    ]),
  },
  {
    ...fromManual,
    id: 'manual-2554',
    bodyId: 'committee.good-governance',
    document: 'resolution',
    title: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered(chairAndSecretary),
  },
  {
    ...fromManual,
    id: 'manual-2554',
    bodyId: 'committee.cluster-audit',
    document: 'resolution',
    title: 'คณะอนุกรรมการตรวจสอบและประเมินผลภาคราชการกลุ่มจังหวัด',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered([
      seat('chair', 'ประธานอนุกรรมการ', manual('ข้อ 1.4.1 2. ลำดับที่ 17')),
      seat('member', 'อนุกรรมการ', manual('ข้อ 1.4.1 2. ลำดับที่ 17')),
    ]),
  },
  {
    ...{ ...bare, ...assumedIn2562 },
    id: 'assumed-2562',
    bodyId: 'committee.subcommission',
    document: 'resolution',
    title: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered(chairAndSecretary),
  },
  {
    ...fromLetter,
    id: 'letter-2567',
    bodyId: 'committee.subcommission',
    document: 'resolution',
    title: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered(chairAndSecretary),
  },
  {
    ...fromLetter,
    id: 'letter-2567',
    bodyId: 'committee.regional',
    document: 'resolution',
    title: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมและพัฒนาระบบการบริหารราชการในส่วนภูมิภาคและท้องถิ่น',
    appointedBy: 'คณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)',
    seats: numbered([
      seat('chair', 'ประธานอนุกรรมการ', letter('กำหนดการจัดกิจกรรม KM Online "ประธาน อ.ก.พ.ร."')),
      seat('member-secretary', 'ผู้แทนสำนักงาน ก.พ.ร. (อนุกรรมการและเลขานุการ)', assumed(NO_LIST), 'opdc'),
    ]),
  },
  {
    ...fromLetter,
    id: 'letter-2567',
    bodyId: 'committee.oversight',
    document: 'resolution',
    title: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด',
    appointedBy: 'เอกสารต้นทางไม่ระบุผู้แต่งตั้ง',
    required: ['central.budget', 'opdc', 'central.nesdc'],
    seats: numbered([
      seat(
        'chair',
        'ผู้แทนกระทรวงมหาดไทย',
        assumed(
          'หนังสือจังหวัดเลย ว 3031 ข้อ ๑ ๑) ให้กระทรวงมหาดไทยมีบทบาทหลักผ่านคณะกรรมการนี้ ไม่ระบุประธาน จึงให้ผู้แทนกระทรวงมหาดไทยเป็นประธาน',
        ),
        'central.moi',
      ),
      seat('member', 'ผู้แทนสำนักงบประมาณ', letter('ข้อ ๔ ๒)'), 'central.budget'),
      seat('member', 'ผู้แทนสำนักงาน ก.พ.ร.', letter('ข้อ ๔ ๒)'), 'opdc'),
      seat('member', 'ผู้แทนสำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ', letter('ข้อ ๔ ๒)'), 'central.nesdc'),
      seat(
        'secretary',
        'ฝ่ายเลขานุการคณะกรรมการกำกับฯ',
        assumed(
          'หนังสือจังหวัดเลย ว 3031 ข้อ ๔ ๓) ให้ฝ่ายเลขานุการแจ้งผลแก่สำนักงาน ก.พ.ร. ไม่ระบุหน่วยงาน จึงให้กระทรวงมหาดไทยซึ่งมีบทบาทหลัก',
        ),
        'central.moi',
      ),
    ]),
  },
];

const order8556: Stated = { clause: 'หนังสือจังหวัดปทุมธานี ว 7107 ข้อ ๒ และสิ่งที่ส่งมาด้วย ๔' };

/** The committee of Pathum Thani, by the order that the letter encloses: it names the two secretaries alone. */
const provincial: readonly NewAppointment[] = [
  {
    id: 'order-8556-2562',
    bodyId: 'TH-13.c-database',
    document: 'order',
    number: '8556/2562',
    issuedOn: '2019-04-29',
    title: 'แต่งตั้งคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด จังหวัดปทุมธานี',
    appointedBy: 'จังหวัดปทุมธานี',
    quorum: null,
    required: [],
    validFrom: '2019-04-29',
    validTo: null,
    source: order8556,
    seats: numbered([
      seat(
        'chair',
        'ผู้ว่าราชการจังหวัดปทุมธานี',
        assumed(
          'หนังสือจังหวัดปทุมธานี ว 7107 ระบุเฉพาะเลขานุการ รายชื่ออื่นอยู่ในสำเนาคำสั่งที่ไม่มีในเอกสารที่ได้มา จึงให้ผู้ว่าราชการจังหวัดเป็นประธาน',
        ),
        'TH-13',
      ),
      seat('secretary', 'สถิติจังหวัดปทุมธานี', order8556, 'TH-13.stat'),
      seat('secretary', 'หัวหน้าสำนักงานจังหวัดปทุมธานี', order8556, 'TH-13.office'),
    ]),
  },
];

/** How the bodies that the sources name are appointed: positions alone, the product names no person of a source. */
export const referenceBodies: readonly NewAppointment[] = [...national, ...provincial];
