import { toArabicDigits } from '../values/thai-digits.ts';
import { convenerTitle } from './convener-title.ts';
import { type Invitee, type Meeting, meetingChannelNames, meetingNumberText } from './meeting.ts';

type Called = Pick<Meeting, 'kind' | 'title' | 'number' | 'day'>;

/** What is taken part in rather than met for. */
const activity = /^(?:กิจกรรม|โครงการ|(?:การ)?(?:ประกวด|สัมมนา|อบรม))/;

/**
 * A meeting as a sentence names it, whatever its title begins with and whether or not it holds the number:
 * `ประชุม อ.ก.พ.ร. ครั้งที่ 9/2567`, `กิจกรรม KM Online เรื่อง …`.
 */
export function calledAs(meeting: Called): string {
  const title = meeting.title.trim();
  const begun = begunAs(meeting.kind, title);
  const number = meetingNumberText(meeting);
  if (number === null) return begun;
  const [short = ''] = number.split('/');
  const typed = toArabicDigits(begun);
  if (new RegExp(`${number}(?![0-9])`).test(typed)) return begun;
  const place = typed.search(new RegExp(`${short}(?![0-9/])`));
  if (place < 0) return `${begun} ${number}`;
  return `${begun.slice(0, place)}${number}${begun.slice(place + short.length)}`;
}

function begunAs(kind: Meeting['kind'], title: string): string {
  if (title.startsWith('การประชุม')) return title.slice('การ'.length);
  if (title.startsWith('ประชุม') || activity.test(title)) return title;
  if (kind !== 'km-online') return joined('ประชุม', title);
  return joined(title.startsWith('KM') ? 'กิจกรรม' : 'กิจกรรม KM Online', title);
}

/** `ขอเชิญประชุม …`, or `ขอเชิญเข้าร่วมกิจกรรม …` where it is no meeting by its name. */
export function invitationTo(meeting: Called): string {
  const called = calledAs(meeting);
  return called.startsWith('ประชุม') ? `ขอเชิญ${called}` : `ขอเชิญเข้าร่วม${called}`;
}

/** What those invited are asked for: `เข้าร่วมกิจกรรมฯ ตามวันและเวลาดังกล่าว ผ่านสื่ออิเล็กทรอนิกส์`; who meets online goes nowhere. */
export function askedToCome({ channel, ...meeting }: Called & Pick<Meeting, 'channel'>): string {
  const called = calledAs(meeting);
  const [, short = ''] = /^(กิจกรรม|โครงการ)/.exec(called) ?? [];
  const what = called.startsWith('ประชุม') ? 'ประชุม' : short === '' ? '' : `${short}ฯ `;
  const [online, when] = [meetingChannelNames.video, 'ตามวัน เวลา และสถานที่ดังกล่าว'];
  const how = { 'on-site': when, video: `ตามวันและเวลาดังกล่าว ${online}`, both: `${when} หรือ${online}` }[channel];
  return `เข้าร่วม${what}${how}`;
}

/** Who arranges what, and of which body it is a meeting, unless that is said by either name. */
export function convenedAs(meeting: Called & Pick<Meeting, 'organisationId' | 'convenerName' | 'bodyName'>): string {
  const { bodyName } = meeting;
  const [convener, called] = [convenerTitle(meeting), calledAs(meeting)];
  const arranged = joined(joined('ด้วย', convener), `กำหนดจัด${called}`);
  if (bodyName === null || convener === bodyName || called.includes(bodyName)) return arranged;
  return `${arranged} ${joined('ซึ่งเป็นการประชุมของ', bodyName)}`;
}

/** After เรียน, for those invited: null where they are offices alone, for which the letter's model has its words. */
export function addressedTo(
  invitees: readonly Pick<Invitee, 'invited'>[],
  { bodyName }: Pick<Meeting, 'bodyName'>,
): string | null {
  const kinds = new Set(invitees.map(({ invited }) => invited.kind));
  if (!kinds.has('seat') && !kinds.has('person')) return null;
  if (kinds.size > 1 || bodyName === null || kinds.has('person')) return 'ผู้ได้รับเชิญ (ตามบัญชีแนบ)';
  return `${joined('ผู้ดำรงตำแหน่งใน', bodyName)} (ตามบัญชีแนบ)`;
}

/** Thai words stand next to each other, but a shortened word and one of other letters are parted by a space. */
function joined(before: string, after: string): string {
  return /[^ก-๛]$|ฯ$/.test(before) || /^(?:[^ก-๛]|[ก-ฮ]{1,3}\.)/.test(after)
    ? `${before} ${after}`
    : `${before}${after}`;
}
