/** Mailboxes that several people read, in English, Dutch, German, French, Spanish and Polish. */
const ROLES: ReadonlySet<string> = new Set(
  [
    'info sales support admin administrator office contact hello team mail email noreply no-reply donotreply helpdesk service',
    'servicedesk customerservice marketing hr jobs careers recruitment accounts accounting billing finance invoices orders',
    'purchasing press media legal privacy security abuse postmaster webmaster hostmaster reception booking events enquiries inquiries',
    'informatie verkoop inkoop administratie kantoor klantenservice boekhouding facturen receptie directie personeelszaken vacatures planning secretariaat bestellingen',
    'kontakt vertrieb verkauf einkauf buchhaltung rechnung rechnungen buero büro kundenservice kundendienst personal bewerbung empfang zentrale sekretariat anfrage bestellung',
    'bonjour accueil ventes commercial achats comptabilite facturation facture secretariat service-client rh recrutement direction commande commandes',
    'informacion contacto ventas compras administracion contabilidad facturacion facturas soporte atencion atencionalcliente recepcion rrhh empleo oficina pedidos',
    'biuro sprzedaz zakupy ksiegowosc faktury obsluga obslugaklienta kadry rekrutacja recepcja sekretariat zamowienia pomoc praca',
  ].flatMap((row) => row.split(' ')),
);

/** Is this an address that several people are likely to read (info@, verkoop@ …). */
export function isRoleMailbox(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return ROLES.has(local.replace(/\d+$/, '')) || ROLES.has(local.replace(/[._-]/g, ''));
}
