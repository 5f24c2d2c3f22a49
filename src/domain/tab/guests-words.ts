import type { ActionWordsByAction } from './action-words';

/** The table of guests, in the personal tab and in a team's. */
export interface GuestsWords {
  readonly heading: string;
  readonly invite: string;
  readonly drafts: GuestsDraftWords;
  readonly table: GuestsTableWords;
  readonly filters: GuestsFilterWords;
  readonly chosen: GuestsChosenWords;
  readonly actions: ActionWordsByAction;
  readonly panel: GuestPanelWords;
  readonly picture: GuestsPictureWords;
  readonly none: string;
  readonly noneText: string;
  readonly nobodyFits: string;
  readonly nobodyFitsText: string;
  readonly showEverybody: string;
  readonly notLive: string;
}

export interface GuestsDraftWords {
  /** `{target}`, `{guests}` */
  readonly notSent: string;
  readonly underWay: string;
  readonly goOn: string;
  readonly look: string;
}

export interface GuestsTableWords {
  readonly guest: string;
  readonly target: string;
  readonly state: string;
  readonly invited: string;
  readonly accepted: string;
  readonly choose: string;
  /** `{guest}` */
  readonly chooseGuest: string;
  readonly chooseAll: string;
  /** `{shown}`, `{total}` */
  readonly shown: string;
  readonly keys: string;
  readonly cameOtherwise: string;
}

export interface GuestsFilterWords {
  readonly search: string;
  readonly everyState: string;
  readonly target: string;
  readonly everyTarget: string;
  readonly sort: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly byName: string;
  readonly byTarget: string;
  readonly byState: string;
  readonly byAccepted: string;
}

export interface GuestsChosenWords {
  /** `{guests}` */
  readonly count: string;
  readonly one: string;
  readonly clear: string;
  /** `{guests}` of the chosen ones it can be done for. */
  readonly onlySome: string;
  readonly none: string;
  readonly asked: string;
  readonly askedMany: string;
  readonly notDone: string;
  readonly andMore: string;
  /** `{guests}` of the same requests. */
  readonly wholeRequest: string;
}

export interface GuestPanelWords {
  readonly history: string;
  readonly open: string;
  readonly link: string;
  readonly linkFor: string;
  readonly copyLink: string;
  readonly forward: string;
  readonly copyForward: string;
  readonly whoCanFix: string;
  readonly instead: string;
  readonly request: string;
}

export interface GuestsPictureWords {
  readonly heading: string;
  /** `{pending}`, `{stale}`, `{accepted}`, `{acceptedBefore}` */
  readonly alternative: string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly week: string;
}
