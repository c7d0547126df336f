import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const proxied = { SAMRIT_BEHIND_PROXY: '1', SAMRIT_PUBLIC_URL: 'https://samrit.example.go.th' };
const trusted = (proxies?: string) =>
  readConfig({ ...proxied, ...(proxies === undefined ? {} : { SAMRIT_TRUSTED_PROXIES: proxies }) }).trustedProxies;

describe('the central identity provider', () => {
  const set = { SAMRIT_OIDC_CLIENT_ID: 'samrit', SAMRIT_OIDC_CLIENT_SECRET: 'known-to-both' };
  const at = (issuer: string) => readConfig({ ...set, SAMRIT_OIDC_ISSUER: issuer }).identityProvider;

  it('is none by default, and needs its three settings together', () => {
    expect(readConfig({}).identityProvider).toBeNull();
    expect(() => readConfig(set)).toThrow('SAMRIT_OIDC_ISSUER');
    expect(() => readConfig({ SAMRIT_OIDC_MFA: '1' })).toThrow('SAMRIT_OIDC_ISSUER');
    expect(at('https://id.example.go.th')).toMatchObject({ name: 'ระบบยืนยันตัวตนกลาง', mfaCounts: false });
  });

  it('is asked over TLS, except on the machine itself', () => {
    for (const issuer of ['http://localhost:8080', 'http://127.0.0.1:8080/realms/one', 'http://[::1]:8080'])
      expect(at(issuer)?.issuer).toBe(issuer);
    for (const issuer of ['http://id.example.go.th', 'http://127.0.0.1.example', 'http://10.0.0.5', 'id.example', ''])
      expect(() => at(issuer)).toThrow('SAMRIT_OIDC_ISSUER');
  });
});

describe('the proxies whose word about a visitor’s address is believed', () => {
  it('are none without a proxy, and one behind a proxy', () => {
    expect(readConfig({}).trustedProxies).toBe(0);
    expect(trusted()).toBe(1);
  });

  it('are a number, or addresses and networks', () => {
    expect(trusted('2')).toBe(2);
    expect(trusted('10.0.0.5')).toEqual(['10.0.0.5']);
    expect(trusted(' 10.0.0.5, 192.168.7.0/24,fd00::/8 ')).toEqual(['10.0.0.5', '192.168.7.0/24', 'fd00::/8']);
  });

  it.each([
    'true',
    '0',
    '-1',
    '',
    '*',
    'proxy.example',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.5,',
    '10.0.0.0/8/8',
  ])('are never everybody, nor a name: %j', (proxies) => {
    expect(() => trusted(proxies)).toThrow('SAMRIT_TRUSTED_PROXIES');
  });

  it('need a proxy, and a proxy needs the address at which readers reach it', () => {
    expect(() => readConfig({ SAMRIT_TRUSTED_PROXIES: '1' })).toThrow('SAMRIT_BEHIND_PROXY');
    expect(() => readConfig({ SAMRIT_BEHIND_PROXY: '1' })).toThrow('SAMRIT_PUBLIC_URL');
  });
});
