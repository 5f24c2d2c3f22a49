/** What will happen to one guest, said before anything happens. */
export interface PlanSentences {
  invite(options: { readonly sendMail: boolean }): string;
  readonly addGuest: string;
  readonly addPendingGuest: string;
  readonly addMember: string;
  readonly nothingToDo: string;
  useAccount(knownAddress: string): string;
  useAccountAlreadyIn(knownAddress: string): string;
  didYouMean(suggestion: string): string;
}
