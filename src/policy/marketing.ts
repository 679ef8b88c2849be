// Which purposes are direct marketing, by their DPV class: whoever objects to advertising objects to all of them (Art. 21(2) and (3) GDPR).

const classes = new Set(
  [
    'Marketing',
    'DirectMarketing',
    'PersonalisedAdvertising',
    'TargetedAdvertising',
    'Advertising',
    'SocialMediaMarketing',
    'PublicRelations',
  ].map((name) => `dpv:${name}`),
);

/** `dpv`: the class of a purpose, as the policy's fact has it. */
export const isMarketing = ({ dpv }: { dpv?: string | null | undefined }): boolean => classes.has(dpv ?? '');
