import { describe, expect, it } from 'vitest';
import { agreementStatuses } from '../agreement/agreement-moves.ts';
import { type ReliedOn, reliedOn, sessionAbout } from './agreement-file-rules.ts';

/** What keeps a paper of this stage, by the status of the agreement; statuses under which nothing does are left out. */
function kept(stage: string, act: 'replace' | 'take-back', decided: boolean): Partial<Record<string, ReliedOn>> {
  const found = agreementStatuses.map((status) => [status, reliedOn({ status, decided }, { stage }, act)] as const);
  return Object.fromEntries(found.flatMap(([status, why]) => (why === null ? [] : [[status, why]])));
}

describe('a paper of a proposal', () => {
  it('of a session says its number', () => {
    expect(sessionAbout(3)).toBe('session-3');
  });

  it('is taken back only before what rests on it, and again in a draft that was sent back', () => {
    expect(kept('draft', 'take-back', false)).toEqual({ negotiating: 'proposed' });
    expect(kept('negotiating', 'take-back', false)).toEqual({ draft: 'negotiated' });
    expect(kept('proposed', 'take-back', false)).toEqual({});
  });

  it('is replaced while nothing was decided by it', () => {
    for (const stage of ['draft', 'proposed', 'negotiating']) expect(kept(stage, 'replace', false)).toEqual({});
  });

  it('is neither replaced nor taken back while the item it concerns is decided', () => {
    for (const stage of ['draft', 'proposed', 'negotiating'])
      expect(kept(stage, 'replace', true)).toEqual({ negotiating: 'decided' });
    expect(kept('draft', 'take-back', true)).toEqual({ negotiating: 'decided' });
    expect(kept('negotiating', 'take-back', true)).toEqual({ draft: 'negotiated', negotiating: 'decided' });
  });
});
