import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../testing/result.ts';
import { acceptFile, fileKinds, fileName, type OfferedFile } from './file.ts';

const offered = (change: Partial<OfferedFile> = {}): OfferedFile => ({
  name: 'Årsmöte 2026.pdf',
  size: 1000,
  mediaType: 'application/pdf',
  scan: 'clean',
  ...change,
});

describe('O5 a file that is handed in', () => {
  it.each<[string, Partial<OfferedFile>]>([
    ['ok', {}],
    ['ok', { size: 2000 }],
    ['ok', { scan: 'no-scanner' }],
    ['file/too-large', { size: 2001 }],
    ['file/empty', { size: 0 }],
    ['file/missing', { size: 0, name: '' }],
    ['file/kind-not-allowed', { mediaType: null }],
    ['file/kind-not-allowed', { mediaType: 'application/zip' }],
    ['file/kind-not-allowed', { mediaType: 'application/vnd.ms-word.document.macroenabled.12' }],
    ['file/kind-not-allowed', { mediaType: 'text/html', name: 'stadgar.pdf' }],
    ['file/infected', { scan: 'infected' }],
    ['file/scanner-away', { scan: 'scanner-away' }],
  ])('%s: %j', (code, change) => {
    expect(codeOf(acceptFile(offered(change), 2000))).toBe(code);
  });

  it('is of the kind that its content shows, whatever its name says', () => {
    expect(acceptFile(offered({ name: 'bild.exe', mediaType: 'image/jpeg' }), 2000)).toMatchObject({
      value: { kind: 'jpeg', name: 'bild.jpg' },
    });
  });

  it.each([
    ['Årsmöte 2026.PDF', 'Årsmöte 2026.pdf'],
    ['..\\..\\windows\\stadgar.exe', 'stadgar.pdf'],
    ['/etc/passwd', 'passwd.pdf'],
    ['a"b\r\nSet-Cookie: x.pdf', 'a b Set-Cookie x.pdf'],
    ['gnp.\u202Efdp.exe', 'gnp. fdp.pdf'],
    ['...', 'fil.pdf'],
    ['', 'fil.pdf'],
    ['A\u030Arsmöte.pdf', 'Årsmöte.pdf'],
  ])('is called something harmless: %j → %j', (given, name) => {
    expect(fileName(given, 'pdf')).toBe(name);
  });

  it('has a name without folders, quotes and control signs, whatever was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: nasty, maxLength: 300 }),
        fc.constantFrom(...fileKindNames),
        (given, kind) => {
          const name = fileName(given, kind);
          expect(name).toMatch(/^[\p{L}\p{N}_()-][\p{L}\p{N} ._()-]*\.[a-z]+$/u);
          expect([...name].length).toBeLessThanOrEqual(105);
          expect(name.endsWith(`.${fileKinds[kind].ending}`)).toBe(true);
        },
      ),
    );
  });
});

const nasty = fc.constantFrom(...'aÅö9 ._-()/\\"\'<>;:%\0\r\n\t\u202E\u0301\u{1F600}');
const fileKindNames = Object.keys(fileKinds) as (keyof typeof fileKinds)[];
