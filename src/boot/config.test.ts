import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const proxied = { SAMRIT_BEHIND_PROXY: '1', SAMRIT_PUBLIC_URL: 'https://samrit.example.go.th' };
const trusted = (proxies?: string) =>
  readConfig({ ...proxied, ...(proxies === undefined ? {} : { SAMRIT_TRUSTED_PROXIES: proxies }) }).trustedProxies;

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
