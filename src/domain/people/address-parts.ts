import { cleanCode } from '../values/clean-text.ts';

/**
 * A part of an address as it is compared, on pages, in the API and on the command line: in Arabic digits, without what
 * cannot be seen. Names that the system gave are written in one way whatever letters were typed; a code that people gave
 * keeps its letters, because two codes never differ in them alone.
 */
export function addressPart(name: string, text: string): string {
  const read = cleanCode(text);
  if (organisationParts.includes(name)) return organisationIdOf(read);
  return lowerCaseParts.includes(name) ? read.toLowerCase() : read;
}

const organisationParts = ['org', 'organisationId', 'agency', 'province', 'organisation', 'party', 'place', 'sender'];
const lowerCaseParts = [
  ...['round', 'sha256', 'duty', 'move', 'format', 'act', 'action', 'series'],
  ...['body', 'letter', 'unit', 'unitId'],
];

/** `th-42.CD` → `TH-42.cd`: the ids of provinces begin with the letters of the country, all others are lower case. */
export function organisationIdOf(text: string): string {
  return cleanCode(text).toLowerCase().replace(/^th-/, 'TH-');
}
