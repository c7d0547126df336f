/** What a person is told by mail of their own account, each in a letter of its own. */
export const accountNews = [
  'browser-new',
  'token-made',
  'factor-added',
  'recovery-codes-made',
  'factor-removed',
  'factors-removed',
  'identity-linked',
  'identity-unlinked',
  'account-closed',
  'account-opened',
  'password-set',
] as const;

/** What is told, or why nothing is, in Thai. */
type Telling = { readonly told: (typeof accountNews)[number] } | { readonly untold: string };

const ownLink = 'ลิงก์ตั้งรหัสผ่านเป็นอีเมลถึงเจ้าของบัญชีอยู่แล้ว หรือแสดงแก่ผู้ทำลิงก์เมื่อระบบไม่ส่งอีเมล';
const power = 'ไม่ใช่วิธีเข้าใช้งาน อีเมลเรื่องหน้าที่แจ้งการแต่งตั้งและการมอบหมาย';
const weaker = 'มีแต่ทำให้เข้าใช้งานได้น้อยลง และเจ้าของเห็นในหน้าบัญชีของฉัน';

/**
 * Every act on somebody's account, by the name that the journal gives it. What opens a way in, closes one, or changes who
 * can pass is told to the person: it may not have been they who did it.
 */
export const accountActs = {
  'user.change-password': { told: 'password-set' },
  'user.set-password': { told: 'password-set' },
  'user.disable': { told: 'account-closed' },
  'user.enable': { told: 'account-opened' },
  'second-factor.add': { told: 'factor-added' },
  'second-factor.remove': { told: 'factor-removed' },
  'second-factor.remove-all': { told: 'factors-removed' },
  'second-factor.new-recovery-codes': { told: 'recovery-codes-made' },
  'identity.link': { told: 'identity-linked' },
  'identity.unlink': { told: 'identity-unlinked' },
  'session.open': { told: 'browser-new' },
  'access-token.create': { told: 'token-made' },
  'access-token.revoke': { untold: weaker },
  'session.close': { untold: weaker },
  'session.revoke': { untold: weaker },
  'session.second-factor': { untold: 'เจ้าของบัญชีแสดงปัจจัยที่สองของตนเองในการเข้าใช้งานที่แจ้งไปแล้ว' },
  'user.create': { untold: ownLink },
  'user.link-invitation': { untold: ownLink },
  'user.link-reset': { untold: ownLink },
  'user.link-recovery': { untold: 'ผู้ถือเครื่องแม่ข่ายทำลิงก์ให้ผู้ดูแลระบบเอง เมื่อตั้งรหัสผ่านแล้วจึงแจ้ง' },
  'user.recover-administrator': { untold: 'เมื่อตั้งรหัสผ่านด้วยลิงก์กู้คืนแล้วจึงแจ้ง' },
  'user.create-first-administrator': { untold: 'เจ้าของบัญชีตั้งรหัสผ่านเองบนเครื่องแม่ข่ายที่เพิ่งติดตั้ง' },
  'user.set-numerals': { untold: 'ไม่เกี่ยวกับการเข้าใช้งาน' },
  'user.guessed-at': { untold: 'เกิดจากผู้อื่นซ้ำได้ไม่จำกัด จึงบันทึกในบันทึกเหตุการณ์เท่านั้น มิฉะนั้นผู้ใดก็ส่งอีเมลถึงท่านได้' },
  'role.grant': { untold: power },
  'role.end': { untold: power },
} as const satisfies Readonly<Record<string, Telling>>;

export type AccountNews = Extract<(typeof accountActs)[keyof typeof accountActs], { readonly told: string }>['told'];
