import { describe, expect, it } from 'vitest';
import { type AccessScope, accessScopes, isWide, scopeCovers, scopeIncludes } from './access-scope.ts';
import { permissionNames } from './permissions.ts';

const covered = (scopes: Parameters<typeof scopeCovers>[0]) =>
  permissionNames.filter((name) => scopeCovers(scopes, name));

describe('what an access token may be used for', () => {
  it('read covers every permission to read, and nothing else', () => {
    const names = permissionNames.filter((name) => name.startsWith('read-') && name !== 'read-letters');
    expect(covered(['read'])).toEqual(names);
  });
  it('letters:receive adds reading, acknowledging and answering the letters of one’s office, and no other act', () => {
    const added = covered(['letters:receive']).filter((name) => !covered(['read']).includes(name));
    expect(added.sort()).toEqual(['read-letters', 'receive-letter']);
    expect(covered(['report:write'])).not.toContain('read-letters');
  });
  it('each scope includes itself, reading, and no other but admin', () => {
    const included = (scope: AccessScope) => accessScopes.filter((needed) => scopeIncludes([scope], needed));
    expect(included('read')).toEqual(['read']);
    expect(included('letters:receive')).toEqual(['read', 'letters:receive']);
    expect(included('report:write')).toEqual(['read', 'report:write']);
    expect(included('admin')).toEqual(accessScopes);
    expect(scopeIncludes([], 'read')).toBe(false);
    expect(scopeIncludes(['letters:receive', 'report:write'], 'report:write')).toBe(true);
  });
  it('report:write adds the reporting steps, but neither signing, announcing nor managing users', () => {
    const names = covered(['report:write']);
    expect(names).toContain('enter-result');
    expect(names).toContain('read-drafts');
    for (const name of [
      'sign-agreement',
      'edit-agreement',
      'finalise-result',
      'manage-users',
      'delegate-authority',
    ] as const)
      expect(names).not.toContain(name);
  });
  it('admin covers everything its owner may do', () => {
    expect(covered(['admin'])).toEqual([...permissionNames]);
  });
  it('no scope covers nothing', () => {
    expect(covered([])).toEqual([]);
  });
  it('is wide as soon as anything may be changed', () => {
    expect(isWide([])).toBe(false);
    expect(isWide(['read'])).toBe(false);
    expect(isWide(['report:write'])).toBe(true);
    expect(isWide(['read', 'admin'])).toBe(true);
  });
  it('report:write covers every step of reporting, and the development database', () => {
    expect(
      covered(['report:write'])
        .filter((name) => !covered(['read']).includes(name))
        .sort(),
    ).toEqual(
      [
        'enter-result',
        'send-result',
        'approve-result',
        'reply-result',
        'acknowledge-host',
        'accept-result',
        'return-result',
        'submit-report-to-governor',
        'endorse-report',
        'receive-report',
        'return-report',
        'manage-rounds',
        'set-cut-off',
        'supply-central-score',
        'sign-off-central-table',
        'define-development-indicator',
        'enter-development-value',
        'confirm-development-value',
        'score-in-panel',
        'assess',
      ].sort(),
    );
  });
});
