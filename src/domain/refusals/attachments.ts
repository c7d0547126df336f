import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about papers that are attached as files. */
export interface AttachmentRefusalFacts {
  'attachment-already-there': { title: string; version: number };
  'attachments-full': { most: number };
  'attachment-replaced-unknown': NoFacts;
  'attachment-of-other-side': { side: string };
  'attachment-about-unknown': NoFacts;
  'attachments-closed': { status: string };
  /** What rests on it: a resolution or minutes, the proposal, a negotiation that was, a meeting that was held, a request that was sent. */
  'attachment-relied-on': { why: 'decided' | 'proposed' | 'negotiated' | 'met' | 'considered' };
}
