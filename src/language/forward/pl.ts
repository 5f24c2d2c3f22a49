import type { ForwardText } from './forward-subject';

const kinds = { group: 'do grupy', team: 'do zespołu', app: 'do aplikacji' } as const;

export const pl: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Dzień dobry, ${guest},`,
  `${inviter} (${organisation}) zaprasza jako gościa ${kinds[kind]} ${target}. Aby przyjąć zaproszenie, proszę otworzyć ten link:`,
  link,
  `Link jest przeznaczony tylko dla jednej osoby, proszę go nie przekazywać dalej. Należy go użyć z adresem ${address}.`,
  'Jeśli w przeglądarce jest już zalogowane inne konto, proszę otworzyć link w oknie prywatnym. Logowanie odbywa się własnym kontem albo kodem przesłanym e-mailem.',
  `Następnie strona firmy Microsoft zapyta, czy ${organisation} może zobaczyć imię, nazwisko i adres. Niektóre organizacje wymagają przy logowaniu dodatkowych kroków, na przykład kodu z telefonu.`,
  ...(kind === 'team'
    ? [
        `Aby później zobaczyć zespół, proszę wybrać ${organisation} w Microsoft Teams, pod swoim zdjęciem w prawym górnym rogu.`,
      ]
    : []),
];
