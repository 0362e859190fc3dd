import { expect, it } from 'vitest';
import { securityTxt } from './security-txt.ts';
import { moment } from './testing/moment.ts';
import { testApp } from './testing/test-app.ts';

it('names whom to tell, until a year from now, at its own address', () => {
  const text = securityTxt(
    { securityContact: 'mailto:sakerhet@region.example' },
    'https://a.example',
    moment,
  );
  expect(text?.split('\n')).toEqual([
    'Contact: mailto:sakerhet@region.example',
    'Expires: 2027-09-07T06:00:00.000Z',
    'Preferred-Languages: sv, en',
    'Canonical: https://a.example/.well-known/security.txt',
    '',
  ]);
});

it('is not there where nobody is named, and plain text where somebody is', async () => {
  const none = await testApp();
  const path = '/.well-known/security.txt';
  expect((await none.app.request(path)).status).toBe(404);
  const environment = { SECURITY_CONTACT: 'https://region.example/sakerhet' };
  const named = await testApp({ database: none.database, environment });
  const answer = await named.app.request(path);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toContain('Contact: https://region.example/sakerhet');
});
