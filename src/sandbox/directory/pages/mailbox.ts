import type { Mail } from '../state/mail';
import { escaped, page, type Page } from './page';

/** All mail of all guests, the newest first. */
export function mailboxPage(mails: readonly Mail[]): Page {
  const newestFirst = [...mails].reverse();
  const intro =
    mails.length === 0
      ? '<p>No guest has been sent anything yet. Invitations from the chat arrive here.</p>'
      : '<p class="soft">Everything guests were sent, the newest first. Nothing here has left this computer.</p>';
  return page(
    'Mail to guests',
    `${intro}\n<p><a href="/mailbox">Look again</a></p>\n${newestFirst.map(article).join('\n')}`,
  );
}

function article(mail: Mail): string {
  const time = `${mail.at.slice(0, 19).replace('T', ' ')} UTC`;
  return `<article>
<h2 lang="${mail.language}">${escaped(mail.subject)}</h2>
<dl>
<dt>To</dt><dd>${escaped(mail.to)}</dd>
<dt>Sent</dt><dd><time datetime="${escaped(mail.at)}">${escaped(time)}</time></dd>
<dt>Language</dt><dd>${mail.language}</dd>
</dl>
<div class="text" lang="${mail.language}">${withLink(mail)}</div>
</article>`;
}

/** The inviter's own words may quote the link too; the last one is the mail's. */
function withLink({ text, link }: Mail): string {
  const at = text.lastIndexOf(link);
  const anchor = `<a href="${escaped(link)}">${escaped(link)}</a>`;
  return `${escaped(text.slice(0, at))}${anchor}${escaped(text.slice(at + link.length))}`;
}
