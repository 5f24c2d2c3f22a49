import type { GetInWords } from './get-in-words';

export const pl: GetInWords = {
  greeting: (guest) => `Dzień dobry, ${guest},`,
  openings: {
    putRightHere: ({ organisation }) =>
      `Przyczyna nie leży po stronie gościa: najpierw trzeba coś poprawić w ${organisation}. Dam znać, gdy będzie gotowe. Potem wejście wygląda tak:`,
    notAcceptedYet: () => 'Zaproszenie nadal czeka. Proszę je przyjąć w ten sposób:',
    acceptedAlready: () =>
      'Zaproszenie jest już przyjęte, więc link z niego nie jest potrzebny. Od teraz wchodzi się tak:',
    noMail: () => 'E-mail, który nie dotarł, nie jest potrzebny. Zamiast tego proszę zrobić tak:',
    linkEnded: () => 'Posiadany link może być stary. Proszę użyć tylko tego:',
    wrongAccount: ({ address }) =>
      `Strona wybrała inne konto. Zaproszony jest tylko adres ${address}. Proszę spróbować ponownie w ten sposób:`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Organizacja po stronie gościa nie pozwala swoim ludziom być gośćmi w ${organisation}. Proszę poprosić własny dział IT, aby na to pozwolił: w Microsoft Entra, ustawienia dostępu między dzierżawami, dostęp wychodzący, współpraca B2B${code === null ? '' : ` (błąd AADSTS${code})`}. Potem wejście wygląda tak:`,
    takesTime: () =>
      'Wszystko jest gotowe i potrzebuje tylko czasu, najwyżej kilku godzin. Proszę się wylogować, a potem spróbować tak:',
    extraSteps: ({ organisation }) =>
      `${organisation} wymaga przy logowaniu jeszcze jednego kroku, na przykład kodu z telefonu albo zgody na warunki użytkowania. Proszę spróbować ponownie i go dokończyć:`,
    permissionsDeclined: () =>
      'Ostatnia strona zaproszenia została odrzucona. Proszę ponownie otworzyć link i wybrać Akceptuj:',
    ownPassword: () =>
      'Logowanie do własnego konta nie udało się: hasło jest błędne lub wygasło albo było zbyt wiele prób. Może je zresetować własna organizacja lub dostawca adresu. Potem wejście wygląda tak:',
    ownAccountDisabled: () =>
      'Własne konto wydaje się wyłączone. Proszę poprosić własny dział IT, aby je włączył. Potem wejście wygląda tak:',
    unknown: () => 'Proszę spróbować jeszcze raz, dokładnie tak:',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Proszę to otworzyć w oknie prywatnym przeglądarki, aby żadne inne konto nie przeszkadzało, i zalogować się adresem ${address}, żadnym innym.`,
    'Logowanie odbywa się własnym kontem albo, jeśli go nie ma, kodem wysłanym e-mailem na ten adres.',
    `Strona o tytule Przejrzyj uprawnienia może zapytać, czy ${organisation} może zobaczyć imię, nazwisko i adres: proszę wybrać Akceptuj. Możliwe, że potrzebny będzie też kod z telefonu albo zgoda na warunki użytkowania.`,
    `Następnie w Microsoft Teams proszę wybrać ${organisation} pod swoim zdjęciem w prawym górnym rogu.`,
  ],
};
