import type { ForwardText } from './forward-subject';

const kinds = { group: 'die Gruppe', team: 'das Team', app: 'die App' } as const;

export const de: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Guten Tag ${guest},`,
  `${inviter} von ${organisation} lädt Sie als Gast in ${kinds[kind]} ${target} ein. Öffnen Sie diesen Link, um die Einladung anzunehmen:`,
  link,
  `Der Link ist nur für Sie bestimmt, bitte geben Sie ihn nicht weiter. Verwenden Sie ihn mit der Adresse ${address}.`,
  'Wenn Sie bereits mit einem anderen Konto angemeldet sind, öffnen Sie den Link in einem privaten Fenster. Sie melden sich mit Ihrem eigenen Konto an oder mit einem Code, den Sie per E-Mail erhalten.',
  `Danach fragt eine Seite von Microsoft, ob ${organisation} Ihren Namen und Ihre Adresse sehen darf. Manche Organisationen verlangen bei der Anmeldung weitere Schritte, zum Beispiel einen Code auf Ihrem Telefon.`,
  ...(kind === 'team'
    ? [
        `Um das Team später zu sehen, wählen Sie in Microsoft Teams oben rechts unter Ihrem Bild ${organisation} aus.`,
      ]
    : []),
];
