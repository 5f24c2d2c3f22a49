/** A message as somebody at work writes or forwards one. */
export interface MessageFixture {
  readonly title: string;
  readonly html?: string;
  readonly text?: string;
  /** `Name <address>`, or the address alone where no name is sure. */
  readonly found: readonly string[];
  /** What looks like more, and is rightly left. */
  readonly left?: string;
}

export const fixtures: readonly MessageFixture[] = [
  {
    title: 'a plain request',
    text: 'Can you let Ann Lee (ann@fabrikam.com) into the project team?',
    found: ['Ann Lee <ann@fabrikam.com>'],
  },
  {
    title: 'two people in one sentence',
    text: 'Please add Ann Lee <ann@fabrikam.com> and Bob Stone <bob@adatum.com> today.',
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>'],
    left: 'and, Please add',
  },
  {
    title: 'a mailto link whose words are the name',
    html: '<div><p>New at the agency: <a href="mailto:cara.doyle@northwind.example?subject=Hello">Cara Doyle</a></p></div>',
    found: ['Cara Doyle <cara.doyle@northwind.example>'],
    left: 'the subject',
  },
  {
    title: 'a mailto link whose words are the address',
    html: '<p>Write to <a href="mailto:bob@adatum.com">bob@adatum.com</a></p>',
    found: ['bob@adatum.com'],
  },
  {
    title: 'a mention of a colleague beside a guest',
    html: '<p><at id="0">Olivia Owner</at>&nbsp;could you invite dan.fox@fabrikam.com?</p>',
    found: ['dan.fox@fabrikam.com'],
    left: 'Olivia Owner, who is here already',
  },
  {
    title: 'an English signature',
    text: [
      'See you on Monday.',
      '',
      'Kind regards,',
      'Ann Lee',
      'Senior Project Manager',
      'Fabrikam Ltd',
      'T +44 20 7946 0958 | M +44 7700 900123',
      'ann.lee@fabrikam.com',
    ].join('\n'),
    found: ['Ann Lee <ann.lee@fabrikam.com>'],
    left: 'Senior Project Manager, Kind regards, the numbers',
  },
  {
    title: 'a Dutch signature with initials for an address',
    text: 'Met vriendelijke groet,\n\nJan de Vries\nInkoper\nAdatum BV\ne: jvries@adatum.com\nt: 030 123 45 67',
    found: ['Jan de Vries <jvries@adatum.com>'],
  },
  {
    title: 'a German signature with an umlaut',
    text: 'Mit freundlichen Grüßen\nJürgen Müller\nLeiter Vertrieb\n\nE-Mail: juergen.mueller@northwind.example',
    found: ['Jürgen Müller <juergen.mueller@northwind.example>'],
    left: 'Leiter Vertrieb',
  },
  {
    title: 'a French signature, with an accent the address does not have',
    text: 'Cordialement,\nZoé Lefèvre\nChef de projet\nzoe.lefevre@fabrikam.com\nTél. 01 99 00 12 34',
    found: ['Zoé Lefèvre <zoe.lefevre@fabrikam.com>'],
  },
  {
    title: 'a Polish signature',
    text: 'Pozdrawiam serdecznie\nŁukasz Wójcik\nKierownik projektu\nlukasz.wojcik@adatum.com',
    found: ['Łukasz Wójcik <lukasz.wojcik@adatum.com>'],
  },
  {
    title: 'a Spanish sentence',
    text: 'Hola, ¿puedes invitar a María García <maria.garcia@northwind.example>? Gracias.',
    found: ['María García <maria.garcia@northwind.example>'],
  },
  {
    title: 'a table of names and addresses',
    html: '<table><tr><th>First</th><th>Last</th><th>Mail</th></tr><tr><td>Ann</td><td>Lee</td><td>ann@fabrikam.com</td></tr><tr><td>Bob</td><td>Stone</td><td>bob@adatum.com</td></tr></table>',
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>'],
    left: 'the headings',
  },
  {
    title: 'a bullet list',
    html: '<p>For the kick-off:</p><ul><li>Ann Lee &lt;ann@fabrikam.com&gt;</li><li>Bob Stone &lt;bob@adatum.com&gt;</li></ul>',
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>'],
  },
  {
    title: 'an Outlook To: line',
    text: 'To: Ann Lee <ann@fabrikam.com>; "Stone, Bob" <bob@adatum.com>; cara@northwind.example',
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>', 'cara@northwind.example'],
    left: 'To:',
  },
  {
    title: 'a quoted reply with its header',
    text: [
      'Agreed!',
      '',
      '> From: Ann Lee <ann@fabrikam.com>',
      '> Sent: Tuesday, 3 November 2026 09:12',
      '> Subject: access',
      '>> Could Bob Stone <bob@adatum.com> get in as well?',
    ].join('\n'),
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>'],
  },
  {
    title: 'a quoted reply in HTML',
    html: '<p>ok</p><blockquote itemtype="http://schema.skype.com/Reply"><strong>Max</strong><p>ann@fabrikam.com needs the files</p></blockquote>',
    found: ['ann@fabrikam.com'],
    left: 'Max',
  },
  {
    title: 'zero-width characters in the middle of an address',
    text: 'a\u200bnn@fab\u200crikam.com is the right one',
    found: ['ann@fabrikam.com'],
  },
  {
    title: 'full-width letters',
    text: 'ａｎｎ＠ｆａｂｒｉｋａｍ．ｃｏｍ',
    found: ['ann@fabrikam.com'],
  },
  {
    title: 'an address written against robots',
    text: 'Reach me at ann (at) fabrikam (dot) com',
    found: ['ann (at) fabrikam (dot) com'],
    left: 'the spelled-out form is asked about in the review',
  },
  {
    title: 'an entity for the at sign',
    html: '<p>bob&#64;adatum.com, cara&commat;northwind.example</p>',
    found: ['bob@adatum.com', 'cara@northwind.example'],
  },
  {
    title: 'the same person three times, named once',
    text: 'ann@fabrikam.com wrote again. ANN@fabrikam.com is Ann Lee <ann@fabrikam.com>.',
    found: ['Ann Lee <ann@fabrikam.com>'],
  },
  {
    title: 'a phone number and an order number beside the address',
    text: 'Bob Stone, +31 6 1234 5678, bob@adatum.com, order 2026@17',
    found: ['Bob Stone <bob@adatum.com>'],
    left: '2026@17',
  },
  {
    title: 'code and scripts',
    html: '<style>.a@media{}</style><p>deploy with</p><pre>git config user.email "ann@fabrikam.com"</pre><script>var x="evil@adatum.com"</script>',
    found: ['ann@fabrikam.com'],
    left: 'evil@adatum.com, which nobody sees',
  },
  {
    title: 'pictures and emoji',
    html: '<p>🎉 <img alt="hooray" src="https://contoso.example/x.png"> welcome Ann Lee (ann@fabrikam.com) 👋</p>',
    found: ['Ann Lee <ann@fabrikam.com>'],
  },
  {
    title: 'a meeting invitation',
    text: 'Organizer: Ann Lee <ann@fabrikam.com>\nWhen: Friday 10:00\nWhere: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0\nRequired: bob@adatum.com',
    found: ['Ann Lee <ann@fabrikam.com>', 'bob@adatum.com'],
    left: 'the address-like part of the link',
  },
  {
    title: 'a link that was rewritten by a mail filter',
    html: '<p>Mail <a href="https://nam02.safelinks.protection.example/?url=mailto%3Aann%40fabrikam.com&amp;data=05">ann@fabrikam.com</a></p>',
    found: ['ann@fabrikam.com'],
  },
  {
    title: 'somebody without an address',
    text: 'Can you invite Ann from Fabrikam? I do not have her address.',
    found: [],
  },
  {
    title: 'mentions alone',
    html: '<p><at id="0">Olivia Owner</at> and <at id="1">Max Member</at> please have a look</p>',
    found: [],
  },
  {
    title: 'a name far from the address is not guessed',
    text: 'Ann Lee will call you.\nThe shared mailbox is projects@fabrikam.com',
    found: ['projects@fabrikam.com'],
    left: 'Ann Lee',
  },
  {
    title: 'a forwarded list with numbers',
    text: '1. Ann Lee - ann@fabrikam.com\n2. Bob Stone - bob@adatum.com\n3) cara@northwind.example',
    found: ['Ann Lee <ann@fabrikam.com>', 'Bob Stone <bob@adatum.com>', 'cara@northwind.example'],
  },
  {
    title: 'a title before the name and a comma behind it',
    text: 'Beste Olivia, graag Dr. Eva van den Berg, eva.vandenberg@northwind.example, toevoegen.',
    found: ['Dr. Eva van den Berg <eva.vandenberg@northwind.example>'],
    left: 'Beste Olivia',
  },
  {
    title: 'broken HTML',
    html: '<p>ann@fabrikam.com<br<b>bob@adatum.com</p><td>cara@northwind.example',
    found: ['ann@fabrikam.com', 'bob@adatum.com', 'cara@northwind.example'],
  },
];
