import { describe, expect, it } from 'vitest';
import { appointmentBy, missingLine, type OrderedAppointment, orderLines, withLines } from './ordered-appointment.ts';

const seat = { represents: null, termTo: null };
const ordered: OrderedAppointment = {
  ...{ title: 'แต่งตั้งคณะกรรมการ', appointedBy: 'จังหวัดปทุมธานี', quorum: null, validFrom: null, validTo: null },
  required: [],
  seats: [
    { ...seat, position: 1, role: 'chair', office: 'ผู้ว่าราชการจังหวัดปทุมธานี' },
    { ...seat, position: 2, role: 'vice-chair', office: 'รองผู้ว่าราชการจังหวัดปทุมธานี' },
    { ...seat, position: 3, role: 'member', office: 'พาณิชย์จังหวัดปทุมธานี', termTo: '2020-09-30' },
    { ...seat, position: 4, role: 'member-secretary', office: 'สถิติจังหวัดปทุมธานี' },
    { ...seat, position: 5, role: 'secretary', office: 'หัวหน้าสำนักงานจังหวัดปทุมธานี' },
    { ...seat, position: 6, role: 'assistant-secretary', office: 'เจ้าหน้าที่' },
  ],
};
const nameOf = (id: string) => (id === 'central.budget' ? 'สำนักงบประมาณ' : 'สศช.');
const change = (of: Partial<OrderedAppointment>) => orderLines({ ...ordered, seats: [], ...of }, nameOf);

describe('what an order says of the body that it appoints', () => {
  it('is a numbered line for each seat, with what the seat is for', () => {
    expect(orderLines(ordered, nameOf)).toEqual([
      '1. ผู้ว่าราชการจังหวัดปทุมธานี ประธานกรรมการ',
      '2. รองผู้ว่าราชการจังหวัดปทุมธานี รองประธานกรรมการ',
      '3. พาณิชย์จังหวัดปทุมธานี กรรมการ (ถึงวันที่ 30 กันยายน 2563)',
      '4. สถิติจังหวัดปทุมธานี กรรมการและเลขานุการ',
      '5. หัวหน้าสำนักงานจังหวัดปทุมธานี เลขานุการ',
      '6. เจ้าหน้าที่ ผู้ช่วยเลขานุการ',
      'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป',
    ]);
    expect(change({ seats: [{ ...seat, position: 1, role: 'ราชา', office: 'x' }] })[0]).toBe('1. x ราชา');
  });

  it('is the quorum and those without whom it does not meet, where it states them', () => {
    expect(change({ quorum: 4, required: ['central.budget', 'central.nesdc'] }).slice(0, 2)).toEqual([
      'องค์ประชุม ต้องมีกรรมการมาประชุมไม่น้อยกว่า 4 คน',
      'การประชุมต้องมีผู้แทนสำนักงบประมาณ และสศช.เข้าร่วมประชุมด้วย',
    ]);
  });

  it('is its term', () => {
    expect(change({ validFrom: '2019-05-01' })).toEqual(['ทั้งนี้ ตั้งแต่วันที่ 1 พฤษภาคม 2562 เป็นต้นไป']);
    expect(change({ validFrom: '2019-05-01', validTo: '2019-09-30' })).toEqual([
      'ทั้งนี้ ตั้งแต่วันที่ 1 พฤษภาคม 2562 ถึงวันที่ 30 กันยายน 2562',
    ]);
    expect(change({ validTo: '2019-09-30' })).toEqual(['ทั้งนี้ ตั้งแต่บัดนี้ ถึงวันที่ 30 กันยายน 2562']);
  });
});

it('an order appoints from its stated day, or from the day on which it is issued', () => {
  const issued = { number: '8556/2562', issuedOn: '2019-04-29' };
  expect(appointmentBy(ordered, issued)).toEqual({ ...ordered, ...issued, document: 'order', validFrom: '2019-04-29' });
  expect(appointmentBy({ ...ordered, validFrom: '2019-05-01' }, issued).validFrom).toBe('2019-05-01');
});

describe('the text of an order', () => {
  const lines = ['1. ก ประธานกรรมการ', '2. ข กรรมการ'];

  it('says the lines in their order, in whichever digits, with other paragraphs between them', () => {
    expect(missingLine(['เพื่อให้', '๑. ก ประธานกรรมการ ', 'ที่ปรึกษา', '2. ข กรรมการ', 'ทั้งนี้'], lines)).toBeNull();
    expect(missingLine(['1. ก ประธานกรรมการ'], lines)).toBe('2. ข กรรมการ');
    expect(missingLine([...lines].reverse(), lines)).toBe('2. ข กรรมการ');
    expect(missingLine(['1. ค ประธานกรรมการ', '2. ข กรรมการ'], lines)).toBe('1. ก ประธานกรรมการ');
    expect(missingLine(['1. ก ประธานกรรมการ'], ['1. ก ประธานกรรมการ', '1. ก ประธานกรรมการ'])).not.toBeNull();
  });

  it('has new lines where it had others, and keeps what was written around them', () => {
    expect(withLines(['เพื่อให้', '๑. ก ประธานกรรมการ', '2. ข กรรมการ', 'สั่ง ณ'], lines, ['1. ค'])).toEqual([
      ...['เพื่อให้', '1. ค', 'สั่ง ณ'],
    ]);
    expect(withLines(['เพื่อให้'], [], lines)).toEqual(['เพื่อให้', ...lines]);
    expect(withLines(lines, lines, ['1. ค'])).toEqual(['1. ค']);
  });
});
