import { mailLanguages } from '../../src/domain/invitation-request';
import { causes } from '../../src/domain/trouble/cause';
import { getInText } from '../../src/language/get-in/get-in-text';

const about = {
  guest: 'Ann Lee',
  address: 'ann@fabrikam.com',
  organisation: 'Contoso',
  link: 'https://login.microsoftonline.com/redeem?rd=ann',
  cause: 'unknown',
  code: null,
} as const;

/** What no text leaves out, in each language. */
const always: Readonly<Record<(typeof mailLanguages)[number], readonly RegExp[]>> = {
  en: [/private window/, /own account/, /code .* by e-mail/, /Review permissions/, /code on your phone/, /terms of use/],
  nl: [/privévenster/, /eigen account/, /code .* e-mail/, /Machtigingen controleren/, /code op je telefoon/, /gebruiksvoorwaarden/],
  de: [/privaten Fenster/, /eigenen Konto/, /Code, .* E-Mail/, /Berechtigungen überprüfen/, /Code auf Ihrem Telefon/, /Nutzungsbedingungen/],
  fr: [/fenêtre privée/, /propre compte/, /code .* e-mail/, /Vérifier les autorisations/, /code sur votre téléphone/, /conditions d'utilisation/],
  es: [/ventana privada/, /propia cuenta/, /código .* correo/, /Revisar permisos/, /código en el teléfono/, /condiciones de uso/],
  pl: [/oknie prywatnym/, /własnym kontem/, /kodem .* e-mailem/, /Przejrzyj uprawnienia/, /kod z telefonu/, /warunki użytkowania/],
}; // prettier-ignore

describe.each(mailLanguages)('A guest who cannot get in is told in %s', (language) => {
  test.each(causes)('the whole way in, whatever was wrong: %s', (cause) => {
    const text = getInText(language, { ...about, cause });
    for (const part of ['Ann Lee', 'ann@fabrikam.com', 'Contoso', 'Microsoft Teams'])
      expect(text).toContain(part);
    for (const part of always[language]) expect(text).toMatch(part);
    expect(text.split('\n')).toContain(about.link);
    expect(text).not.toMatch(/undefined|null/);
  });

  test('and each cause in words of its own, where the guest or their IT can act', () => {
    const openings = causes.map((cause) => getInText(language, { ...about, cause }).split('\n\n')[1]);
    expect(new Set(openings).size).toBe(13);
  });

  test('and their IT by which error it knows what to change', () => {
    const text = getInText(language, { ...about, cause: 'theirOrganisationBlocks', code: '500212' });
    expect(text).toContain('AADSTS500212');
    expect(text).toContain('B2B');
  });
});

test('no two languages share a line, but for the link', () => {
  const lines = mailLanguages.flatMap((language) => [
    ...new Set(
      causes.flatMap((cause) =>
        getInText(language, { ...about, cause })
          .split('\n\n')
          .filter((line) => line !== about.link),
      ),
    ),
  ]);
  expect(new Set(lines).size).toBe(lines.length);
});
