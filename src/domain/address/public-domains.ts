/** Mail providers whose addresses anyone may have: real domains, so never the look-alike of another. */
export const publicDomains: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com icloud.com me.com mac.com',
    'aol.com aim.com mail.com email.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org',
    'proton.me protonmail.com pm.me zoho.com hey.com yandex.com yandex.ru qq.com 163.com 126.com fastmail.com tutanota.com hushmail.com',
    'outlook.nl hotmail.nl live.nl ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl upcmail.nl telenet.be skynet.be',
    'outlook.de hotmail.de live.de yahoo.de outlook.fr hotmail.fr live.fr yahoo.fr orange.fr wanadoo.fr free.fr sfr.fr laposte.net',
    'outlook.es hotmail.es yahoo.es telefonica.net wp.pl onet.pl o2.pl interia.pl gazeta.pl op.pl',
    'hotmail.co.uk yahoo.co.uk outlook.co.uk live.co.uk btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net',
  ].flatMap((row) => row.split(' ')),
);

/** Long enough that a slip of the finger is told from another company's name. */
export const oftenMistyped: readonly string[] = [...publicDomains].filter(
  (domain) => domain.indexOf('.') >= 5 && !['email.com', 'ymail.com'].includes(domain),
);
