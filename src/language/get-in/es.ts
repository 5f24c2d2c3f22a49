import type { GetInWords } from './get-in-words';

export const es: GetInWords = {
  greeting: (guest) => `Hola, ${guest}:`,
  openings: {
    putRightHere: ({ organisation }) =>
      `No es culpa suya: primero hay que arreglar algo en ${organisation}. Le avisaré cuando esté hecho. Después podrá entrar así:`,
    notAcceptedYet: () => 'Su invitación sigue abierta. Por favor, acéptela así:',
    acceptedAlready: () =>
      'Ya ha aceptado la invitación, así que su enlace ya no hace falta. A partir de ahora se entra así:',
    noMail: () => 'No necesita el correo que no llegó. Por favor, haga esto en su lugar:',
    linkEnded: () => 'Puede que el enlace que tiene sea antiguo. Por favor, use solo este:',
    wrongAccount: ({ address }) =>
      `La página usó otra de sus cuentas. Solo está invitada la dirección ${address}. Por favor, inténtelo de nuevo así:`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Su propia organización no permite que su gente sea invitada en ${organisation}. Por favor, pida a su departamento de informática que lo permita: en Microsoft Entra, configuración de acceso entre inquilinos, acceso de salida, colaboración B2B${code === null ? '' : ` (error AADSTS${code})`}. Después podrá entrar así:`,
    takesTime: () =>
      'Todo está listo y solo necesita tiempo, como mucho unas horas. Cierre la sesión y después inténtelo así:',
    extraSteps: ({ organisation }) =>
      `${organisation} pide un paso más al iniciar sesión, por ejemplo un código en el teléfono o unas condiciones de uso. Por favor, inténtelo de nuevo y complételo:`,
    permissionsDeclined: () =>
      'Se rechazó la última página de la invitación. Por favor, abra el enlace otra vez y elija Aceptar:',
    ownPassword: () =>
      'No se pudo iniciar sesión en su propia cuenta: la contraseña es incorrecta o ha caducado, o hubo demasiados intentos. Su propia organización, o el proveedor de su dirección, puede restablecerla. Después podrá entrar así:',
    ownAccountDisabled: () =>
      'Parece que su propia cuenta está desactivada. Por favor, pida a su propio departamento de informática que la active. Después podrá entrar así:',
    unknown: () => 'Por favor, inténtelo otra vez, exactamente así:',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Ábralo en una ventana privada del navegador, para que ninguna otra cuenta estorbe, e inicie sesión con ${address}, con ninguna otra dirección.`,
    'Inicie sesión con su propia cuenta o, si no la hay, con un código que llega por correo a esa dirección.',
    `Puede que una página titulada Revisar permisos pregunte si ${organisation} puede ver su nombre y su dirección: elija Aceptar. Quizá se pida también un código en el teléfono o aceptar unas condiciones de uso.`,
    `Después, en Microsoft Teams, elija ${organisation} bajo su foto, arriba a la derecha.`,
  ],
};
