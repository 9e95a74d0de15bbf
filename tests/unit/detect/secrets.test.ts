import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';

const secrets = (text: string) =>
  scan(text)
    .findings.filter((finding) => finding.kind === 'secret')
    .map((finding) => finding.text);

const RANDOM = 'q7Rk2mZx9VbT4nLp8WcY3hJd6FsG1aEu';

describe('found', () => {
  test.each([
    [`brug ghp_${RANDOM}Ab12 til deploy`, `ghp_${RANDOM}Ab12`],
    [`key AKIA${'Q7RK2MZX4VBT5NLP'}`, 'AKIAQ7RK2MZX4VBT5NLP'],
    [`sk_live_${RANDOM}`, `sk_live_${RANDOM}`],
    [`api_key = "${RANDOM}"`, RANDOM],
    ['adgangskode: Sommer2024!', 'Sommer2024!'],
    ['Adgangskoden er Bølge-7-Tang', 'Bølge-7-Tang'],
    ['password Marmelade-Onsdag-47 virker', 'Marmelade-Onsdag-47'],
    ['login: mh / Kat?Hest_88', 'Kat?Hest_88'],
    ['postgres://app:S3cr7tPw@db.intern:5432/x', 'postgres://app:S3cr7tPw@db.intern:5432/x'],
    [
      `-----BEGIN PRIVATE KEY-----\n${RANDOM}${RANDOM}\n-----END PRIVATE KEY-----`,
      `-----BEGIN PRIVATE KEY-----\n${RANDOM}${RANDOM}\n-----END PRIVATE KEY-----`,
    ],
    [
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTkwMDAxMTEyIn0.c2lnbmF0dXI',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTkwMDAxMTEyIn0.c2lnbmF0dXI',
    ],
    [`Authorization: Bearer ${RANDOM}`, RANDOM],
  ])('%s', (text, value) => {
    expect(secrets(text)).toEqual([value]);
  });
});

describe('left alone', () => {
  test.each([
    'API_KEY=<din-nøgle>',
    'export API_KEY="YOUR_API_KEY_HERE"',
    'password: changeme',
    'PASSWORD=xxxxxxxx',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'https://{{user}}:{{password}}@host',
    'Hvad er en god adgangskode?',
    'Skift din adgangskode hver tredje måned',
    'The password must have 12 characters',
    'token is a word, and so is secret',
    'Kodeord er noget, man husker',
    'koden til rabatten',
    'public_key = "abc123def456abc123def456"',
    '-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----',
    'commit 9a038989604e8da62ecddbe2094b16ce1b778be1',
  ])('%s', (text) => {
    expect(secrets(text)).toEqual([]);
  });
});
