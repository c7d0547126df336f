import { beforeAll, expect, it } from 'vitest';
import { accessScopes } from '../../domain/people/access-scope.ts';
import { type Actor, visitor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { createAccessToken } from './create-access-token.ts';
import { listAccessTokens } from './list-access-tokens.ts';
import { resolveAccessToken } from './resolve-access-token.ts';
import { revokeAccessToken } from './revoke-access-token.ts';

describeOnEachDatabase('access tokens', (database) => {
  let setting: PeopleSetting;
  let owner: Actor;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    owner = await setting.person('system@loei.th', 'ระบบจังหวัดเลย', 'provincial-officer', 'TH-42');
  });
  const input = { name: 'ระบบรายงานจังหวัด', scopes: ['read', 'report:write', 'read'], lastDay: '2025-03-31' };
  const proof = { password: settingPassword };
  const create = (changes: Partial<typeof input> = {}) =>
    createAccessToken(setting.deps, owner, { ...input, proof, ...changes });

  it('is shown once, kept as a hash, and acts as its owner within its scopes', async () => {
    const { token, details } = accepted(await create());
    expect(token).toMatch(/^samrit_[A-Za-z0-9_-]{43}$/);
    const resolved = await resolveAccessToken(setting.deps, token);
    expect(resolved).toEqual({
      tokenId: details.id,
      actor: owner,
      scopes: ['read', 'report:write'],
      expiresAt: details.expiresAt,
    });
    const kept = await database.pool.query('SELECT * FROM access_token');
    const journal = await database.pool.query('SELECT * FROM journal');
    expect(JSON.stringify([kept.rows, journal.rows])).not.toContain(token);
    expect(JSON.stringify(journal.rows)).not.toContain(setting.deps.secrets.sha256(token));
    const [listed] = accepted(await listAccessTokens(setting.deps, owner, owner));
    expect(listed).toEqual({ ...details, lastUsedAt: '2025-01-06T02:00:00.000Z' });
  });

  it('works to the end of its last day in Thailand', async () => {
    const { token } = accepted(await create({ lastDay: '2025-01-07' }));
    setting.at('2025-01-07T16:59:59.000Z');
    expect(await resolveAccessToken(setting.deps, token)).not.toBeNull();
    setting.at('2025-01-07T17:00:00.000Z');
    expect(await resolveAccessToken(setting.deps, token)).toBeNull();
    setting.at('2025-01-06T02:00:00.000Z');
  });

  it('is refused without a name or a known scope, or with a day that is past or too far', async () => {
    expect(codesOf(await create({ name: ' ' }))).toEqual(['token-name-required']);
    expect(codesOf(await create({ scopes: [] }))).toEqual(['scope-required']);
    expect(codesOf(await create({ scopes: ['read', 'root'] }))).toEqual(['scope-unknown']);
    for (const lastDay of ['2025-01-06', '2026-01-07', '2025-02-30', ''])
      expect(codesOf(await create({ lastDay }))).toEqual(['expiry-invalid']);
    expect(codesOf(await createAccessToken(setting.deps, visitor, input))).toEqual(['forbidden']);
  });

  it('is one of ten at most that are valid, also if they are made at once', async () => {
    const many = await setting.person('many@loei.th', 'ระบบหลายตัว', 'provincial-officer', 'TH-42');
    // A token that only reads asks for no password: tokens are counted here, not proofs made at once.
    const reads = { ...input, scopes: ['read'] };
    const made = await Promise.all(Array.from({ length: 12 }, () => createAccessToken(setting.deps, many, reads)));
    expect(made.filter((one) => one.ok).length).toBe(10);
    expect(made.filter((one) => !one.ok).map(codesOf)).toEqual([['too-many-tokens'], ['too-many-tokens']]);
    const [first] = accepted(await listAccessTokens(setting.deps, many, many));
    await revokeAccessToken(setting.deps, many, { tokenId: first?.id ?? '' });
    expect((await createAccessToken(setting.deps, many, reads)).ok).toBe(true);
  });

  it('is revoked by its owner or an administrator, and hidden from anyone else', async () => {
    const stranger = await setting.person('other@nan.th', 'นายอื่น น่าน', 'provincial-officer', 'TH-55');
    const { token, details } = accepted(await create());
    const revoke = (actor: Actor) => revokeAccessToken(setting.deps, actor, { tokenId: details.id });
    expect(codesOf(await listAccessTokens(setting.deps, stranger, owner))).toEqual(['forbidden']);
    expect(codesOf(await revoke(stranger))).toEqual(['token-not-found']);
    expect(await resolveAccessToken(setting.deps, token)).not.toBeNull();
    accepted(await revoke(setting.administrator));
    expect(await resolveAccessToken(setting.deps, token)).toBeNull();
    expect(codesOf(await revoke(owner))).toEqual(['token-not-found']);
  });

  it.each(accessScopes)('asks for the password again if it may write: %s', async (scope) => {
    const wanted = { ...input, scopes: [scope] };
    const without = codesOf(await createAccessToken(setting.deps, owner, wanted));
    const wrong = codesOf(await createAccessToken(setting.deps, owner, { ...wanted, proof: { password: 'ผิด' } }));
    expect([without, wrong]).toEqual(scope === 'read' ? [[], []] : [['password-wrong'], ['password-wrong']]);
    accepted(await createAccessToken(setting.deps, owner, { ...wanted, proof }));
  });
});
