import type { Locale } from '../../domain/invitation-request';
import type { PersonSettings } from '../../ports/person-settings';

const REMEMBERED = 10_000;

/** Reads each person's language once. For a store that this process alone writes to. */
export function rememberSettings(settings: PersonSettings): PersonSettings {
  const known = new Map<string, Locale | null>();
  const keyOf = ({ tenantId, id }: { readonly tenantId: string; readonly id: string }) => `${tenantId}/${id}`;
  return {
    async language(person) {
      const key = keyOf(person);
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const language = await settings.language(person);
      if (known.size >= REMEMBERED) known.clear();
      // A choice made while this was read stands already.
      if (!known.has(key)) known.set(key, language);
      return known.get(key) ?? null;
    },
    async setLanguage(person, locale) {
      await settings.setLanguage(person, locale);
      known.set(keyOf(person), locale);
    },
    claimWelcome: (person) => settings.claimWelcome(person),
  };
}
