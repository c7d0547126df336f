/** Said of a kept scenario once another version of the framework is in force than the one that it is compared with. */
export function otherFramework(comparedWith: number, inForce: number): string {
  return `เทียบกับกรอบฉบับที่ ${comparedWith} ซึ่งใช้อยู่เมื่อเก็บฉากทัศน์ ขณะนี้ใช้กรอบฉบับที่ ${inForce}`;
}
