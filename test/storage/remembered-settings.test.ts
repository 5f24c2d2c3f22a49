import type { Locale } from '../../src/domain/invitation-request';
import type { PersonSettings } from '../../src/ports/person-settings';
import { rememberSettings } from '../../src/storage/people/remembered-settings';

const olivia = { tenantId: 'contoso', id: 'olivia' };
const ingrid = { tenantId: 'contoso', id: 'ingrid' };

/** A store that counts how often it is read. */
function createStore() {
  const languages = new Map<string, Locale>();
  const store = {
    reads: 0,
    async language({ id }: { readonly id: string }) {
      store.reads += 1;
      const found = languages.get(id) ?? null;
      await Promise.resolve();
      return found;
    },
    setLanguage({ id }: { readonly id: string }, locale: Locale) {
      languages.set(id, locale);
      return Promise.resolve();
    },
    claimWelcome: () => Promise.resolve(true),
  };
  return store satisfies PersonSettings;
}

test('the language of a person is read once, also of one who never chose', async () => {
  const store = createStore();
  await store.setLanguage(olivia, 'nl');
  const settings = rememberSettings(store);
  for (let time = 0; time < 3; time += 1) {
    expect(await settings.language(olivia)).toBe('nl');
    expect(await settings.language(ingrid)).toBeNull();
  }
  expect(store.reads).toBe(2);
});

test('a language chosen is spoken from the next line on', async () => {
  const settings = rememberSettings(createStore());
  expect(await settings.language(olivia)).toBeNull();
  await settings.setLanguage(olivia, 'nl');
  expect(await settings.language(olivia)).toBe('nl');
});

test('a language chosen while the old one is being read is not forgotten', async () => {
  const settings = rememberSettings(createStore());
  const reading = settings.language(olivia);
  await settings.setLanguage(olivia, 'nl');
  expect(await reading).toBe('nl');
  expect(await settings.language(olivia)).toBe('nl');
});

test('a language that could not be stored is not remembered', async () => {
  const store = { ...createStore(), setLanguage: () => Promise.reject(new Error('The store is away')) };
  const settings = rememberSettings(store);
  await expect(settings.setLanguage(olivia, 'nl')).rejects.toThrow('away');
  expect(await settings.language(olivia)).toBeNull();
});
