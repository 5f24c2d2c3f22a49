import { FluentProvider } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from '../api/create-api';
import { connectToTeams, onThemeChange, type Place } from '../teams/connect-to-teams';
import { readWords, type Words } from '../api/read-words';
import { Mishap } from './mishap';
import { Notice } from './notice';
import { PageContext } from './page-context';
import { themeOf } from './theme-of';

type Start =
  | { readonly kind: 'ready'; readonly place: Place; readonly spoken: Words }
  | { readonly kind: 'outside'; readonly spoken: Words };

/** Shows a page once its host and its words are known; tells the host how that went. */
export async function startPage(content: ReactNode): Promise<void> {
  const place = await connectToTeams();
  const locale = place?.locale ?? navigator.language;
  try {
    const spoken = await readWords(locale);
    show(place === null ? { kind: 'outside', spoken } : { kind: 'ready', place, spoken }, content);
    if (place !== null) await app.notifySuccess();
  } catch {
    // Without words the page's own two languages are all there is to say.
    document.getElementById('unreachable')?.removeAttribute('hidden');
    if (place !== null) app.notifyFailure({ reason: app.FailedReason.Timeout });
  }
}

function show(start: Start, content: ReactNode): void {
  const page = document.getElementById('page');
  if (page === null) throw new Error('The page has no place for its content');
  document.documentElement.lang = start.spoken.locale;
  createRoot(page).render(<Page start={start}>{content}</Page>);
}

function Page({ start, children }: { readonly start: Start; readonly children: ReactNode }) {
  const [theme, setTheme] = useState(start.kind === 'ready' ? start.place.theme : 'default');
  useEffect(() => {
    if (start.kind === 'ready') onThemeChange(setTheme);
  }, [start]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const { words, locale } = start.spoken;
  return (
    <FluentProvider theme={themeOf(theme)}>
      <div className="page">
        {start.kind === 'outside' ? (
          <Notice heading={words.common.openOutsideHeading} text={words.common.openOutside} />
        ) : (
          <PageContext value={{ api: createApi(start.place.locale), words, locale, place: start.place }}>
            <Mishap
              heading={words.common.mishapHeading}
              text={words.common.mishap}
              again={words.common.tryAgain}
            >
              {children}
            </Mishap>
          </PageContext>
        )}
      </div>
    </FluentProvider>
  );
}
