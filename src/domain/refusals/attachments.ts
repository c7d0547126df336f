import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about papers that are attached as files. */
export interface AttachmentRefusalFacts {
  'attachment-already-there': { title: string; version: number };
  'attachments-full': { most: number };
  'attachment-replaced-unknown': NoFacts;
  'attachment-of-other-side': { side: string };
  'attachment-about-unknown': NoFacts;
  'attachments-closed': { status: string };
  'attachment-relied-on': { why: string };
}
