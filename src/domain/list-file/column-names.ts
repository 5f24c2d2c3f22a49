export type ColumnMeaning = 'address' | 'fullName' | 'givenName' | 'familyName';

/** How exports of address books and registration forms head their columns, in the languages of Europe's larger ones. */
const NAMES: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  address: [
    ...['email', 'mail', 'emailaddress', 'mailaddress', 'emailadres', 'mailadres', 'guestemail', 'workemail'],
    ...['emailadresse', 'mailadresse', 'adressemail', 'adresseemail', 'adresseelectronique', 'courriel'],
    ...['correo', 'correoelectronico', 'adresemail', 'adrespocztyelektronicznej', 'epost', 'indirizzoemail'],
    ...['invitedguestemail', 'emailaddresstoinvite', 'inviteeemail', 'email1value', 'primaryemail'],
  ],
  fullName: [
    ...['name', 'fullname', 'displayname', 'naam', 'volledigenaam', 'weergavenaam', 'anzeigename'],
    ...['nom', 'nomcomplet', 'nombrecompleto', 'nombreyapellidos', 'imieinazwisko', 'vollstandigername'],
    ...['guest', 'gast', 'guestname', 'contact', 'nomecompleto'],
  ],
  givenName: [
    ...['firstname', 'givenname', 'forename', 'voornaam', 'vorname', 'prenom', 'nombre', 'imie', 'nome'],
    ...['fornavn', 'fornamn'],
  ],
  familyName: [
    ...['lastname', 'surname', 'familyname', 'achternaam', 'familienaam', 'nachname', 'familienname'],
    ...['nomdefamille', 'apellido', 'apellidos', 'nazwisko', 'cognome', 'efternavn', 'efternamn'],
  ],
};

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.map((name) => [name, meaning as ColumnMeaning] as const),
  ),
);

/** What a column's heading says it holds; null for anything else. */
export function meaningOf(heading: string): ColumnMeaning | null {
  const plain = heading
    .slice(0, 100)
    .normalize('NFD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]/g, '');
  return MEANINGS.get(plain) ?? null;
}
