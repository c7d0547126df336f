import fc from 'fast-check';

/** Texts of any characters, halves of characters among them. */
export const anyText = fc
  .array(fc.nat(0xffff), { maxLength: 60 })
  .map((codes) => codes.map((one) => String.fromCharCode(one)).join(''));
