import { describe, expect, it } from 'vitest';
import { isWide, scopeCovers } from './access-scope.ts';
import { permissionNames } from './permissions.ts';

const covered = (scopes: Parameters<typeof scopeCovers>[0]) =>
  permissionNames.filter((name) => scopeCovers(scopes, name));

describe('what an access token may be used for', () => {
  it('read covers every permission to read, and nothing else', () => {
    expect(covered(['read'])).toEqual(permissionNames.filter((name) => name.startsWith('read-')));
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
  it('report:write covers every step of reporting', () => {
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
        'assess',
      ].sort(),
    );
  });
});
