/** What Graph shows of a kind of object when nothing is selected. */
export const userFields = ['id', 'displayName', 'mail', 'userPrincipalName'];

export const groupFields = [
  'id',
  'displayName',
  'description',
  'mail',
  'mailNickname',
  'proxyAddresses',
  'groupTypes',
  'mailEnabled',
  'securityEnabled',
  'onPremisesSyncEnabled',
  'isAssignableToRole',
  'membershipRule',
  'visibility',
  'resourceProvisioningOptions',
  'createdDateTime',
];
