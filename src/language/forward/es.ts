import type { ForwardText } from './forward-subject';

const kinds = { group: 'al grupo', team: 'al equipo', app: 'a la aplicación' } as const;

export const es: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Hola, ${guest}:`,
  `${inviter}, de ${organisation}, le invita a unirse como invitado ${kinds[kind]} ${target}. Abra este enlace para aceptar:`,
  link,
  `El enlace es solo para usted; por favor, no lo comparta. Úselo con la dirección ${address}.`,
  'Si en su navegador ya hay otra cuenta abierta, abra el enlace en una ventana privada. Iniciará sesión con su propia cuenta o con un código que recibirá por correo.',
  `Después, una página de Microsoft le pregunta si ${organisation} puede ver su nombre y su dirección. Algunas organizaciones piden pasos adicionales al iniciar sesión, por ejemplo un código en el teléfono.`,
  ...(kind === 'team'
    ? [
        `Para ver el equipo más adelante, elija ${organisation} en Microsoft Teams, debajo de su foto, arriba a la derecha.`,
      ]
    : []),
];
